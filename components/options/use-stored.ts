import { useEffect, useState } from 'preact/hooks'

type Store<Value> = {
  read: () => Promise<Value>
  watch: (onChange: (value: Value) => void, signal: AbortSignal) => void
}

/** What storage says, from the first reading on. */
export function useStored<Value>(first: Value, { read, watch }: Store<Value>): Value {
  const [value, setValue] = useState(first)
  useEffect(() => {
    const watching = new AbortController()
    watch(setValue, watching.signal)
    // Something may have changed between the first reading and this moment.
    void read().then(setValue)
    return () => watching.abort()
  }, [read, watch])
  return value
}
