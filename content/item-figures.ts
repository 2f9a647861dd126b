import type { BodyPosition } from '../core/content/profile.ts'
import type { PeopleChoice } from '../core/figure/tones.ts'
import type { Figure } from '../core/figure/types.ts'
import { seatedInWheelchair } from './figures/wheelchair.ts'
import type { Facts } from './items/facts.ts'
import { whoFor } from './figures/who.ts'
import { ITEMS } from './items/index.ts'
import { usesWheelchair } from './position.ts'
import type { BreakTexts } from './text/contract.ts'
import { breakTexts } from './text/breaks.ts'
import type { Language } from '../core/settings/languages.ts'

const FACTS: Readonly<Record<string, Facts>> = ITEMS

/** The figure of an item, from a wheelchair if asked for; null for one that has none. */
export function figureOf(
  itemId: string,
  fromWheelchair = false,
  people: PeopleChoice = 'different',
): Figure | null {
  const facts = FACTS[itemId]
  if (facts === undefined) return null
  const { inWheelchair, ...usual } = facts.figure
  const figure = fromWheelchair ? (inWheelchair ?? seatedInWheelchair(usual)) : usual
  return { ...figure, who: whoFor(itemId, people) }
}

/** Each item's figure with its words, as it should be shown to somebody who sits, stands or rolls. */
export function figuresFor(
  position: BodyPosition,
  language: Language,
  people: PeopleChoice = 'different',
): (itemId: string) => { figure: Figure; label: string } | null {
  const fromWheelchair = usesWheelchair(position)
  const texts = breakTexts.in(language)
  // The same figure each time, so that who shows it need not look at it again.
  const found = new Map<string, { figure: Figure; label: string } | null>()
  return (itemId) => {
    const known = found.get(itemId)
    if (known !== undefined) return known
    const figure = figureOf(itemId, fromWheelchair, people)
    const labelled = figure && { figure, label: labelOf(itemId, texts, fromWheelchair) }
    found.set(itemId, labelled)
    return labelled
  }
}

/** What the figure of an item shows, in words. */
function labelOf(itemId: string, { items, inWheelchair }: BreakTexts, rolls: boolean): string {
  const usual: Pictures = items
  const own: Pictures = inWheelchair.items
  return (rolls ? own[itemId]?.picture : undefined) ?? usual[itemId]?.picture ?? ''
}

type Pictures = Readonly<Record<string, { picture?: string } | undefined>>
