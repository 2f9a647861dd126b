import { library } from '../../content/index.ts'
import type { Article, FirstAid } from '../../core/content/types.ts'

export const content = library('en')

/** Anything of the library that has words and sources, under an id that says what it is. */
export type Entry = { id: string; text: string; sources: readonly string[] }

export const itemEntries: readonly Entry[] = [...content.items.values()].map((item) => ({
  id: `item/${item.id}`,
  text: [...item.steps, item.caution].filter((text) => text !== '').join(' '),
  sources: item.sources,
}))

export const tipEntries: readonly Entry[] = content.tips.map((tip) => ({
  id: `tip/${tip.id}`,
  text: tip.text,
  sources: tip.sources,
}))

export const lineEntries: readonly Entry[] = [...content.articles.values()].flatMap(linesOf)

export const firstAidEntries: readonly Entry[] = [
  ...[...content.firstAid.values()].flatMap(stepsOf),
  ...content.everySpasm.map((line) => ({ ...line, id: `first-aid/every-spasm/${line.id}` })),
  // They are the same for every part.
  ...(content.firstAid.get('calf')?.afterSurgery.steps ?? []).map((step) => ({
    ...step,
    id: `first-aid/after-surgery/${step.id}`,
  })),
]

export const signEntries: readonly Entry[] = content.signs.map((sign) => ({
  id: `sign/${sign.id}`,
  text: sign.text,
  sources: sign.sources,
}))

export const allEntries: readonly Entry[] = [
  ...itemEntries,
  ...tipEntries,
  ...lineEntries,
  ...firstAidEntries,
  ...signEntries,
]

/** Every id that the clinic page's table may point at. */
export const allIds: ReadonlySet<string> = new Set([
  ...allEntries.map(({ id }) => id),
  ...content.routines.map(({ id }) => `routine/${id}`),
  ...[...content.firstAid.keys()].map((part) => `first-aid/${part}`),
  ...[...content.articles.values()].flatMap(({ id, sections }) => [
    `article/${id}`,
    ...sections.map(({ kind }) => `article/${id}/${kind}`),
  ]),
])

function linesOf({ id, sections }: Article): readonly Entry[] {
  return sections.flatMap(({ kind, lines }) =>
    lines.map((line) => ({ ...line, id: `article/${id}/${kind}/${line.id}` })),
  )
}

function stepsOf({ part, steps, adapt }: FirstAid): readonly Entry[] {
  return [
    ...steps.map((step) => ({ ...step, id: `first-aid/${part}/${step.id}` })),
    ...adapt.map((line) => ({ ...line, id: `first-aid/${part}/adapt/${line.id}` })),
  ]
}
