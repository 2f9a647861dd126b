/**
 * `npm run sources`: lists every source for a person to check: what was read from
 * knowledge or a copy comes first, for it most needs an eye. `npm run sources -- urls`
 * prints the addresses alone, one a line.
 */
import { library } from '../content/index.ts'
import { NOTES } from '../content/sources/notes.ts'
import type { Source, SourceCheck } from '../core/content/types.ts'

const CHECKS: Readonly<Record<SourceCheck, string>> = {
  'from-knowledge': 'From knowledge: open these first',
  'copy-opened': 'Only a copy was opened: open the official page',
  opened: 'The page itself was opened: see that the link still leads there',
}

const content = library('en')
const sources = [...content.sources.values()]
const citedBy = Map.groupBy(citations(), ([source]) => source)

if (process.argv.includes('urls')) {
  for (const { url } of sources) if (url !== null) console.log(url)
} else {
  for (const [check, heading] of Object.entries(CHECKS)) {
    const found = sources.filter((source) => source.check === check)
    console.log(`\n${heading} (${found.length})\n`)
    for (const source of found) console.log(described(source))
  }
  const pages = sources.filter(({ url }) => url !== null).length
  console.log(`\n${sources.length} sources, ${pages} with a page.`)
}

function described({ id, organization, title, citation, url, year }: Source): string {
  const { supports, read } = NOTES[id as keyof typeof NOTES]
  const where = citedBy.get(id) ?? []
  const named = where.slice(0, 4).map(([, entry]) => entry)
  const more = where.length > named.length ? `, and ${where.length - named.length} more` : ''
  return [
    `[ ] ${id}  ${organization}: ${title} (${year})`,
    `    ${url ?? 'no page'}`,
    ...(citation === '' ? [] : [`    ${citation}`]),
    `    read: ${read}`,
    `    for: ${supports}`,
    `    cited by: ${where.length === 0 ? 'no entry; kept for reviewers' : named.join(', ') + more}`,
    '',
  ].join('\n')
}

/** Each source beside each entry that names it. */
function citations(): readonly (readonly [source: string, entry: string])[] {
  const { items, tips, limits, signs, firstAid, everySpasm, articles } = content
  const entries = [
    ...[...items.values()].map((item) => ({ ...item, id: `item ${item.id}` })),
    ...tips.map((tip) => ({ ...tip, id: `tip ${tip.id}` })),
    ...signs.map((sign) => ({ ...sign, id: `sign ${sign.id}` })),
    ...[...firstAid.values()].map((aid) => ({ ...aid, id: `first aid ${aid.part}` })),
    ...everySpasm.map((line) => ({ ...line, id: `first aid, every part: ${line.id}` })),
    ...[...articles.values()].flatMap(({ id, sections }) =>
      sections
        .flatMap(({ lines }) => lines)
        .map((line) => ({ ...line, id: `article ${id}: ${line.id}` })),
    ),
    ...[...limits.values()].map((limit) => ({ ...limit, id: `limit ${limit.id}` })),
  ]
  return entries.flatMap(({ id, sources }) => sources.map((source) => [source, id] as const))
}
