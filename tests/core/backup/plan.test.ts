import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeChoices } from '../../../core/backup/merge.ts'
import { planRestore } from '../../../core/backup/plan.ts'
import { NO_CHOICES, parseChoices } from '../../../core/content/choices.ts'
import { emptyDetails, type SpasmEntry } from '../../../core/diary/spasm.ts'
import type { RecordEntry } from '../../../core/record/entry.ts'
import { DEFAULT_SETTINGS } from '../../../core/settings/defaults.ts'
import { arbitraryBackup, arbitraryChoices } from '../../support/arbitrary-backup.ts'

const entry = (breakId: string, what: 'skipped' | 'read' = 'skipped'): RecordEntry => ({
  key: `${breakId}:${what}`,
  breakId,
  kind: 'micro',
  atMs: 1,
  what,
})
const spasm = (key: string, note = ''): SpasmEntry => ({
  version: 1,
  key,
  loggedAtMs: 1,
  part: 'calf',
  side: null,
  ...emptyDetails(1),
  note,
  signs: [],
})
const HERE = {
  settings: DEFAULT_SETTINGS,
  choices: { ...NO_CHOICES, favorites: [{ is: 'item' as const, id: 'a' }] },
  record: [entry('a'), entry('a', 'read'), entry('b')],
  spasms: [spasm('s'), spasm('t')],
}

describe('what a restore would change', () => {
  it('is told in breaks, notes, choices and settings, for both ways', () => {
    const backup = {
      madeAtMs: 1,
      madeBy: '0.1.0',
      settings: {
        ...DEFAULT_SETTINGS,
        sound: 'soft' as const,
        hours: { ...DEFAULT_SETTINGS.hours, fri: [] },
      },
      choices: { ...NO_CHOICES, favorites: [{ is: 'item' as const, id: 'b' }] },
      record: [entry('b'), entry('c'), entry('c', 'read')],
      spasms: [spasm('t', 'told more'), spasm('u')],
    }
    expect(planRestore(HERE, backup)).toEqual({
      merge: { breaks: 1, spasms: 1, choices: 1 },
      replace: {
        settings: ['hours.fri', 'sound'],
        breaks: { added: 1, removed: 1 },
        spasms: { added: 1, removed: 1, changed: 1 },
        choices: { added: 1, removed: 1 },
      },
    })
  })

  it('is nothing for a backup of what is there', () => {
    fc.assert(
      fc.property(arbitraryBackup, (backup) => {
        const plan = planRestore(backup, backup)
        expect(plan.merge).toEqual({ breaks: 0, spasms: 0, choices: 0 })
        expect(plan.replace.settings).toEqual([])
        expect(plan.replace.spasms).toEqual({ added: 0, removed: 0, changed: 0 })
      }),
    )
  })
})

describe('choices put together', () => {
  it('lose nothing that was here, and are the same when it is done again', () => {
    fc.assert(
      fc.property(arbitraryChoices, arbitraryChoices, (here, there) => {
        const once = mergeChoices(here, there)
        expect(mergeChoices(once, there)).toEqual(once)
        expect(parseChoices(once)).toEqual(once)
        expect(once.favorites).toEqual(expect.arrayContaining(here.favorites))
        expect(once.votes).toEqual(expect.arrayContaining(here.votes))
        expect(once.hidden.map(({ of }) => of)).toEqual(
          expect.arrayContaining([...here.hidden, ...there.hidden].map(({ of }) => of)),
        )
      }),
    )
  })

  it('keep hidden for hurt what either of the two says hurt', () => {
    const hidden = (why: 'hurt' | 'by-hand') => ({
      ...NO_CHOICES,
      hidden: [{ of: { is: 'item' as const, id: 'a' }, why, on: '2026-11-25' }],
    })
    expect(mergeChoices(hidden('by-hand'), hidden('hurt'))).toEqual(hidden('hurt'))
    expect(mergeChoices(hidden('hurt'), hidden('by-hand'))).toEqual(hidden('hurt'))
  })
})
