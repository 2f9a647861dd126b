import { describe, expect, it } from 'vitest'
import { relief } from '../../content/words/en/relief.ts'
import { faultsOf, gradeOf } from './wording.ts'

const HIGHEST_GRADE = 6

/** Each text of the relief page, with something plain in its gaps. */
const texts = textsOf(relief)
const sentences = texts.filter((text) => /[.?]$/.test(text))

describe('the words of the relief page', () => {
  it('obey the wording rules', () => {
    expect(texts.length).toBeGreaterThan(120)
    expect(texts.flatMap((text) => faultsOf(text))).toEqual([])
  })

  it('ask for no more than sixth grade, each sentence and all in one go', () => {
    const hard = sentences.filter((text) => gradeOf(text) > HIGHEST_GRADE)
    expect(hard.map((text) => `${gradeOf(text).toFixed(1)}: ${text}`)).toEqual([])
    expect(gradeOf(sentences.join(' '))).toBeLessThanOrEqual(HIGHEST_GRADE)
  })

  it('never say that all is well', () => {
    for (const text of texts) {
      expect(text).not.toMatch(/\b(it’?s fine|all clear|nothing serious|don’?t worry|harmless)\b/i)
      expect(text).not.toMatch(/\b(well done|great|good job|all good)\b/i)
    }
  })

  it('are whole: trimmed, and without straight quotes for the curly ones of the interface', () => {
    for (const text of texts) {
      expect(text).toBe(text.trim())
      expect(text).not.toMatch(/['"]|\s{2}/)
    }
  })
})

function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return [String(words('calf', 'left'))]
  return Object.values(words as object).flatMap(textsOf)
}
