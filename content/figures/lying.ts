import type { SideFigure } from '../../core/figure/types.ts'

/** On the back, both calves on the seat of a plain chair. */
export const CALVES_ON_CHAIR: SideFigure = {
  view: 'side',
  posture: 'lie',
  props: [
    { is: 'mat', x: 8, length: 90 },
    { is: 'chair', x: 133, faces: 'left' },
  ],
  lit: ['lower-back'],
  pace: 'flow',
  roundSeconds: 8,
  start: { x: -4, lids: 1, legs: { thigh: 144, knee: 54, ankle: 0 } },
  to: [{}, { belly: 0.8 }],
}
