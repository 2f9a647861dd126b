import { describe, expect, it } from 'vitest'
import { reminderTitle } from '../../content/phrases/reminder-title.ts'
import { wordsIn } from '../../content/words/index.ts'
import { CARE_TIERS, CAUSES, type SourceCheck } from '../../core/content/types.ts'
import { ASKED_BESIDE, STATEMENTS } from './clinic-page.ts'
import {
  allEntries,
  allIds,
  content,
  firstAidEntries,
  itemEntries,
  lineEntries,
  signEntries,
  tipEntries,
  type Entry,
} from './entries.ts'
import { ARTICLE_WORDS, NOTICE_BODY, NOTICE_FIRST_LOOK, NOTICE_TITLE } from './surfaces.ts'
import { FORBIDDEN, gradeOf, HARDER, HIGHEST_GRADE, REMEDY, wordsOf } from './wording.ts'

/** A figure of the library, and how many it must at least or may at most be. */
type Figure = { what: string; is: number } & (
  | { least: number }
  | { most: number }
  | { just: number }
)

const items = [...content.items.values()]
const articles = [...content.articles.values()]
const sources = [...content.sources.values()]
const told = STATEMENTS.flatMap(({ toldIn }) => toldIn)
const health = STATEMENTS.filter(({ verdict }) => verdict !== 'service')
const words = wordsIn('en', 'en-US')
const { length, shortLength } = words.format

const FIGURES: Readonly<Record<string, readonly Figure[]>> = {
  'the library': [
    { what: 'items', is: items.length, least: 66 },
    { what: 'tips', is: content.tips.length, least: 80 },
    { what: 'routines', is: content.routines.length, least: 10 },
    { what: 'articles', is: articles.length, just: 13 },
    { what: 'parts of the body with first aid', is: content.firstAid.size, just: 16 },
    { what: 'lines of first aid', is: firstAidEntries.length, least: 50 },
    { what: 'limits', is: content.limits.size, just: 24 },
    { what: 'swaps', is: content.swaps.size, least: 10 },
    ...CARE_TIERS.map((tier) => ({
      what: `warning signs: ${tier}`,
      is: content.signs.filter((sign) => sign.tier === tier).length,
      least: 11,
    })),
  ],
  'tips and articles of each cause': CAUSES.flatMap((cause) => [
    {
      what: `${cause}: tips`,
      is: content.tips.filter((tip) => tip.cause === cause).length,
      least: 8,
    },
    {
      what: `${cause}: articles`,
      is: articles.filter(({ causes }) => causes.includes(cause)).length,
      just: 1,
    },
  ]),
  articles: articles.flatMap(({ id, title, sections }) => {
    const lines = sections.flatMap((section) => section.lines.map(({ text }) => text))
    return [
      { what: `${id}: words`, is: wordsOf([title, ...lines].join(' ')), most: ARTICLE_WORDS },
      { what: `${id}: grade`, is: grade(lines.join(' ')), most: HIGHEST_GRADE },
    ]
  }),
  'the sources': [
    { what: 'sources', is: sources.length, least: 103 },
    { what: 'whose page was read', is: checked('opened'), least: 66 },
    { what: 'of which a copy was read', is: checked('copy-opened'), least: 29 },
    { what: 'known, not opened', is: checked('from-knowledge'), most: 3 },
    {
      what: 'without an https address',
      is: sources.filter(({ url }) => url === null).length,
      just: 2,
    },
    {
      what: 'emergency signs that no opened page or copy backs',
      is: content.signs.filter(isUnopenedEmergency).length,
      just: 0,
    },
    { what: 'entries that cite', is: allEntries.length, least: 400 },
    { what: 'entries without a source', is: allEntries.filter(isUnsourced).length, just: 0 },
  ],
  'the words': [
    { what: 'wording rules', is: [...FORBIDDEN, REMEDY].length, least: 14 },
    { what: 'entries checked', is: allEntries.length, least: 400 },
    { what: 'highest grade of an item', is: highest(itemEntries), most: HIGHEST_GRADE },
    { what: 'highest grade of a tip', is: highest(tipEntries), most: HIGHEST_GRADE },
    { what: 'highest grade of an article’s line', is: highest(lineEntries), most: HIGHEST_GRADE },
    { what: 'highest grade of first aid', is: highest(firstAidEntries), most: HIGHEST_GRADE },
    { what: 'highest grade of a warning sign', is: highest(signEntries), most: HIGHEST_GRADE },
    { what: 'named exceptions', is: HARDER.size, most: 3 },
  ],
  'the notifications, in characters': [
    {
      what: 'longest title',
      is: longest(
        [...items, ...content.routines].map(({ name, seconds }) =>
          reminderTitle(
            { name, length: length(seconds), shortLength: shortLength(seconds) },
            words,
          ),
        ),
      ),
      most: NOTICE_TITLE,
    },
    { what: 'longest tip', is: longest(tipEntries.map(({ text }) => text)), most: NOTICE_BODY },
    {
      what: 'longest first sentence of a tip',
      is: longest(tipEntries.map(({ text }) => text.split(/(?<=[.?])\s/)[0] ?? '')),
      most: NOTICE_FIRST_LOOK,
    },
  ],
  'the clinic page': [
    { what: 'sentences', is: new Set(STATEMENTS.map(({ sentence }) => sentence)).size, just: 22 },
    { what: 'statements', is: STATEMENTS.length, least: 22 },
    { what: 'statements told nowhere', is: STATEMENTS.filter(isUntold).length, just: 0 },
    {
      what: 'health statements without an article',
      is: health.filter(hasNoArticle).length,
      just: 0,
    },
    { what: 'entries that tell of them', is: new Set(told).size, least: 60 },
    {
      what: 'of these, not in the library',
      is: told.filter((id) => !allIds.has(id)).length,
      just: 0,
    },
    { what: 'sections of articles that tell of none', is: untoldSections(), just: 0 },
  ],
}

describe('the library in figures', () => {
  it.each(Object.entries(FIGURES))('%s: printed, and each within its bar', (title, figures) => {
    const width = Math.max(...figures.map(({ what }) => what.length))
    console.log(
      [
        title,
        ...figures.map(
          (one) => `  ${one.what.padEnd(width)} ${String(one.is).padStart(5)}   ${barOf(one)}`,
        ),
      ].join('\n'),
    )
    expect(figures.length).toBeGreaterThan(0)
    expect(figures.filter((one) => !isWithin(one))).toEqual([])
  })
})

function barOf(figure: Figure): string {
  if ('least' in figure) return `at least ${figure.least}`
  return 'most' in figure ? `at most ${figure.most}` : `exactly ${figure.just}`
}

function isWithin(figure: Figure): boolean {
  if ('least' in figure) return figure.is >= figure.least
  return 'most' in figure ? figure.is <= figure.most : figure.is === figure.just
}

function checked(how: SourceCheck): number {
  return sources.filter(({ check }) => check === how).length
}

function isUnopenedEmergency({ tier, sources: named }: (typeof content.signs)[number]): boolean {
  return (
    tier === 'emergency' && named.every((id) => content.sources.get(id)?.check === 'from-knowledge')
  )
}

function isUnsourced({ sources: named }: Entry): boolean {
  return named.filter((id) => content.sources.has(id)).length === 0
}

function isUntold({ toldIn }: (typeof STATEMENTS)[number]): boolean {
  return toldIn.length === 0
}

function hasNoArticle({ toldIn }: (typeof STATEMENTS)[number]): boolean {
  return !toldIn.some((id) => id.startsWith('article/'))
}

/** The other way round: what the articles have that no statement of the page leads to. */
function untoldSections(): number {
  return articles
    .filter(({ id }) => !ASKED_BESIDE.has(id))
    .flatMap(({ id, sections }) => sections.map(({ kind }) => `article/${id}/${kind}`))
    .filter((section) => !told.some((id) => id === section || id.startsWith(`${section}/`))).length
}

function grade(text: string): number {
  return Math.round(gradeOf(text) * 10) / 10
}

function highest(entries: readonly Entry[]): number {
  return Math.max(...entries.map(({ text }) => grade(text)))
}

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => text.length))
}
