import type { SpasmPart } from '../core/content/types.ts'
import type { PeopleChoice } from '../core/figure/tones.ts'
import type { Figure } from '../core/figure/types.ts'
import { whoFor } from './figures/who.ts'
import { seatedInWheelchair } from './figures/wheelchair.ts'
import { firstAid, firstAidInWheelchair } from './first-aid/figures.ts'
import { firstAidTexts } from './text/first-aid.ts'
import type { Language } from '../core/settings/languages.ts'

/** The figure of a step of first aid, in a wheelchair if asked for; null for a step that has none. */
export function firstAidFigure(
  part: SpasmPart,
  stepId: string,
  fromWheelchair = false,
  people: PeopleChoice = 'different',
): Figure | null {
  const usual = firstAid[part][stepId]
  const own = fromWheelchair ? firstAidInWheelchair[part]?.[stepId] : undefined
  const figure = own ?? usual
  if (figure === undefined) return null
  // It may be the other leg, or the other hand.
  return {
    ...(own === undefined && fromWheelchair ? seatedInWheelchair(figure) : figure),
    turns: 'mirror',
    // The same person through all steps.
    who: whoFor(part, people),
  }
}

/** What the figure of a step of first aid shows, in words; empty for a step without a figure. */
export function firstAidFigureLabel(
  language: Language,
  part: SpasmPart,
  stepId: string,
  inWheelchair = false,
): string {
  const { pictures, picturesInWheelchair } = firstAidTexts.in(language).firstAid
  const own = inWheelchair ? picturesInWheelchair[part]?.[stepId] : undefined
  return own ?? pictures[part][stepId] ?? ''
}
