import type { moving as items } from '../items/moving.ts'
import type { Figures } from './facts.ts'
import { ROLLING, walking } from './walking.ts'

export const moving: Figures<typeof items> = {
  'stand-reset': {
    view: 'side',
    posture: 'sit',
    plant: 'near',
    props: [
      { is: 'chair', x: 46 },
      { is: 'desk', x: 100, y: 112, length: 48 },
    ],
    start: { trunk: 22, arms: { to: 'desk' } },
    to: [
      { trunk: 2, legs: { thigh: 0, knee: 0 } },
      {
        trunk: 2,
        nearLeg: { thigh: 0, knee: 0 },
        farLeg: { thigh: 22, knee: 40, ankle: -14, toes: 32 },
      },
      {
        trunk: 2,
        nearLeg: { thigh: 22, knee: 40, ankle: -14, toes: 32 },
        farLeg: { thigh: 0, knee: 0 },
      },
      {
        trunk: 0,
        curl: -12,
        blade: -3,
        neck: 2,
        arms: { shoulder: -32, elbow: 4, grip: 0 },
        legs: { thigh: 0, knee: 0 },
      },
    ],
    key: 3,
  },
  'walk-two': { view: 'side', posture: 'stand', ...walking(), inWheelchair: ROLLING },
  'walk-five': {
    view: 'side',
    posture: 'stand',
    props: [{ is: 'window', x: 150, y: 76 }],
    ...walking(),
    inWheelchair: { ...ROLLING, props: [{ is: 'wheelchair' }, { is: 'window', x: 150, y: 76 }] },
  },
  'change-posture': {
    view: 'side',
    posture: 'sit',
    props: [{ is: 'chair' }],
    start: { x: 6, trunk: 14, curl: 34, neck: 20 },
    to: [
      { x: 4, trunk: -12, curl: 0, neck: 12, nearLeg: { thigh: 84, knee: 58, ankle: -24 } },
      { x: -4, trunk: 0, curl: 0, neck: 6, farLeg: { thigh: 90, knee: 112, ankle: -6, toes: 28 } },
      { x: 4, trunk: 34, curl: 6, neck: -8, arms: { to: 'knee' } },
    ],
  },
}
