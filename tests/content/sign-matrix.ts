import { GENERAL_SIGNS } from '../../content/signs.ts'
import { LIMIT_IDS, type LimitId } from '../../core/content/profile.ts'
import { CARE_TIERS, SPASM_PARTS, type SpasmPart } from '../../core/content/types.ts'
import { reliefSigns } from '../../core/relief/signs.ts'
import { suited } from '../../core/relief/steps.ts'
import { content } from './entries.ts'

const aidFor = (part: SpasmPart) => {
  const aid = content.firstAid.get(part)
  if (aid === undefined) throw new Error(`no first aid for ${part}`)
  return aid
}

/** Every part against every sign, and every limit against the steps, as Markdown that a clinician can read and print. */
export function signMatrix(): string {
  return [
    '# Signs and steps of first aid, part by part',
    '',
    'Made by `tests/content/signs.test.ts`; `npx vitest -u` on it writes this file anew. What is shown to somebody who told nothing of their body.',
    '',
    '**1**: in sight beside the first aid for that part. **2**: one press away. **·**: not shown. In the first column, before a part is chosen.',
    '',
    ...CARE_TIERS.flatMap((tier) => [
      `## ${content.tiers[tier].title} (${tier})`,
      '',
      ...table(
        ['sign', 'before', ...SPASM_PARTS],
        content.signs
          .filter((sign) => sign.tier === tier)
          .map(({ id, limits }) => [
            limits.length === 0 ? id : `${id} (also: ${limits.join(', ')})`,
            (GENERAL_SIGNS as readonly string[]).includes(id) ? '1' : '·',
            ...SPASM_PARTS.map((part) => placeOf(id, part)),
          ]),
      ),
      '',
    ]),
    '## What each sign says',
    '',
    ...content.signs.map(
      ({ id, tier, text, sources }) => `- **${id}** (${tier}): ${text} [${sources.join(', ')}]`,
    ),
    '',
    '## Steps, and what a limit leaves out',
    '',
    'A step in brackets stands without its figure for that person.',
    '',
    ...SPASM_PARTS.flatMap((part) => [`### ${part}`, '', ...stepsOf(part), '']),
  ]
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimEnd()
    .concat('\n')
}

/** Where a sign stands beside first aid for a part: in sight (`1`), one press away (`2`), or nowhere. */
export function placeOf(id: string, part: SpasmPart): string {
  const { shown, more } = reliefSigns(content, GENERAL_SIGNS, aidFor(part), [])
  if (shown.some((sign) => sign.id === id)) return '1'
  return more.some((sign) => sign.id === id) ? '2' : '·'
}

function stepsOf(part: SpasmPart): readonly string[] {
  const aid = aidFor(part)
  const left = LIMIT_IDS.flatMap((limit: LimitId) => {
    const kept = new Set(suited(aid, { limits: [limit] }).steps.map(({ id }) => id))
    const places = limit === 'recent-surgery' ? ` of ${aid.afterSurgery.places.join(', ')}` : ''
    const out = aid.steps.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
    const undrawn = aid.steps
      .filter(({ id, notAsDrawn }) => kept.has(id) && notAsDrawn.includes(limit))
      .map(({ id }) => `(${id})`)
    const lines = aid.adapt.filter(({ limits }) => limits.includes(limit)).map(({ id }) => id)
    if (out.length + undrawn.length + lines.length === 0) return []
    const said = lines.length === 0 ? '' : `; says ${lines.join(', ')}`
    return [`- ${limit}${places}: without ${[...out, ...undrawn].join(', ') || 'nothing'}${said}`]
  })
  return [
    ...aid.steps.map(({ id, text, asks }, index) =>
      asks === undefined
        ? `${index + 1}. ${id}: ${text}`
        : `${index + 1}. ${id}: ${text} **Yes (${asks.tier}):** ${asks.stop}`,
    ),
    '',
    ...left,
  ]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((cells) => (cells[column] ?? '').length)),
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)]
}
