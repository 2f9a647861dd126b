import type { PeopleChoice } from '../../core/figure/tones.ts'
import type { Figure, PersonId } from '../../core/figure/types.ts'

const PEOPLE: readonly PersonId[] = [
  'older-woman',
  'older-man',
  'young-woman',
  'young-man',
  'headscarf',
]

/** Whom the picture of a move shows: the one whom the person chose, or one of all, by the move's name. */
export function whoFor(
  name: string,
  choice: PeopleChoice = 'different',
): NonNullable<Figure['who']> {
  if (choice !== 'different') return { person: choice, colors: 'chosen' }
  let sum = 0
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003
  return { person: PEOPLE[sum % PEOPLE.length] ?? 'older-woman', colors: 'own' }
}
