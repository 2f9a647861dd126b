import { describe, expect, it } from 'vitest'
import { beginRelief, restoreRelief } from '../../core/relief/relief.ts'
import { currentSigns, RETIRED_SIGNS } from '../../core/relief/retired-signs.ts'
import { LIMIT_IDS } from '../../core/content/profile.ts'
import { SPASM_PARTS } from '../../core/content/types.ts'
import { migrate } from '../../core/settings/migrations.ts'
import { content } from './entries.ts'
import released from './released-ids.json' with { type: 'json' }

/**
 * Ids stand in notes, records, backups and choices, so `released-ids.json` only grows: what
 * is new is appended there, and what is dropped needs a successor that reads it.
 */
const current = {
  items: [...content.items.keys()],
  routines: content.routines.map(({ id }) => id),
  tips: content.tips.map(({ id }) => id),
  signs: content.signs.map(({ id }) => id),
  articles: [...content.articles.keys()],
  parts: [...SPASM_PARTS],
  limits: [...LIMIT_IDS],
} satisfies Record<keyof typeof released, readonly string[]>

describe('every id that was ever told', () => {
  it.each(Object.keys(current) as (keyof typeof current)[])('is readable: %s', (kind) => {
    const now: readonly string[] = current[kind]
    const dropped = released[kind].filter((id) => !now.includes(id))
    const read = kind === 'signs' ? currentSigns(dropped) : dropped.flatMap(readLimit)
    expect(read.filter((id) => !now.includes(id))).toEqual([])
    expect(kind === 'signs' ? dropped : []).toEqual(
      kind === 'signs' ? Object.keys(RETIRED_SIGNS) : [],
    )
    expect(
      now.filter((id) => !released[kind].includes(id)),
      'append what is new',
    ).toEqual([])
  })

  it('keeps a sign that was ticked under its former id', () => {
    const stored = { ...beginRelief('k'), signs: ['jaw-and-chest', 'heart-elsewhere'] }
    expect(restoreRelief(stored, () => [])?.signs).toEqual(['heart-elsewhere'])
  })
})

/** A limit as the settings' migrations read it. */
function readLimit(id: string): readonly string[] {
  const { body } = migrate({ body: { limits: [id] } }, 1) as { body: { limits: string[] } }
  return body.limits
}
