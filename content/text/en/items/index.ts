import type { ITEMS } from '../../../items/index.ts'
import type { ItemTexts } from '../../contract.ts'
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

export const itemTexts: ItemTexts<typeof ITEMS> = {
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
