import type { LimitId } from '../../../core/content/profile.ts'

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
  spasticity: 'MS, a spinal cord injury, or another condition with spasms that are easily set off',
  'sci-ad': 'Spinal cord injury at T6 or above',
  'fluid-limit': 'Told to limit fluids (heart, kidneys or other)',
  'numb-feet': 'Numb feet or foot wounds (for example, from diabetes)',
  'jaw-lock': 'A jaw that locks, or recent jaw or dental treatment',
  'eye-surgery': 'Recent eye surgery or an eye infection',
  'lung-disease': 'Lung disease, with breathing advice from my team',
  'dvt-signs':
    'One leg swollen, hot, red or newly sore (do not exercise it: get care the same day)',
  'chest-leg-pain': 'Chest pain, or leg pain that comes on with walking (see a clinician)',
}
