import { describe, expect, it } from 'vitest'
import { ORGANIZATIONS } from '../../content/sources/organizations.ts'
import { NOTES } from '../../content/sources/notes.ts'
import { allEntries, content } from './entries.ts'

const sources = [...content.sources.values()]

/** Sources without a page, and why. */
const NO_PAGE: Readonly<Record<string, string>> = {
  'k-physio': 'Ordinary technique of desk exercises; used for low-risk details alone.',
  'k-clin': 'What the library says of itself: what it leaves out, and what it gives no advice on.',
}

/** In the list for those who review scope and scales; no sentence of the library rests on them. */
const BEHIND_THE_SCENES: Readonly<Record<string, string>> = {
  albulescu2022: 'the timing of breaks',
  'stanford-micro': 'the timing of breaks',
  sihawong2011: 'what the strength break may claim',
  'psfs-ninds': 'a scale that was weighed for the diary',
  'psfs-sralab': 'a scale that was weighed for the diary',
  'nprs-sralab': 'the 0 to 10 scale of the diary',
  'nprs-scire': 'the 0 to 10 scale of the diary',
  mcs2019: 'the fields of the diary',
  katzberg2019: 'the fields of the diary',
  'k-farrar': 'what counts as a change in the diary',
  'fda-gw2026': 'what a wellness tool may say (US)',
  'fda-sw': 'what a wellness tool may say (US)',
  'mdcg-r1': 'what a wellness tool may say (EU)',
  'mdr-r19': 'what a wellness tool may say (EU)',
  'mhra-apps': 'what a wellness tool may say (UK)',
  superbreak2008: 'why break reminders get dropped',
}

/** What no page that we read says, and is told all the same, with why. */
const KNOWLEDGE_ALONE: Readonly<Record<string, string>> = {
  'article/food-and-drinks/not-claimed/cold': 'it says that we have read nothing',
  'article/food-and-drinks/not-claimed/not-looked': 'it says that we have not looked',
  'article/medicines/not-claimed/advice': 'it says that we give no advice',
  'first-aid/foot/adapt/no-pointing': 'it only holds somebody back',
  'first-aid/mid-back/adapt/from-custom': 'it says that little is known',
  'first-aid/mid-back/rest-arms': 'resting the arms harms nobody',
  'first-aid/neck/rest-arm': 'resting the arm harms nobody',
  'first-aid/quad/slide-back': 'the easiest way to stretch that muscle on a chair',
  'first-aid/shin/adapt/calf-cramps': 'it only holds somebody back',
  'first-aid/tummy/rest': 'resting, and leaving the belly alone',
  'first-aid/upper-arm/adapt/which-side': 'it only holds somebody back',
}

/** American bodies, clinics and journals: most readers would ask one of them. */
const AMERICAN =
  /\((US|California|Colorado|Connecticut|Florida|Houston|Chicago|Indiana|Maryland|Montana|New York|Oregon|Portland, Oregon|South Carolina|St\. Louis|Tennessee|Texas|Virginia)\)|^(Mayo Clinic|Cleveland Clinic|American |Merck|US |Mount Sinai|Harvard|Think Aorta US|UNC|NCCIH|North American|Paralyzed Veterans|CommonSpirit|Owensboro|UF Health|Baptist Health|University of Rochester|University of Missouri|Journal of the American|eMedicineHealth|HealthCentral|Ascension|Drugs\.com|Model Systems)/

const isAmerican = (id: string) => AMERICAN.test(content.sources.get(id)?.organization ?? '')

describe('knowledge alone', () => {
  it('carries no limit, sign, step, tip or line, but those named here', () => {
    const isKnown = (id: string) => content.sources.get(id)?.check === 'from-knowledge'
    const resting = [
      ...allEntries,
      ...[...content.limits.values()].map((limit) => ({ ...limit, id: `limit/${limit.id}` })),
    ].filter(({ sources: named }) => named.every(isKnown))
    expect(resting.map(({ id }) => id).toSorted()).toEqual(Object.keys(KNOWLEDGE_ALONE).toSorted())
  })
})

describe('American sources', () => {
  it('stand beside the others at every sign that calls for care now or today', () => {
    const without = content.signs.filter(
      ({ tier, sources: named }) => tier !== 'visit' && !named.some(isAmerican),
    )
    expect(without.map(({ id }) => id)).toEqual(['high-back-pain'])
  })

  it('stand beside the others in every part of first aid and every article', () => {
    for (const { part, sources: named } of content.firstAid.values()) {
      expect(named.some(isAmerican), part).toBe(true)
    }
    for (const { id, sections } of content.articles.values()) {
      const named = sections.flatMap(({ lines }) => lines.flatMap((line) => line.sources))
      expect(named.some(isAmerican), id).toBe(true)
    }
  })
})

describe('the sources', () => {
  it('exist wherever they are named, and every entry names at least one', () => {
    for (const { id, sources: named } of [...allEntries, ...content.limits.values()]) {
      expect(named, id).not.toEqual([])
      expect(
        named.filter((source) => !content.sources.has(source)),
        id,
      ).toEqual([])
      expect(new Set(named).size, id).toBe(named.length)
    }
  })

  it('each have a well-formed https address, or a reason to have none', () => {
    for (const { id, url } of sources) {
      if (url === null) {
        expect(NO_PAGE[id], id).toBeTruthy()
        continue
      }
      const parsed = URL.parse(url)
      expect(parsed?.protocol, id).toBe('https:')
      expect(parsed?.hostname, id).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
      expect(parsed?.href, id).toBe(url)
    }
    const pageless = sources.filter(({ url }) => url === null).map(({ id }) => id)
    expect(pageless.toSorted()).toEqual(Object.keys(NO_PAGE).toSorted())
  })

  it('each say how they were checked, and where the text was read', () => {
    for (const { id, check } of sources) {
      const { read, supports } = NOTES[id as keyof typeof NOTES]
      expect(supports, id).not.toBe('')
      expect(read, id).not.toBe('')
      if (check === 'opened') expect(read, id).not.toMatch(/^not opened/)
    }
    expect(Object.keys(ORGANIZATIONS)).toHaveLength(sources.length)
  })

  it('are all used, or have a reason to be kept', () => {
    const used = new Set(
      [...allEntries, ...content.limits.values()].flatMap(({ sources: named }) => named),
    )
    const unused = sources.map(({ id }) => id).filter((id) => !used.has(id))
    expect(unused.toSorted()).toEqual(Object.keys(BEHIND_THE_SCENES).toSorted())
  })

  it('stand on more than general knowledge where a person is not sent to care', () => {
    const alone = allEntries.filter(({ sources: named }) => named.every((id) => id === 'k-clin'))
    for (const { id } of alone) {
      expect(id).toMatch(/^(sign|tip|article\/[a-z-]+\/(emergency|same-day|visit|not-claimed))\//)
    }
  })
})
