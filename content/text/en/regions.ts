import type { Region } from '../../../core/content/types.ts'

/** As they stand in a list, with no article: a break is named after its regions ("Neck and shoulders"). */
export const regionNames: Readonly<Record<Region, string>> = {
  eyes: 'eyes',
  jaw: 'jaw',
  neck: 'neck',
  shoulders: 'shoulders',
  'upper-back': 'upper back',
  'lower-back': 'lower back',
  chest: 'chest',
  ribs: 'sides',
  forearms: 'forearms',
  wrists: 'wrists',
  hands: 'hands',
  hips: 'hips',
  hamstrings: 'backs of thighs',
  quads: 'thighs',
  calves: 'calves',
  ankles: 'ankles',
  feet: 'feet',
  breathing: 'breathing',
  hydration: 'water',
  workstation: 'desk set-up',
  'whole-body': 'whole body',
}
