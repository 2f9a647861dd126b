/** From so many letters on, a word or phrase is also found with one typing error in it. */
export const MIN_LETTERS_TO_ERR = 4

/**
 * Whether two words differ in one letter at most: one changed, one too many, one
 * missing, or two neighbors swapped. A space counts as a letter.
 */
export function isOneLetterOff(one: string, other: string): boolean {
  const [shorter, longer] = (one.length <= other.length ? [one, other] : [other, one]).map((word) =>
    Array.from(word),
  ) as [string[], string[]]
  const excess = longer.length - shorter.length
  if (excess > 1) return false
  let start = 0
  while (start < shorter.length && shorter[start] === longer[start]) start += 1
  const rest = (word: readonly string[], from: number) => word.slice(from).join('')
  if (excess === 1) return rest(shorter, start) === rest(longer, start + 1)
  const swapped =
    shorter[start] === longer[start + 1] &&
    shorter[start + 1] === longer[start] &&
    rest(shorter, start + 2) === rest(longer, start + 2)
  return swapped || rest(shorter, start + 1) === rest(longer, start + 1)
}
