/** Warning signs that were told before, by id, and the sign that tells it now: stored notes still name them. */
export const RETIRED_SIGNS: Readonly<Record<string, string>> = {
  'jaw-and-chest': 'heart-elsewhere',
}

/** Stored ids of signs as they are now, each once. */
export function currentSigns(ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => RETIRED_SIGNS[id] ?? id))]
}
