import { describe, expect, it } from 'vitest'
import { lastWordAt } from '../../content/phrases/last-word.ts'

describe('the last word', () => {
  it.each([
    ['en', 'Most of them ease by themselves.', 'themselves.'],
    ['fr', 'Est-ce normal ?', 'normal ?'],
    ['ar', 'قف واشرب الماء.', 'الماء.'],
    ['ja', '首をゆっくり回します。', 'ます。'],
    ['th', 'หมุนคอช้าๆ', 'ช้าๆ'],
    ['en', '…', '…'],
  ])('in %s of “%s” is “%s”', (locale, text, last) => {
    expect(text.slice(lastWordAt(text, locale))).toBe(last)
  })
})
