const segmenters = new Map<string, Intl.Segmenter>()

/**
 * Where the last word of a text begins, with what stands behind it. In Japanese,
 * Chinese and Thai no space says so.
 */
export function lastWordAt(text: string, locale: string): number {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' })
  segmenters.set(locale, segmenter)
  return [...segmenter.segment(text)].findLast(({ isWordLike }) => isWordLike)?.index ?? 0
}
