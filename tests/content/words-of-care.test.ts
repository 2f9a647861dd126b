import { describe, expect, it } from 'vitest'
import { library } from '../../content/index.ts'
import { faultsOf, gradeOf } from './wording.ts'

const content = library('en')
const items = [...content.items.values()]

/** Room for a title and a line in the narrowest system notification. */
const LONGEST_NAME = 40
const LONGEST_TIP = 200
const HIGHEST_GRADE = 6

const sentences = [
  ...items.flatMap((item) => [...item.steps, item.caution]),
  ...content.tips.map((tip) => tip.text),
  ...content.routines.flatMap((routine) => [routine.when, routine.note]),
  ...[...content.limits.values()].map((limit) => limit.label),
  content.everyItem,
].filter((text) => text !== '')
const names = [...items, ...content.routines].map(({ name }) => name)

describe('the words', () => {
  it('obey the wording rules', () => {
    expect([...names, ...sentences].flatMap(faultsOf)).toEqual([])
  })

  it('are whole: trimmed, with straight quotes, and sentences that end', () => {
    for (const text of [...names, ...sentences]) {
      expect(text, text).toBe(text.trim())
      expect(text, text).not.toMatch(/[“”‘’]|\s{2}/)
    }
    const running = [...items.flatMap((item) => [...item.steps, item.caution]), content.everyItem]
    for (const text of [...running, ...content.tips.map((tip) => tip.text)]) {
      if (text !== '') expect(text, text).toMatch(/[.?]"?$/)
    }
  })

  it('fit where they stand', () => {
    for (const name of names) expect(name.length, name).toBeLessThanOrEqual(LONGEST_NAME)
    for (const { text } of content.tips) expect(text.length, text).toBeLessThanOrEqual(LONGEST_TIP)
    for (const { id, steps } of items) {
      expect(steps.length, id).toBeGreaterThan(0)
      expect(steps.length, id).toBeLessThanOrEqual(5)
      for (const step of steps) expect(step.length, step).toBeLessThanOrEqual(120)
    }
  })

  it('give every item and every routine a name of its own', () => {
    expect(new Set(items.map(({ name }) => name)).size).toBe(items.length)
    expect(new Set(content.routines.map(({ name }) => name)).size).toBe(content.routines.length)
    expect(new Set(content.tips.map(({ text }) => text)).size).toBe(content.tips.length)
  })

  it('ask for no more than sixth grade', () => {
    const hard = [
      ...items.map(({ id, steps, caution }) => ({ id, text: [...steps, caution].join(' ') })),
      ...[...Map.groupBy(content.tips, ({ cause }) => cause)].map(([id, tips]) => ({
        id,
        text: tips.map(({ text }) => text).join(' '),
      })),
    ]
      .map(({ id, text }) => ({ id, grade: Math.round(gradeOf(text) * 10) / 10 }))
      .filter(({ grade }) => grade > HIGHEST_GRADE)
    expect(hard).toEqual([])
  })
})

describe('the wording rules', () => {
  it.each([
    'You may have a slipped disc.',
    'This stretch prevents spasms.',
    'It cures cramps.',
    'It un-pinches the nerve.',
    'Safe for everyone.',
    'Stop taking your pills.',
    'Bad posture hurts.',
    'Call 911.',
    'Watch the colour.',
  ])('catch "%s"', (text) => {
    expect(faultsOf(text)).not.toEqual([])
  })

  it.each([
    'Short breaks may help you feel better at your desk.',
    'Do not stop a medicine on your own.',
    'Skip it if it hurts or if your clinician told you not to.',
  ])('let "%s" pass', (text) => {
    expect(faultsOf(text)).toEqual([])
  })
})
