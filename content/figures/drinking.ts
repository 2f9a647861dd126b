import type { drinking as items } from '../items/drinking.ts'
import type { Figures } from './facts.ts'
import { walking } from './walking.ts'

export const drinking: Figures<typeof items> = {
  'sip-water': {
    view: 'side',
    posture: 'sit',
    crop: 'bust',
    props: [{ is: 'chair' }, { is: 'cup' }],
    start: { near: { to: [110, 116], grip: 0.8 } },
    to: [{ trunk: 4, neck: 8, nod: -8, near: { to: [102, 96], grip: 0.8 } }],
  },
  'refill-walk': {
    view: 'side',
    posture: 'stand',
    props: [{ is: 'cup' }],
    ...walking({ shoulder: 12, elbow: 72, grip: 0.8 }),
    inWheelchair: {
      view: 'side',
      posture: 'sit',
      props: [{ is: 'wheelchair' }, { is: 'desk', x: 122, y: 112 }, { is: 'cup' }],
      start: { near: { to: [104, 126], grip: 0.8 } },
      to: [{ trunk: 10, near: { to: [133, 108], grip: 0.8, wrist: -30 } }],
    },
  },
}
