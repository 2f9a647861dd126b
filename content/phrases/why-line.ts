import { assertNever } from '../../core/assert-never.ts'
import type { Why } from '../../core/content/why.ts'
import type { WordsWith } from '../words/index.ts'

/** Why this break was picked, as one quiet line; null where it would tell the person nothing. */
export function whyLine(why: Why, { breakPage }: WordsWith<'breakPage'>): string | null {
  const text = breakPage.guide.why
  switch (why.is) {
    case 'gentle':
      return text.gentle
    case 'your-area':
      return text.area[why.area]
    case 'favorite':
      return why.of.is === 'routine' ? text.favoriteRoutine : text.favoriteMove
    case 'helpful':
      return text.helpful
    case 'time-of-day':
      return text.dayPart[why.part]
    case 'other-muscles':
      return text.otherMuscles
    case 'not-shown-lately':
      return text.notLately
    case 'chosen':
    case 'your-cause':
    case 'variety':
      return null
    default:
      return assertNever(why)
  }
}
