import type { Kind } from '../../../core/schedule/kinds.ts'

/** What each kind is called when it is due, or comes next. */
export const kindNames = {
  stretch: 'Stretch break',
  micro: 'Short break',
  strength: 'Strength break',
  evening: 'Evening stretch',
  water: 'A sip of water',
  tip: 'A tip',
} satisfies Record<Kind, string>
