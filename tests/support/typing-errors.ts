const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz')

/** Every way to make one typing error: a letter missing, changed or too many, or two swapped. */
export function typingErrors(word: string): string[] {
  const letters = Array.from(word)
  const spliced = (at: number, gone: number, ...put: string[]) =>
    letters.toSpliced(at, gone, ...put).join('')
  return letters
    .flatMap((letter, at) => [
      spliced(at, 1),
      spliced(at, 2, letters[at + 1] ?? '', letter),
      ...LETTERS.flatMap((other) => [spliced(at, 1, other), spliced(at, 0, other)]),
    ])
    .concat(LETTERS.map((other) => word + other))
}

/** One of them. */
export function withOneError(word: string, seed: number): string {
  const errors = typingErrors(word)
  return errors[seed % errors.length] ?? word
}
