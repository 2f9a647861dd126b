import type { Figure } from '../../core/figure/types.ts'

/** Somebody who looks at the viewer: by this picture a person chooses its tones. */
export const sample: Figure = {
  view: 'front',
  posture: 'sit',
  crop: 'bust',
  props: [{ is: 'chair' }],
  to: [{ arms: { to: 'thigh' } }],
}
