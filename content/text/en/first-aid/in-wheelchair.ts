import type { FIRST_AID } from '../../../first-aid/index.ts'
import type { WheelchairSteps } from '../../contract.ts'

/** First aid for somebody who uses a wheelchair, where the usual step would not do. */
export const inWheelchair: WheelchairSteps<typeof FIRST_AID> = {
  calf: {
    stretch:
      'Stop, and put your brakes on. Slowly straighten your knee. Pull your toes toward your shin with a hand or a towel.',
    walk: 'When it eases, move your arms or push slowly for 1 to 2 minutes. Or let somebody move the leg gently.',
  },
  foot: {
    stretch:
      'Stop, and put your brakes on. Slip off your shoe. Pull your toes toward your shin with a hand or a towel.',
    walk: 'When it eases, move your arms or push slowly. Or let somebody move the foot gently.',
  },
  hamstring: {
    straighten:
      'Stop, and put your brakes on. Straighten that knee slowly, toes up. Let somebody help you if you like.',
    lean: 'Hold an armrest. Keep your back flat and lean forward a little from your hips.',
    'rub-and-walk':
      'Rub it softly. Then move your arms or push slowly, or let somebody move the leg gently.',
  },
  quad: {
    bend: 'Stop, and put your brakes on. Take that foot off its footrest and slide it back under the seat.',
    hold: 'Hold until it lets go, often 10 to 30 seconds. Do this up to 5 times.',
    'cannot-reach': 'Too far to reach? Let somebody bend the knee slowly for you.',
  },
  'low-back': {
    'short-walks': 'Keep moving a little that day. Push slowly for 5 to 10 minutes, a few times.',
  },
}
