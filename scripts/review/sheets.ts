import { createHash } from 'node:crypto'
import { ARTICLES, type ArticleId } from '../../content/articles/index.ts'
import { firstAidFigure, firstAidFigureLabel } from '../../content/first-aid-figures.ts'
import { SURGERY } from '../../content/first-aid/facts.ts'
import { EVERY_SPASM, FIRST_AID } from '../../content/first-aid/index.ts'
import { library } from '../../content/index.ts'
import { figureOf } from '../../content/item-figures.ts'
import { ITEMS, type ItemId } from '../../content/items/index.ts'
import type { Facts as ItemFacts } from '../../content/items/facts.ts'
import { LIMITS, SURGERY_RULES } from '../../content/limits.ts'
import { ITEM_TOPICS, type ItemTopic } from '../../content/reviews/item-topics.ts'
import { PART_TOPICS, type PartTopic } from '../../content/reviews/part-topics.ts'
import type { TopicId } from '../../content/reviews/topics.ts'
import { GENERAL_SIGNS } from '../../content/signs.ts'
import { breakTexts } from '../../content/text/breaks.ts'
import { limitLines } from '../../content/text/en/limits.ts'
import { articleOf } from '../../content/tip-sources.ts'
import { kindNames as KIND_NAMES } from '../../content/words/en/kind-names.ts'
import { wordsIn } from '../../content/words/index.ts'
import { doseText } from '../../components/library/dose-text.ts'
import { LIMIT_IDS, SURGERY_PLACES, type LimitId } from '../../core/content/profile.ts'
import {
  CARE_TIERS,
  SPASM_PARTS,
  type CareTier,
  type Demand,
  type FirstAid,
  type Item,
  type Region,
  type SpasmPart,
  type StepTimer,
  type TipCause,
} from '../../core/content/types.ts'
import type { Figure } from '../../core/figure/types.ts'
import { placeOf } from '../../tests/content/sign-matrix.ts'
import {
  DEMANDS_IN_WORDS,
  limitInWords,
  limitsInWords,
  placesInWords,
  regionsInWords,
} from './facts-in-words.ts'

/** One sentence, or a few that stand together, to be agreed with, changed or removed. */
export type SheetLine = {
  id: string
  /** What it is, and who is shown it where that isn't everybody. */
  is: string
  text: string
  sources: readonly string[]
}

export type SheetPicture = { shows: string; figure: Figure }

/** What belongs together: an exercise, a tip, a section of an article. */
export type SheetEntry = {
  id: string
  name: string
  /** Where, when and to whom it is shown. */
  facts: readonly (readonly [name: string, value: string])[]
  pictures: readonly SheetPicture[]
  lines: readonly SheetLine[]
}

/** One topic, as it is read and signed. */
export type Sheet = {
  id: TopicId
  title: string
  group: string
  /** Where people meet it. */
  shown: string
  entries: readonly SheetEntry[]
  /** Stands for all words and facts of the topic: it changes when one of them does. */
  hash: string
}

/** What is hashed of an entry, and what is printed of it. */
type Source = Omit<Sheet, 'hash'> & { signed: unknown }

const content = library('en')
const rolled = library('en', { position: 'wheelchair-legs', limits: [] })
const words = wordsIn('en', 'en-US')
const itemTexts: Readonly<
  Record<string, { picture: string; adapted?: Readonly<Record<string, unknown>> }>
> = breakTexts.in('en').items
const rolledTexts: Readonly<Record<string, { picture?: string } | undefined>> =
  breakTexts.in('en').inWheelchair.items

/** Every topic of the library and of the care content. */
export function allSheets(): readonly Sheet[] {
  return [
    ...CARE_TIERS.map(signSheet),
    ...(Object.keys(PART_TOPICS) as PartTopic[]).map(partSheet),
    everyPartSheet(),
    limitSheet(),
    ...(Object.keys(ITEM_TOPICS) as ItemTopic[]).map(itemSheet),
    routineSheet(),
    ...(Object.keys(ARTICLES) as ArticleId[]).map(articleSheet),
    ...[...new Set(content.tips.map(({ cause }) => cause))].map(tipSheet),
  ].map(({ signed, ...sheet }) => ({ ...sheet, hash: hashOf(signed) }))
}

/** The same for the same words and facts, in whatever order the facts are written. */
export function hashOf(signed: unknown): string {
  const text = JSON.stringify(signed, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

function itemSheet(topic: ItemTopic): Source {
  const ids = Object.keys(ITEM_TOPICS[topic]) as ItemId[]
  return {
    id: topic,
    title: `Exercises: ${spaced(topic.replace('exercises-', ''))}`,
    group: 'Exercises',
    shown: `In breaks, one step after the other with the moving picture, and in the library. Under each exercise stands: “${content.everyItem}”`,
    entries: ids.map(itemEntry),
    signed: [
      content.everyItem,
      ids.map((id) => ({
        id,
        facts: ITEMS[id],
        item: content.items.get(id),
        rolled: rolled.items.get(id),
        texts: itemTexts[id],
        pictureInWheelchair: rolledTexts[id]?.picture ?? null,
        standIn: content.swaps.get(id) ?? null,
      })),
    ],
  }
}

function itemEntry(id: ItemId): SheetEntry {
  const item = itemOf(content.items, id)
  const { figure, demands }: ItemFacts = ITEMS[id]
  const { options, body, format } = words
  const standIn = content.swaps.get(id)
  const pictures: SheetPicture[] = [{ shows: 'Picture', figure }]
  const inWheelchair = figure.inWheelchair && figureOf(id, true)
  if (inWheelchair) pictures.push({ shows: 'Picture in a wheelchair', figure: inWheelchair })
  return {
    id: `item/${id}`,
    name: item.name,
    facts: [
      ['For', regionsInWords(item.regions)],
      ['How', `${body.position[item.position]}. ${doseText(item, words)}.`],
      [
        'Length, effort',
        `${format.length(item.seconds)}. ${options.library.difficulty[item.difficulty]}.`,
      ],
      ['Comes in', kindsOf(item)],
      ...fact('What it does', demands.map((demand) => DEMANDS_IN_WORDS[demand]).join('; ')),
      [
        'Left out for',
        limitsInWords(item.limits.filter((one) => one !== 'recent-surgery')) || 'nobody',
      ],
      ...fact('Left out after surgery of', placesInWords(item.afterSurgery)),
      ...fact(
        'In its place comes',
        standIn === undefined ? '' : itemOf(content.items, standIn).name,
      ),
      ...fact('Stays, with words below, for', limitsInWords(item.adapts ?? [])),
      ['Wheelchair', options.library.wheelchair[item.wheelchair]],
    ],
    pictures,
    lines: itemLines(item),
  }
}

function itemLines(item: Item): readonly SheetLine[] {
  const { id, sources } = item
  const texts = itemTexts[id]
  const own = itemOf(rolled.items, id)
  const line = (end: string, is: string, text: string): SheetLine[] =>
    text === '' ? [] : [{ id: `item/${id}/${end}`, is, text, sources }]
  return [
    ...item.steps.flatMap((step, at) => line(`step-${at + 1}`, `Step ${at + 1}`, step)),
    ...line('caution', 'Caution', item.caution),
    ...adaptedLines(item).flatMap(({ limits, at, text }, nth) =>
      line(
        `adapted-${nth + 1}`,
        `${at === null ? 'Before step 1' : `In place of step ${at}`}, for people who told us of: ${limitsInWords(limits)}`,
        text,
      ),
    ),
    ...own.steps
      .filter((step) => !item.steps.includes(step))
      .flatMap((step, at) => line(`wheelchair-${at + 1}`, 'Step, in a wheelchair', step)),
    ...(own.caution === item.caution
      ? []
      : line('wheelchair-caution', 'Caution, in a wheelchair', own.caution)),
    ...line(
      'picture',
      'What the picture shows, for people who cannot see it',
      texts?.picture ?? '',
    ),
    ...line(
      'wheelchair-picture',
      'The same, for the picture in a wheelchair',
      rolledTexts[id]?.picture ?? '',
    ),
  ]
}

/** The words of an item for people with a limit, each once with all limits that it is for. */
function adaptedLines(
  item: Item,
): readonly { limits: readonly string[]; at: number | null; text: string }[] {
  const said = (item.adapts ?? []).map((limit) => {
    const own = itemTexts[item.id]?.adapted?.[limit] as
      | string
      | { insteadOf: number; say: string }
      | undefined
    if (typeof own === 'object') return { limit, at: own.insteadOf, text: own.say }
    const general: Readonly<Partial<Record<string, string>>> = limitLines
    return { limit, at: null, text: own ?? general[limit] ?? '' }
  })
  return [...Map.groupBy(said, ({ at, text }) => `${at} ${text}`).values()].flatMap((same) => {
    const [first] = same
    return first === undefined ? [] : [{ ...first, limits: same.map(({ limit }) => limit) }]
  })
}

function kindsOf({ fits, askFirst }: Item): string {
  if (fits.length === 0) return 'No break: only when the person opens it, or by a tip'
  const kinds = fits.map((kind) => KIND_NAMES[kind]).join(', ')
  return askFirst
    ? `${kinds}; by itself only after the person went through the list of limits`
    : kinds
}

function routineSheet(): Source {
  const { routines } = content
  return {
    id: 'routines',
    title: 'Routines',
    group: 'Exercises',
    shown:
      'In breaks and in the library. The exercises are on their own sheets; here are the order, and the words of the routine.',
    entries: routines.map(({ id, items, name, when, note, seconds, fits }) => {
      const moves = items.map((item) => itemOf(content.items, item))
      const sources = [...new Set(moves.flatMap((item) => item.sources))]
      const own = rolled.routines.find((one) => one.id === id)
      const line = (end: string, is: string, text: string): SheetLine[] =>
        text === '' ? [] : [{ id: `routine/${id}/${end}`, is, text, sources }]
      return {
        id: `routine/${id}`,
        name,
        facts: [
          ['Exercises, in order', moves.map((item) => item.name).join(', ')],
          ['Length', words.format.length(seconds)],
          ['Comes in', fits.map((kind) => KIND_NAMES[kind]).join(', ')],
        ],
        pictures: [],
        lines: [
          ...line('name', 'Name', name),
          ...line('when', 'When', when),
          ...line('note', 'Note', note),
          ...(own === undefined || own.name === name
            ? []
            : line('wheelchair-name', 'Name, in a wheelchair', own.name)),
          ...(own === undefined || own.note === note
            ? []
            : line('wheelchair-note', 'Note, in a wheelchair', own.note)),
        ],
      }
    }),
    signed: [routines, rolled.routines],
  }
}

function tipSheet(cause: TipCause): Source {
  const tips = content.tips.filter((tip) => tip.cause === cause)
  return {
    id: `tips-${cause}`,
    title: `Tips: ${words.body.cause[cause]}`,
    group: 'Tips',
    shown:
      'One a day in the popup with its source, and as a reminder if the person turned tips on.',
    entries: tips.map((tip) => ({
      id: `tip/${tip.id}`,
      name: '',
      facts: [
        ...fact('Not for', limitsInWords(tip.notFor)),
        ['Leads to the article', content.articles.get(articleOf(tip))?.title ?? ''],
      ],
      pictures: [],
      lines: [{ id: `tip/${tip.id}`, is: '', text: tip.text, sources: tip.sources }],
    })),
    signed: tips,
  }
}

function articleSheet(id: ArticleId): Source {
  const article = content.articles.get(id)
  if (article === undefined) throw new Error(`no article ${id}`)
  return {
    id: `article-${id}`,
    title: `Article: ${article.title}`,
    group: 'Articles',
    shown:
      'In the library, to everybody who opens it. A number behind each line leads to its source.',
    entries: article.sections
      .filter(({ lines }) => lines.length > 0)
      .map(({ kind, lines }) => ({
        id: `article/${id}/${kind}`,
        name: content.sectionTitles[kind],
        facts: [],
        pictures: [],
        lines: lines.map((line) => ({
          id: `article/${id}/${kind}/${line.id}`,
          is: '',
          text: line.text,
          sources: line.sources,
        })),
      })),
    signed: article,
  }
}

function signSheet(tier: CareTier): Source {
  const signs = content.signs.filter((sign) => sign.tier === tier)
  const { title, act } = content.tiers[tier]
  return {
    id: `signs-${tier}`,
    title: `Warning signs: ${title}`,
    group: 'Warning signs',
    shown: `Under the heading “${title}”, with “${act}”: beside first aid, after “It hurts”, and for people who told us of a limit.`,
    entries: signs.map((sign) => {
      const at = (place: string) =>
        partsInWords(SPASM_PARTS.filter((part) => placeOf(sign.id, part) === place))
      const isGeneral = (GENERAL_SIGNS as readonly string[]).includes(sign.id)
      return {
        id: `sign/${sign.id}`,
        name: '',
        facts: [
          ['About', regionsInWords(sign.regions) || 'no part: only for a limit'],
          ...fact('Before a part is chosen', isGeneral ? 'yes' : ''),
          ...fact('In sight beside', at('1')),
          ...fact('One press away beside', at('2')),
          ...fact('Also for', limitsInWords(sign.limits)),
        ],
        pictures: [],
        lines: [{ id: `sign/${sign.id}`, is: '', text: sign.text, sources: sign.sources }],
      }
    }),
    signed: [title, act, signs, GENERAL_SIGNS],
  }
}

function partSheet(topic: PartTopic): Source {
  const parts = Object.keys(PART_TOPICS[topic]) as SpasmPart[]
  return {
    id: topic,
    title: `First aid: ${spaced(topic.replace('first-aid-', ''))}`,
    group: 'First aid',
    shown:
      'On the page “I have a spasm now”, one step after the other, with the warning signs beside it.',
    entries: parts.map(partEntry),
    signed: parts.map((part) => ({
      part,
      facts: FIRST_AID[part],
      aid: aidOf(content.firstAid, part),
      rolled: aidOf(rolled.firstAid, part),
      figures: aidOf(content.firstAid, part).steps.map(({ id }) => [
        firstAidFigure(part, id),
        firstAidFigure(part, id, true),
        firstAidFigureLabel('en', part, id),
        firstAidFigureLabel('en', part, id, true),
      ]),
    })),
  }
}

function partEntry(part: SpasmPart): SheetEntry {
  const aid = aidOf(content.firstAid, part)
  const own = aidOf(rolled.firstAid, part)
  const numberOf = (id: string) => aid.steps.findIndex((step) => step.id === id) + 1
  const line = (end: string, is: string, text: string, sources: readonly string[]): SheetLine[] =>
    text === '' ? [] : [{ id: `first-aid/${part}/${end}`, is, text, sources }]
  return {
    id: `first-aid/${part}`,
    name: aid.name,
    facts: [
      ['For', regionsInWords(aid.regions)],
      ['Signs in sight first', aid.getHelp.map(({ text }) => text).join(' ')],
    ],
    pictures: aid.steps.flatMap(({ id }) => {
      const figure = firstAidFigure(part, id)
      return figure === null ? [] : [{ shows: `Step ${numberOf(id)}`, figure }]
    }),
    lines: [
      ...aid.steps.flatMap(({ id, text, sources, timer, asks, notFor, notAsDrawn }) => [
        ...line(
          id,
          inOne(
            `Step ${numberOf(id)}`,
            asks && 'a question with Yes and No',
            timer && `timer: ${timerText(timer)}`,
            notFor.length > 0 && `left out for: ${notFor.map(limitInWords).join('; ')}`,
            notAsDrawn.length > 0 && `without its picture for: ${limitsInWords(notAsDrawn)}`,
          ),
          text,
          sources,
        ),
        ...(asks === undefined
          ? []
          : line(
              `${id}/yes`,
              `After “Yes” to step ${numberOf(id)} (“${content.tiers[asks.tier].title}”); no further steps`,
              asks.stop,
              sources,
            )),
      ]),
      ...aid.adapt.flatMap(({ id, text, sources, limits, at, notFor, toldOnly }) =>
        line(
          `adapt/${id}`,
          inOne(
            `A line at step ${at.map(numberOf).join(', ')}`,
            limits.length === 0
              ? 'for everybody'
              : `${toldOnly ? 'only for people who told us of' : 'for everybody, and marked for people who told us of'}: ${limitsInWords(limits)}`,
            notFor.length > 0 && `not for: ${notFor.map(limitInWords).join('; ')}`,
          ),
          text,
          sources,
        ),
      ),
      ...own.steps.flatMap(({ id, text, sources }) =>
        aid.steps.some((step) => step.text === text)
          ? []
          : line(`wheelchair/${id}`, `Step ${numberOf(id)}, in a wheelchair`, text, sources),
      ),
      ...aid.steps.flatMap(({ id, sources }) =>
        line(
          `picture/${id}`,
          `What the picture of step ${numberOf(id)} shows, for people who cannot see it`,
          firstAidFigureLabel('en', part, id),
          sources,
        ),
      ),
    ],
  }
}

function everyPartSheet(): Source {
  return {
    id: 'first-aid-every-part',
    title: 'First aid: what holds for every part',
    group: 'First aid',
    shown: 'On the page “I have a spasm now”, beside the steps for every part.',
    entries: [
      {
        id: 'first-aid/every-spasm',
        name: 'For every spasm',
        facts: [],
        pictures: [],
        lines: content.everySpasm.map(({ id, text, sources, notFor }) => ({
          id: `first-aid/every-spasm/${id}`,
          is: notFor.length === 0 ? '' : `Not for: ${limitsInWords(notFor)}`,
          text,
          sources,
        })),
      },
      {
        id: 'first-aid/after-surgery',
        name: 'After surgery, or with a broken bone',
        facts: Object.entries(SURGERY).map(([part, { places, keeps }]) => [
          spaced(part),
          places.length === 0
            ? 'all steps stay'
            : `surgery of ${places.map(spaced).join(', ')}: ${keeps.length === 0 ? 'no step stays' : `${keeps.join(', ')} stay`}`,
        ]),
        pictures: [],
        lines: aidOf(content.firstAid, 'calf').afterSurgery.steps.map(({ id, text, sources }) => ({
          id: `first-aid/after-surgery/${id}`,
          is: 'In place of the steps that are left out',
          text,
          sources,
        })),
      },
    ],
    signed: [
      EVERY_SPASM,
      content.everySpasm,
      SURGERY,
      aidOf(content.firstAid, 'calf').afterSurgery.steps,
    ],
  }
}

function limitSheet(): Source {
  const surgery: Readonly<Record<string, Rule>> = SURGERY_RULES
  return {
    id: 'limits',
    title: 'Limits: what people may tell us of their body',
    group: 'Limits',
    shown:
      'As a list to check in “Your body”. A limit only ever removes, swaps or adapts exercises. What comes of each is in the printed table of limits and exercises.',
    entries: [...content.limits.values()].map(({ id, label, sources }) => {
      const { removes, adapts }: { removes: Rule; adapts?: Rule } = LIMITS[id as LimitId]
      const count = (list: 'limits' | 'adapts') =>
        [...content.items.values()].filter((item) => item[list]?.includes(id)).length
      const own: Readonly<Partial<Record<string, string>>> = limitLines
      const line = own[id]
      return {
        id: `limit/${id}`,
        name: label,
        facts: [
          ...(id === 'recent-surgery'
            ? SURGERY_PLACES.map(
                (place) => [placesInWords([place]), ruleText(surgery[place] ?? {})] as const,
              )
            : [['Leaves out', ruleText(removes)] as const]),
          ['So it leaves out', `${count('limits')} of ${content.items.size} exercises`],
          ...fact('And adapts', count('adapts') === 0 ? '' : `${count('adapts')} exercises`),
          ...fact('It adapts', adapts === undefined ? '' : ruleText(adapts)),
          ...fact('Leaves out these tips', tipsAgainst(id)),
        ],
        pictures: [],
        lines: [
          { id: `limit/${id}`, is: 'How it is asked', text: label, sources },
          ...(line === undefined
            ? []
            : [
                {
                  id: `limit/${id}/line`,
                  is: 'Before step 1 of what it adapts',
                  text: line,
                  sources,
                },
              ]),
        ],
      }
    }),
    signed: [
      LIMITS,
      SURGERY_RULES,
      [...content.limits.values()],
      limitLines,
      LIMIT_IDS.map((id) => [id, tipsAgainst(id)]),
    ],
  }
}

type Rule = {
  demands?: readonly Demand[]
  regions?: readonly Region[]
  leavesOnly?: readonly Region[]
}

function ruleText({ demands = [], regions = [], leavesOnly }: Rule): string {
  const asked = demands.map((demand) => DEMANDS_IN_WORDS[demand]).join('; ')
  return inOne(
    regions.length > 0 && `all that moves or loads: ${regionsInWords(regions)}`,
    leavesOnly !== undefined && `all that is not mainly for: ${regionsInWords(leavesOnly)}`,
    asked !== '' && `what ${asked}`,
  )
}

function tipsAgainst(limit: string): string {
  const tips = content.tips.filter(({ notFor }) => notFor.includes(limit))
  return tips.map(({ text }) => `“${text}”`).join(' ')
}

function timerText({ fromSeconds, toSeconds, times }: StepTimer): string {
  const { length } = words.format
  const span =
    fromSeconds === toSeconds
      ? length(fromSeconds)
      : `${length(fromSeconds)} to ${length(toSeconds)}`
  return times === 1 ? span : `${span}, up to ${times} times`
}

function partName(part: SpasmPart): string {
  return words.relief.choose.partNames[part]
}

/** Most parts are said as what is missing. */
function partsInWords(parts: readonly SpasmPart[]): string {
  const named = (some: readonly SpasmPart[]) => some.map(partName).join('; ')
  const missing = SPASM_PARTS.filter((part) => !parts.includes(part))
  if (missing.length === 0) return 'every part'
  return missing.length < 6 ? `every part but: ${named(missing)}` : named(parts)
}

function fact(name: string, value: string): readonly (readonly [string, string])[] {
  return value === '' ? [] : [[name, value]]
}

function inOne(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join('; ')
}

function spaced(id: string): string {
  return id.replaceAll('-', ' ')
}

function itemOf(items: ReadonlyMap<string, Item>, id: string): Item {
  const item = items.get(id)
  if (item === undefined) throw new Error(`no item ${id}`)
  return item
}

function aidOf(all: ReadonlyMap<SpasmPart, FirstAid>, part: SpasmPart): FirstAid {
  const aid = all.get(part)
  if (aid === undefined) throw new Error(`no first aid for ${part}`)
  return aid
}
