import type { FIRST_AID } from '../../../first-aid/index.ts'
import type { WheelchairSteps } from '../../contract.ts'

const EASY_MOVES =
  'When it eases, move your arms or push slowly for 1 to 2 minutes. Somebody may move the leg for you.'

/** First aid for somebody who uses a wheelchair, where the usual step would not do. */
export const inWheelchair: WheelchairSteps<typeof FIRST_AID> = {
  calf: {
    stretch:
      'Stop, and put your brakes on. Slowly straighten your knee. Pull your toes toward your shin with a hand or a towel.',
    walk: EASY_MOVES,
  },
  foot: {
    stretch:
      'Stop, and put your brakes on. Slip off your shoe. Pull your toes toward your shin with a hand or a towel.',
    walk: 'When it eases, move your arms or push slowly. Somebody may move the foot for you.',
  },
  hamstring: {
    straighten:
      'Stop, and put your brakes on. Straighten that knee slowly, toes up. Let somebody help you if you like.',
    lean: 'Hold an armrest. Keep your back flat and lean forward a little from your hips.',
    walk: EASY_MOVES,
  },
  quad: {
    'slide-back':
      'Stop, brakes on. Take that foot off its footrest and slide it back under the seat. Let somebody help you.',
    hold: 'Hold until it lets go, often 10 to 30 seconds. Do this up to 5 times.',
  },
  hip: {
    'find-ease': 'Stop, and put your brakes on. Lean a little to the side that does not hurt.',
    walk: EASY_MOVES,
  },
  groin: {
    'open-knee':
      'Stop, and put your brakes on. Let that knee sink slowly out to the side, only as far as is easy.',
    walk: EASY_MOVES,
  },
  shin: {
    point:
      'Stop, and put your brakes on. Slip off your shoe. Slowly point your toes down, as far as is easy.',
    walk: EASY_MOVES,
  },
  'low-back': {
    'find-ease':
      'Find the position that hurts least: lean back, or rest your arms on a desk. Stay for 1 to 5 minutes.',
    'short-walks': 'Keep moving a little that day. Push slowly for 5 to 10 minutes, a few times.',
  },
}
