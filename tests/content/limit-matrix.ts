import { library } from '../../content/index.ts'
import { NO_CHOICES } from '../../core/content/choices.ts'
import { exclusionOf } from '../../core/content/exclusions.ts'
import {
  DEFAULT_BODY,
  LIMIT_IDS,
  SURGERY_PLACES,
  type Body,
  type LimitId,
} from '../../core/content/profile.ts'
import type { BreakLibrary, Item } from '../../core/content/types.ts'

export type Effect = 'kept' | 'adapted' | 'swapped' | 'removed'

const MARKS: Readonly<Record<Effect, string>> = {
  kept: '·',
  adapted: 'A',
  swapped: 'S',
  removed: 'X',
}

/** One column of the matrix: what the person told. */
type Column = { title: string; body: Body }

/** A column for each limit, and for each place of a recent surgery. */
export const columns: readonly Column[] = [
  ...LIMIT_IDS.filter((limit) => limit !== 'recent-surgery').map((limit) => ({
    title: limit,
    body: bodyWith({ limits: [limit] }),
  })),
  { title: 'surgery, place not told', body: bodyWith({ limits: ['recent-surgery'] }) },
  ...SURGERY_PLACES.map((place) => ({
    title: `surgery: ${place}`,
    body: bodyWith({ limits: ['recent-surgery'], surgeryPlaces: [place] }),
  })),
]

function bodyWith(body: Partial<Body>): Body {
  return { ...DEFAULT_BODY, limitsTold: true, ...body }
}

/** What happens to this item for somebody with this body. */
export function effectFor(content: BreakLibrary, item: Item, body: Body): Effect {
  const isOut = (one: Item) => exclusionOf(one, { body, choices: NO_CHOICES }) !== null
  if (isOut(item)) {
    const standIn = content.items.get(content.swaps.get(item.id) ?? '')
    return standIn !== undefined && !isOut(standIn) ? 'swapped' : 'removed'
  }
  return body.limits.some((limit: LimitId) => item.adapts?.includes(limit)) ? 'adapted' : 'kept'
}

/** Every limit against every item, as Markdown that a clinician can read and print. */
export function limitMatrix(): string {
  const content = library('en')
  const items = [...content.items.values()]
  const rows = items.map((item) => [
    item.id,
    ...columns.map(({ body }) => MARKS[effectFor(content, item, body)]),
  ])
  const lists = columns.map(({ title, body }) => {
    const by = Map.groupBy(items, (item) => effectFor(content, item, body))
    const named = (effect: Effect) => (by.get(effect) ?? []).map(({ id }) => id)
    const own = library('en', body)
    const adapted = named('adapted').map((id) => {
      const before = content.items.get(id)?.steps ?? []
      const steps = own.items.get(id)?.steps ?? []
      return `- ${id}: ${steps.filter((step) => !before.includes(step)).join(' / ')}`
    })
    const line = (name: string, ids: readonly string[]) =>
      ids.length === 0 ? [] : [`${name} (${ids.length}): ${ids.join(', ')}.`, '']
    return [
      `## ${title}`,
      '',
      ...line('Removed, no stand-in', named('removed')),
      ...line(
        'Removed, with a stand-in',
        named('swapped').map((id) => `${id} (${content.swaps.get(id)})`),
      ),
      ...(adapted.length === 0 ? [] : ['Adapted, with these words:', '', ...adapted, '']),
    ].join('\n')
  })
  const numbers = columns.map(({ title }, at) => `- ${at + 1}: ${title}`)
  return [
    '# What each limit does to each item',
    '',
    'Made from the content by `tests/content/limits.test.ts`; a change of a rule or an item changes this file. `npx vitest run --project unit tests/content/limits.test.ts -u` writes it.',
    '',
    '`X` removed. `S` removed, and a gentler item stands in. `A` adapted: it comes with other words. `·` kept. With chest pain at this moment everything is removed, and no break comes.',
    '',
    'The columns:',
    '',
    ...numbers,
    '',
    '```text',
    table([['item', ...columns.map((_, at) => `${at + 1}`)], ...rows]),
    '```',
    '',
    lists.join('\n').trimEnd(),
    '',
  ].join('\n')
}

function table(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(([name = '']) => name.length))
  return rows
    .map(([name = '', ...cells]) =>
      [name.padEnd(width), ...cells.map((cell) => cell.padStart(2))].join(' ').trimEnd(),
    )
    .join('\n')
}
