import { describe, expect, it } from 'vitest'
import { reminderTitle } from '../../content/phrases/reminder-title.ts'
import { wordsIn } from '../../content/words/index.ts'
import { REGIONS } from '../../core/content/types.ts'
import {
  allEntries,
  content,
  firstAidEntries,
  lineEntries,
  signEntries,
  tipEntries,
} from './entries.ts'
import {
  ARTICLE_WORDS,
  BREAK_STEP,
  FIRST_AID_STEP,
  NOTICE_BODY,
  NOTICE_FIRST_LOOK,
  NOTICE_TITLE,
  POPUP_TIP,
  SIGN,
} from './surfaces.ts'
import { faultsOf, gradeOf, HARDER, HIGHEST_GRADE, wordsOf } from './wording.ts'

const items = [...content.items.values()]
const articles = [...content.articles.values()]
const names = [
  ...[...items, ...content.routines, ...content.firstAid.values()].map(({ name }) => name),
  ...articles.map(({ title }) => title),
  ...Object.values(content.sectionTitles),
  ...Object.values(content.tiers).map(({ title }) => title),
]
/** Lines with an id that says where they stand. */
const lines = allEntries.filter(({ id }) => !id.startsWith('item/'))
/** Each text as a person reads it: a step or a line at a time. */
const texts = [
  ...items.flatMap((item) => [...item.steps, item.caution]),
  ...lines.map(({ text }) => text),
  ...content.routines.flatMap((routine) => [routine.when, routine.note]),
  ...[...content.limits.values()].map((limit) => limit.label),
  ...Object.values(content.tiers).map(({ act }) => act),
  content.everyItem,
].filter((text) => text !== '')

/** Lines above sixth grade that stay, and why. */
const LONG_WORDS_STAY: readonly RegExp[] = [
  // Countries differ in the number, and the line that counts most is one short order.
  /^Call your local emergency number now\.$/,
]

describe('the words', () => {
  it('obey the wording rules', () => {
    const told = new Set(lines.map(({ text }) => text))
    const rest = [...names, ...texts].filter((text) => !told.has(text))
    expect(rest.flatMap((text) => faultsOf(text))).toEqual([])
    expect(lines.flatMap(({ id, text }) => faultsOf(text, id))).toEqual([])
  })

  it('name what people try against cramps, under what is not claimed', () => {
    const said = lines.filter(({ id }) => id.includes('/not-claimed/')).map(({ text }) => text)
    for (const asked of ['Bananas', 'Pickle juice', 'Tonic water', 'FDA', 'Magnesium']) {
      expect(said.join(' '), asked).toContain(asked)
    }
  })

  it('are whole: trimmed, with straight quotes, and sentences that end', () => {
    for (const text of [...names, ...texts]) {
      expect(text, text).toBe(text.trim())
      expect(text, text).not.toMatch(/[“”‘’]|\s{2}/)
    }
    for (const { text } of allEntries) expect(text, text).toMatch(/[.?]"?$/)
    for (const name of names) expect(name, name).not.toMatch(/[.?]$/)
  })

  it('say nothing twice', () => {
    for (const said of [
      items.map(({ name }) => name),
      content.routines.map(({ name }) => name),
      tipEntries.map(({ text }) => text),
      signEntries.map(({ text }) => text),
      articles.map(({ title }) => title),
    ]) {
      expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([])
    }
  })

  it('ask for no more than sixth grade: every item, tip, article line, step and sign', () => {
    const hard = allEntries.filter(({ text }) => grade(text) > HIGHEST_GRADE)
    expect(hard.filter(({ id }) => !HARDER.has(id)).map(told)).toEqual([])
    // An exception that is no longer needed has to go.
    expect(hard.map(({ id }) => id).toSorted()).toEqual([...HARDER.keys()].toSorted())
  })

  it('ask for no more than sixth grade, line by line: each step, caution, note and act', () => {
    // A label, such as the name of a limit, is no sentence.
    const sentences = texts.filter((text) => /[.?!]"?$/.test(text))
    const hard = sentences.filter(
      (text) => grade(text) > HIGHEST_GRADE && !LONG_WORDS_STAY.some((told) => told.test(text)),
    )
    console.log(
      `lines that are sentences: ${sentences.length}, above sixth grade: ${sentences.filter((text) => grade(text) > HIGHEST_GRADE).length}`,
    )
    expect(hard).toEqual([])
  })

  it('ask for no more than sixth grade read in one go: every article and first aid', () => {
    const whole = [
      ...Map.groupBy([...lineEntries, ...firstAidEntries], ({ id }) => id.split('/')[1]).entries(),
    ].map(([id = '', lines]) => ({ id, text: lines.map(({ text }) => text).join(' ') }))
    expect(whole.filter(({ text }) => grade(text) > HIGHEST_GRADE).map(told)).toEqual([])
  })
})

describe('a notification', () => {
  it('has room for a break’s name and length, of one item or one routine', () => {
    const words = wordsIn('en', 'en-US')
    const { length, shortLength } = words.format
    const titles = [...items, ...content.routines].map(({ name, seconds }) =>
      reminderTitle({ name, length: length(seconds), shortLength: shortLength(seconds) }, words),
    )
    for (const title of titles) expect(title.length, title).toBeLessThanOrEqual(NOTICE_TITLE)
    expect(titles).toContain('Slow neck turns, 40 seconds')
    expect(titles).toContain('Seated hamstring stretch, 1 min, 30 sec')
  })

  it('has room for any two parts of the body and a length', () => {
    const { shortLength } = wordsIn('en', 'en-US').format
    for (const one of REGIONS) {
      for (const other of REGIONS.filter((region) => region !== one)) {
        const title = `${content.regionNames[one]} and ${content.regionNames[other]}, ${shortLength(900)}`
        expect(title.length, title).toBeLessThanOrEqual(NOTICE_TITLE)
      }
    }
  })

  it('has room for every tip whole, and shows its first sentence at a glance', () => {
    for (const { id, text } of tipEntries) {
      expect(text.length, id).toBeLessThanOrEqual(NOTICE_BODY)
      const [first = ''] = text.split(/(?<=[.?])\s/)
      expect(first.length, id).toBeLessThanOrEqual(NOTICE_FIRST_LOOK)
    }
  })
})

describe('the surfaces', () => {
  it('have room for what stands on them', () => {
    expect(NOTICE_BODY).toBeLessThanOrEqual(POPUP_TIP)
    for (const name of names) expect(name.length, name).toBeLessThanOrEqual(NOTICE_TITLE)
    for (const { id, steps } of items) {
      expect(steps.length, id).toBeGreaterThan(0)
      expect(steps.length, id).toBeLessThanOrEqual(5)
      for (const step of steps) expect(step.length, step).toBeLessThanOrEqual(BREAK_STEP)
    }
    for (const { id, text } of firstAidEntries) {
      expect(text.length, id).toBeLessThanOrEqual(FIRST_AID_STEP)
    }
    for (const { id, text } of signEntries) expect(text.length, id).toBeLessThanOrEqual(SIGN)
    for (const { id, title, sections } of articles) {
      const lines = sections.flatMap((section) => section.lines.map(({ text }) => text))
      expect(wordsOf([title, ...lines].join(' ')), id).toBeLessThanOrEqual(ARTICLE_WORDS)
    }
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
    'Drink some tonic water.',
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

describe('the reading grade', () => {
  it.each([
    ['exercises', 4],
    ['stretches', 2],
    ['dystonia', 4],
    ['fluid', 2],
    ['doing', 2],
    ['muscles', 2],
    ['minutes', 2],
    ['clothes', 1],
    ['special', 2],
    ['medicine', 3],
    ['emergency', 4],
  ])('counts the syllables of "%s" as %i', (word, syllables) => {
    expect(gradeOf(word)).toBeCloseTo(0.39 + 11.8 * syllables - 15.59)
  })
})

function grade(text: string): number {
  return Math.round(gradeOf(text) * 10) / 10
}

function told({ id, text }: { id: string; text: string }): string {
  return `${id} (${grade(text)}): ${text}`
}
