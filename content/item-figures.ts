import type { Figure, SidePose } from '../core/figure/types.ts'
import type { BodyPosition } from '../core/content/profile.ts'
import type { SpasmPart } from '../core/content/types.ts'
import type { ItemFigure } from './figures/facts.ts'
import { breathing } from './figures/breathing.ts'
import { calvesAndFeet } from './figures/calves-and-feet.ts'
import { chestAndUpperBack } from './figures/chest-and-upper-back.ts'
import { drinking } from './figures/drinking.ts'
import { eyes } from './figures/eyes.ts'
import { hipsAndThighs } from './figures/hips-and-thighs.ts'
import { jaw } from './figures/jaw.ts'
import { lowerBack } from './figures/lower-back.ts'
import { moving } from './figures/moving.ts'
import { neck } from './figures/neck.ts'
import { shoulders } from './figures/shoulders.ts'
import { workstation } from './figures/workstation.ts'
import { wristsAndHands } from './figures/wrists-and-hands.ts'
import { usesWheelchair } from './position.ts'
import { figureLabel } from './text/en/figures/index.ts'
import type { Language } from './words/language.ts'
import { firstAid, firstAidInWheelchair } from './first-aid/figures.ts'

const FIGURES: Readonly<Record<string, ItemFigure>> = {
  ...eyes,
  ...jaw,
  ...neck,
  ...shoulders,
  ...chestAndUpperBack,
  ...lowerBack,
  ...hipsAndThighs,
  ...calvesAndFeet,
  ...wristsAndHands,
  ...breathing,
  ...moving,
  ...drinking,
  ...workstation,
}

/** Every figure by a name, for the contact sheet and for tests: items, their wheelchair ways, first aid. */
export function allFigures(): ReadonlyMap<string, Figure> {
  const items = Object.entries(FIGURES).flatMap(([id, figure]): [string, Figure | null][] => {
    const usual: [string, Figure | null] = [id, figureOf(id)]
    if (figure.inWheelchair === undefined) return [usual]
    return [usual, [`${id}, wheelchair`, figureOf(id, true)]]
  })
  const steps = Object.entries(firstAid).flatMap(([part, figures]) =>
    Object.entries(figures).map(([step, figure]): [string, Figure] => [`${part}: ${step}`, figure]),
  )
  const stepsInWheelchair = Object.entries(firstAidInWheelchair).flatMap(([part, figures]) =>
    Object.entries(figures).map(([step, figure]): [string, Figure] => [
      `${part}: ${step}, wheelchair`,
      figure,
    ]),
  )
  return new Map(
    [...items, ...steps, ...stepsInWheelchair].flatMap(([id, figure]) =>
      figure === null ? [] : [[id, figure]],
    ),
  )
}

/** The figure of an item, from a wheelchair if asked for; null for one that has none. */
export function figureOf(itemId: string, fromWheelchair = false): Figure | null {
  const figure = FIGURES[itemId]
  if (figure === undefined) return null
  const { inWheelchair, ...usual } = figure
  if (!fromWheelchair) return usual
  return inWheelchair ?? seatedInWheelchair(usual)
}

/** The figure of a step of first aid, in a wheelchair if asked for; null for a step that has none. */
export function firstAidFigure(
  part: SpasmPart,
  stepId: string,
  fromWheelchair = false,
): Figure | null {
  const usual = firstAid[part][stepId]
  if (usual === undefined) return null
  const figure = fromWheelchair
    ? (firstAidInWheelchair[part]?.[stepId] ?? seatedInWheelchair(usual))
    : usual
  // It may be the other leg, or the other hand.
  return { ...figure, turns: 'mirror' }
}

/**
 * The same figure with a wheelchair in place of the chair. Nobody sits on the
 * front edge of a wheelchair: seen from the side, the person sits all the way
 * back, against its backrest.
 */
function seatedInWheelchair(usual: Figure): Figure {
  const onChair = usual.props?.some(({ is }) => is === 'chair') ?? false
  if (!onChair || (usual.view === 'side' && usual.posture === 'lie')) return usual
  const props = usual.props?.map((prop) =>
    prop.is === 'chair' ? ({ is: 'wheelchair' } as const) : prop,
  )
  if (usual.view !== 'side') return { ...usual, props: props ?? [] }
  const { start, way } = usual
  return {
    ...usual,
    props: props ?? [],
    ...(start !== undefined && { start: satBack(start) }),
    to: usual.to.map(satBack),
    ...(way !== undefined && { way: way.map(satBack) }),
  }
}

function satBack({ x: _x, ...pose }: SidePose): SidePose {
  return pose
}

/** Each item's figure with its words, as it should be shown to somebody who sits, stands or rolls. */
export function figuresFor(
  position: BodyPosition,
  language: Language,
): (itemId: string) => { figure: Figure; label: string } | null {
  const fromWheelchair = usesWheelchair(position)
  const labelOf = LABELS[language]
  // The same figure each time, so that who shows it need not look at it again.
  const found = new Map<string, { figure: Figure; label: string } | null>()
  return (itemId) => {
    const known = found.get(itemId)
    if (known !== undefined) return known
    const figure = figureOf(itemId, fromWheelchair)
    const labelled = figure && { figure, label: labelOf(itemId, fromWheelchair) }
    found.set(itemId, labelled)
    return labelled
  }
}

const LABELS: Readonly<Record<Language, typeof figureLabel>> = { en: figureLabel }
