/** Random numbers that repeat: the same seed always gives the same ones. */
export type SeededRandom = {
  /** From 0 up to, but not including, 1. */
  next: () => number
  /** One of the entries; `undefined` of none. */
  pick: <Entry>(entries: readonly Entry[]) => Entry | undefined
  /**
   * The entries in another order; the given list is left as it was. An entry of
   * twice the weight comes before another twice as often as after it.
   */
  shuffle: <Entry>(entries: readonly Entry[], weightOf?: (entry: Entry) => number) => Entry[]
}

/** Random numbers from any text as a seed (mulberry32 over an FNV-1a hash). */
export function seededRandom(seed: string): SeededRandom {
  let state = hash(seed)

  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  function pick<Entry>(entries: readonly Entry[]): Entry | undefined {
    return entries[Math.floor(next() * entries.length)]
  }

  function shuffle<Entry>(
    entries: readonly Entry[],
    weightOf: (entry: Entry) => number = () => 1,
  ): Entry[] {
    // A random key for each is as even as swapping, and needs no index access.
    return entries
      .map((entry) => ({ entry, key: -Math.log1p(-next()) / weightOf(entry) }))
      .sort((a, b) => a.key - b.key)
      .map(({ entry }) => entry)
  }

  return { next, pick, shuffle }
}

function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  return value
}
