import { breathing } from './breathing.ts'
import { calvesAndFeet } from './calves-and-feet.ts'
import { chestAndUpperBack } from './chest-and-upper-back.ts'
import { drinking } from './drinking.ts'
import { eyes } from './eyes.ts'
import { hipsAndThighs } from './hips-and-thighs.ts'
import { jaw } from './jaw.ts'
import { lowerBack } from './lower-back.ts'
import { moving } from './moving.ts'
import { neck } from './neck.ts'
import { shoulders } from './shoulders.ts'
import { workstation } from './workstation.ts'
import { wristsAndHands } from './wrists-and-hands.ts'
import { firstAidLabels, firstAidLabelsInWheelchair } from '../first-aid/pictures.ts'
import { labelsInWheelchair } from './in-wheelchair.ts'
import type { SpasmPart } from '../../../../core/content/types.ts'

const LABELS: Readonly<Record<string, string>> = {
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

/** What the figure of an item shows, in words; empty for one without a figure. */
export function figureLabel(itemId: string, inWheelchair = false): string {
  return (inWheelchair ? labelsInWheelchair[itemId] : undefined) ?? LABELS[itemId] ?? ''
}

/** What the figure of a step of first aid shows, in words; empty for one without a figure. */
export function firstAidFigureLabel(part: SpasmPart, stepId: string, inWheelchair = false): string {
  const own = inWheelchair ? firstAidLabelsInWheelchair[part]?.[stepId] : undefined
  return own ?? firstAidLabels[part][stepId] ?? ''
}
