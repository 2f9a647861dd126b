import { useState } from 'preact/hooks'
import { assertNever } from '../../core/assert-never.ts'
import { parseHostInput, type HostInput } from '../../core/delivery/host-input.ts'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { IconButton } from '../kit/icon-button.tsx'
import { LiveRegion } from '../kit/live-region.tsx'
import type { Words } from '../../content/words/index.ts'
import { useWords } from '../kit/words.tsx'

type HostListProps = {
  /** The name of the field. */
  label: string
  hosts: readonly string[]
  onChange: (hosts: string[]) => void
}

/** Hosts that a person wrote: each can be removed, and one more can be added. */
export function HostList({ label, hosts, onChange }: HostListProps) {
  const text = useWords('options').options.reminders.hosts
  const [written, setWritten] = useState('')
  const [problem, setProblem] = useState<HostInput | null>(null)
  const [message, setMessage] = useState('')
  const add = () => {
    const typed = parseHostInput(written, hosts)
    if (typed.is !== 'fits') {
      setProblem(typed)
      return
    }
    onChange([...hosts, typed.host])
    setWritten('')
    setProblem(null)
    setMessage(text.added(typed.host))
  }
  const remove = (host: string) => {
    onChange(hosts.filter((each) => each !== host))
    setMessage(text.removed(host))
  }
  return (
    <div class="host-list">
      {hosts.length > 0 && (
        <ul>
          {hosts.map((host) => (
            <li key={host}>
              <span class="host-name">{host}</span>
              <IconButton icon="close" label={text.remove(host)} onClick={() => remove(host)} />
            </li>
          ))}
        </ul>
      )}
      <form
        class="host-form"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <Field label={label} hint={text.hint} error={problemText(problem, text)}>
          {(ids) => (
            <input
              {...ids}
              class="control"
              type="text"
              inputMode="url"
              autoComplete="off"
              autoCapitalize="none"
              spellcheck={false}
              value={written}
              onInput={(event) => setWritten(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button onClick={add}>{text.add}</Button>
      </form>
      <LiveRegion>{message}</LiveRegion>
    </div>
  )
}

function problemText(
  problem: HostInput | null,
  text: Words['options']['reminders']['hosts'],
): string | undefined {
  switch (problem?.is) {
    case undefined:
    case 'fits':
      return undefined
    case 'bad':
      return text.bad
    case 'known':
      return text.known(problem.host)
    case 'full':
      return text.full
    default:
      return assertNever(problem)
  }
}
