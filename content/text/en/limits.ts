import type { LimitId } from '../../../core/content/profile.ts'
import type { LineLimit } from '../../limits.ts'

export const limitLabels: Readonly<Record<LimitId, string>> = {
  'recent-surgery': 'Surgery or a broken bone in the last 3 months (or until you are cleared)',
  pregnancy: 'Pregnant, or up to 3 months after birth',
  vertigo: 'Vertigo, or dizziness when I move my head',
  osteoporosis: 'Osteoporosis, or a past spine fracture',
  'spinal-stenosis':
    'Told I have spinal narrowing, or leg pain on standing or walking that eases when I sit',
  'neck-nerve': 'A neck problem with arm pain, tingling or weakness',
  sciatica: 'Leg pain or tingling below the knee that comes from the back',
  'shoulder-pain':
    'Shoulder pain when I lift my arm, or a pinched, dislocated or replaced shoulder',
  'hip-replacement': 'Hip replacement',
  'knee-pain': 'Knee pain or a knee replacement',
  'wrist-nerve': 'Carpal tunnel or wrist pain',
  balance: 'Poor balance, or a risk of falling',
  'high-bp': 'High blood pressure, or told not to strain',
  spasticity: 'MS, a spinal cord injury, dystonia, or other spasms that start easily',
  'sci-ad': 'Spinal cord injury at T6 or above',
  'fluid-limit': 'Told to limit fluids (heart, kidneys or other)',
  'numb-feet': 'Numb feet or foot wounds (for example, from diabetes)',
  'jaw-lock': 'A jaw that locks, or recent jaw or dental treatment',
  'eye-surgery': 'Recent eye surgery, an eye infection, or high eye pressure (glaucoma)',
  'lung-disease': 'Lung disease, and my care team taught me how to breathe',
  'dvt-signs':
    'One leg swollen, hot, red or newly sore (do not exercise it: get care the same day)',
  'chest-pain': 'Chest pain, now or lately (get help)',
  'walking-leg-pain': 'Leg pain that starts when I walk and stops when I rest (see a clinician)',
  hypermobility: 'Joints that bend too far or slip out (hypermobility)',
}

/** The first step of what these limits adapt. */
export const limitLines: Readonly<Record<LineLimit, string>> = {
  spasticity: 'Do this only if your therapist has shown you how.',
  hypermobility: 'Stop before the end of your range. Do not push a joint.',
}
