import { describe, expect, it } from 'vitest'
import { CAUSES } from '../../core/content/types.ts'
import { allIds, content, tipEntries } from './entries.ts'
import { ASKED_BESIDE, STATEMENTS } from './clinic-page.ts'

const told = new Set(STATEMENTS.flatMap(({ toldIn }) => toldIn))

/** What says openly that something is not settled. */
const DOUBT =
  /\b(not agree|disagree|not shown|shown that they stop|not stop|often no cause|but not|unclear|no study|may not|not always|do not claim|we know of no|not sure|did not)\b/i

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
