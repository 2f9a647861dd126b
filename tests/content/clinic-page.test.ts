import { describe, expect, it } from 'vitest'
import { CAUSES } from '../../core/content/types.ts'
import { allEntries, allIds, content, tipEntries } from './entries.ts'
import { ASKED_BESIDE, STATEMENTS } from './clinic-page.ts'

const told = new Set(STATEMENTS.flatMap(({ toldIn }) => toldIn))

/** What says openly that something is not settled. */
const DOUBT =
  /\b(not agree|disagree|not shown|shown that they stop|not stop|often no cause|but not|unclear|no study|may not|not always|do not claim|we know of no|not sure|did not)\b/i

/** Where each statement is told most plainly, and the words that it can't be told without. */
const KEY_WORDS: Readonly<Record<string, readonly [string, string, ...string[]]>> = {
  'causes-and-prevention': ['article/what-a-spasm-is/not-claimed', 'stops cramps for everyone'],
  'involuntary-contraction': [
    'article/what-a-spasm-is/about/tightens-by-itself',
    'muscle that tightens',
    'do not want',
  ],
  'called-cramps': ['article/what-a-spasm-is/about/tightens-by-itself', 'call it a cramp'],
  'sudden-without-cause': [
    'article/what-a-spasm-is/about/often-no-cause',
    'no warning',
    'no cause',
  ],
  'painful-and-stuck': ['article/what-a-spasm-is/notice/hard-and-sore', 'painful', 'not move'],
  'stops-you-from-enjoying': ['tip/cramps-in-the-way', 'keep you from', 'like to do'],
  'clinic-finds-the-cause': [
    'article/what-a-spasm-is/not-claimed/which-cause',
    'clinician',
    'behind a spasm',
  ],
  'call-us': ['tip/cramps-that-come-back', 'visit'],
  'overuse-is-most-common': ['tip/a-common-trigger', 'tired muscles', 'no cause'],
  'repetitive-motion': ['article/overuse/about/common-trigger', 'over and over'],
  'strenuous-exercise': ['tip/build-up-slowly', 'exercise', 'effort', 'cramp'],
  'each-of-the-causes': ['article/circulation/about', 'blood', 'muscles'],
  'exercise-over-stimulates': ['article/overuse/about', 'hard effort', 'tire'],
  'replenish-lost-fluids': ['article/overuse/not-claimed/water', 'lost fluids', 'dangerous'],
  'running-biking-hiking': ['tip/long-run-or-hike', 'run', 'ride', 'hike', 'legs'],
  'take-a-break': ['article/during-a-spasm/may-help/rest-from-it', 'break'],
  'stretch-very-slowly': [
    'article/during-a-spasm/may-help/stretch',
    'stretch the muscle very slowly',
    'lets go',
  ],
  'only-a-few-minutes': ['article/during-a-spasm/about', 'within minutes'],
  'narrow-spinal-canal': ['article/nerve/about/narrow-canal', 'canal', 'narrow', 'press'],
  'which-nerve-where-pain': [
    'article/nerve/about/where-it-hurts',
    'depends on the nerve',
    'neck',
    'shoulder',
    'back',
  ],
  'worse-with-movement': ['article/nerve/notice/with-movement', 'worse', 'moves'],
  'narrow-blood-vessels': [
    'article/circulation/about/blood-and-muscle',
    'vessel',
    'narrow',
    'cramp',
  ],
  'oxygen-and-nutrients': [
    'article/circulation/about/blood-and-muscle',
    'oxygen and nutrients',
    'muscles',
  ],
  'ms-and-cord-injury': [
    'article/neuromuscular/about/ms-and-cord',
    'ms',
    'spinal cord injury',
    'spasms',
  ],
  dystonia: ['article/neuromuscular/about/dystonia', 'movement disorder', 'tighten'],
  'sign-of-something-serious': ['article/when-to-see-someone/about', 'sign'],
  'recur-frequently': ['article/when-to-see-someone/visit/often-or-sleep', 'often'],
  'last-long': ['article/when-to-see-someone/same-day/over-ten-minutes', 'over 10 minutes'],
}

describe('the clinic page', () => {
  it('is told in the library, statement by statement', () => {
    for (const { id, sentence, toldIn } of STATEMENTS) {
      expect(sentence, id).not.toBe('')
      expect(toldIn, id).not.toEqual([])
      expect(
        toldIn.filter((entry) => !allIds.has(entry)),
        id,
      ).toEqual([])
      expect(new Set(toldIn).size, id).toBe(toldIn.length)
    }
    expect(new Set(STATEMENTS.map(({ id }) => id)).size).toBe(STATEMENTS.length)
    expect(new Set(STATEMENTS.map(({ sentence }) => sentence)).size).toBe(22)
  })

  it('says each statement where it is told, by its key words', () => {
    expect(Object.keys(KEY_WORDS).toSorted()).toEqual(STATEMENTS.map(({ id }) => id).toSorted())
    for (const { id, toldIn } of STATEMENTS) {
      const [at, ...words] = KEY_WORDS[id] ?? []
      expect(toldIn, id).toContain(at)
      const text = allEntries
        .filter((entry) => entry.id === at || entry.id.startsWith(`${at}/`))
        .map((entry) => entry.text)
        .join(' ')
      for (const word of words) expect(text.toLowerCase(), `${id}: ${at}`).toContain(word)
    }
  })

  it('accounts for every section of every article', () => {
    const sections = [...content.articles.values()]
      .filter(({ id }) => !ASKED_BESIDE.has(id))
      .flatMap(({ id, sections: own }) => own.map(({ kind }) => `article/${id}/${kind}`))
    const untold = sections.filter(
      (section) => ![...told].some((id) => id === section || id.startsWith(`${section}/`)),
    )
    expect(untold).toEqual([])
  })

  it('has tips and an article for each of its health statements', () => {
    for (const { id, verdict, toldIn } of STATEMENTS) {
      if (verdict === 'service') continue
      const kinds = new Set(toldIn.map((entry) => entry.split('/')[0]))
      expect(kinds.has('article'), id).toBe(true)
      if (id !== 'each-of-the-causes') expect(kinds.has('tip'), id).toBe(true)
    }
  })

  it('has tips and an article for each of its causes', () => {
    for (const cause of CAUSES) {
      const tips = content.tips.filter((tip) => tip.cause === cause)
      expect(tips.filter(({ id }) => told.has(`tip/${id}`)).length, cause).toBeGreaterThan(1)
      expect(
        [...content.articles.values()].filter(({ causes }) => causes.includes(cause)),
        cause,
      ).toHaveLength(1)
    }
  })

  it('is contradicted openly where the evidence contests it', () => {
    const tips = new Map(tipEntries.map(({ id, text }) => [id, text]))
    for (const { id, verdict, differs, toldIn } of STATEMENTS) {
      if (verdict === 'supported' || verdict === 'plausible') continue
      expect(differs, id).toBeTruthy()
      if (verdict !== 'contested') continue
      expect(
        toldIn.some((entry) => DOUBT.test(tips.get(entry) ?? '')),
        id,
      ).toBe(true)
    }
  })
})

describe('a claim that studies disagree on', () => {
  it.each([
    'breaks-and-spasms',
    'a-common-trigger',
    'water-and-cramps',
    'more-is-not-better',
    'calves-before-bed',
    'look-far-away',
    'take-turns',
    'rest-your-forearms',
    'breaks-and-blood-flow',
    'magnesium',
  ])('is not sold as certain: %s', (id) => {
    const text = content.tips.find((tip) => tip.id === id)?.text ?? ''
    expect(text).toMatch(new RegExp(`${DOUBT.source}|did little`, 'i'))
  })
})
