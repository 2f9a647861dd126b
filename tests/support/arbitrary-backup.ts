import * as fc from 'fast-check'
import type { Backup } from '../../core/backup/format.ts'
import { HIDDEN_REASONS, VOTES } from '../../core/content/choices.ts'
import {
  ACTIVITIES,
  FEELINGS,
  REMEDIES,
  NOTED_PARTS,
  OUTCOMES,
  SIDES,
  SPASM_LENGTHS,
  TRIGGERS,
} from '../../core/diary/spasm.ts'
import { HELD_REASONS, QUIET_REASONS, type RecordEntry } from '../../core/record/entry.ts'
import { FELT } from '../../core/record/felt.ts'
import { KINDS } from '../../core/schedule/kinds.ts'
import { arbitrarySettings } from './arbitrary-settings.ts'

const ms = fc.integer({ min: 0, max: 4_000_000_000_000 })
const seconds = fc.integer({ min: 0, max: 20_000 })
const day = fc
  .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const id = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
const nullable = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null })

const items = fc.array(fc.record({ id, plannedSeconds: seconds, actualSeconds: seconds }), {
  maxLength: 3,
})
const about = {
  key: fc.string({ maxLength: 12, unit: 'grapheme' }),
  breakId: id,
  kind: fc.constantFrom(...KINDS),
  atMs: ms,
}
const lengths = { plannedSeconds: seconds, actualSeconds: seconds }

export const arbitraryEntry: fc.Arbitrary<RecordEntry> = fc.oneof(
  fc.record({
    ...about,
    what: fc.constant('offered' as const),
    sittingSeconds: seconds,
    heldSeconds: seconds,
    heldWhy: nullable(fc.constantFrom(...QUIET_REASONS)),
  }),
  fc.record({ ...about, what: fc.constant('started' as const), plannedSeconds: seconds }),
  fc.record({
    ...about,
    what: fc.constant('postponed' as const),
    times: fc.integer({ min: 1, max: 100 }),
    untilMs: ms,
  }),
  fc.record({ ...about, what: fc.constant('taken' as const), ...lengths, items }),
  fc.record({ ...about, what: fc.constant('taken' as const), ...lengths }),
  fc.record({
    ...about,
    what: fc.constant('stopped' as const),
    ...lengths,
    why: fc.constantFrom('finished-early' as const, 'hurt' as const, 'left' as const),
  }),
  fc.record({ ...about, what: fc.constant('felt' as const), felt: fc.constantFrom(...FELT) }),
  fc.record({ ...about, what: fc.constantFrom('read' as const, 'skipped' as const) }),
  fc.record({ ...about, what: fc.constant('natural' as const), awaySeconds: seconds }),
  fc.record({
    ...about,
    what: fc.constant('held' as const),
    why: fc.constantFrom(...HELD_REASONS),
    heldSeconds: seconds,
  }),
)

const arbitrarySpasm = fc.record({
  version: fc.constant(1 as const),
  key: fc.string({ minLength: 1, maxLength: 12 }),
  loggedAtMs: ms,
  part: fc.constantFrom(...NOTED_PARTS),
  side: nullable(fc.constantFrom(...SIDES)),
  startedAtMs: ms,
  strength: nullable(fc.integer({ min: 0, max: 10 })),
  length: nullable(fc.constantFrom(...SPASM_LENGTHS)),
  outcome: nullable(fc.constantFrom(...OUTCOMES)),
  feeling: nullable(fc.constantFrom(...FEELINGS)),
  doing: nullable(fc.constantFrom(...ACTIVITIES)),
  triggers: fc.subarray([...TRIGGERS]),
  helped: fc.subarray([...REMEDIES]),
  wokeMe: nullable(fc.boolean()),
  stoppedMe: nullable(fc.boolean()),
  note: fc.string({ maxLength: 60, unit: 'binary' }),
  signs: fc.array(id, { maxLength: 3 }),
})

const contentRef = fc.record({ is: fc.constantFrom('item' as const, 'routine' as const), id })
const votable = fc.record({ is: fc.constantFrom('item' as const, 'tip' as const), id })
const nameOf = ({ is, id: named }: { is: string; id: string }) => `${is} ${named}`
const nameOfIts = ({ of }: { of: { is: string; id: string } }) => nameOf(of)
const few = { maxLength: 5 }

export const arbitraryChoices = fc.record({
  version: fc.constant(1 as const),
  favorites: fc.uniqueArray(contentRef, { ...few, selector: nameOf }),
  hidden: fc.uniqueArray(
    fc.record({ of: contentRef, why: fc.constantFrom(...HIDDEN_REASONS), on: day }),
    {
      ...few,
      selector: nameOfIts,
    },
  ),
  votes: fc.uniqueArray(fc.record({ of: votable, vote: fc.constantFrom(...VOTES), on: day }), {
    ...few,
    selector: nameOfIts,
  }),
  lately: fc.uniqueArray(fc.record({ of: contentRef, shownAtMs: ms, doneAtMs: nullable(ms) }), {
    ...few,
    selector: nameOfIts,
  }),
  tips: fc.uniqueArray(fc.record({ id, on: day }), { ...few, selector: ({ id: tip }) => tip }),
})

/** Any backup that a browser could have saved. */
export const arbitraryBackup: fc.Arbitrary<Backup> = fc.record({
  madeAtMs: ms,
  madeBy: fc.constantFrom('0.1.0', '0.0.9', '0.1'),
  settings: arbitrarySettings,
  choices: arbitraryChoices,
  record: fc.uniqueArray(arbitraryEntry, { maxLength: 8, selector: ({ key }) => key }),
  spasms: fc.uniqueArray(arbitrarySpasm, { maxLength: 4, selector: ({ key }) => key }),
})
