import type { RoutineText } from '../../../core/content/types.ts'
import type { RoutineId } from '../../routines.ts'

export const routineTexts: Readonly<Record<RoutineId, RoutineText>> = {
  'micro-60': {
    name: 'One-minute reset',
    when: 'Any time',
    note: '',
  },
  'neck-shoulders-3': {
    name: 'Neck and shoulders',
    when: 'Mid-morning, mid-afternoon, or after calls',
    note: '',
  },
  'whole-body-5': {
    name: 'Whole body',
    when: 'Once an hour, or once each half day',
    note: '',
  },
  'low-back-3': {
    name: 'Lower back',
    when: 'After sitting for a long time',
    note: 'There is no bending backward, so it suits a narrow spinal canal.',
  },
  'hands-2': {
    name: 'Hands and wrists',
    when: 'After a lot of typing or mousing',
    note: '',
  },
  'end-of-day': {
    name: 'Wind-down walk and stretch',
    when: 'Before you leave your desk',
    note: '',
  },
  'after-long-sit': {
    name: 'Walk and loosen up',
    when: 'After a long drive or meeting, or an hour without moving',
    note: '',
  },
  'walk-and-breathe': {
    name: 'Walk and breathe',
    when: 'When you have been still for a while',
    note: '',
  },
  'five-minute-walk': {
    name: 'Five-minute walk',
    when: 'Once or twice a day',
    note: '',
  },
  'evening-calf': {
    name: 'Evening calves',
    when: 'Just before bed',
    note: 'It may help with night cramps. One trial in people over 55 found fewer cramps; another found no change. A review of both is not sure.',
  },
  'evening-calf-seated': {
    name: 'Evening calves, seated',
    when: 'Just before bed, without standing up',
    note: 'It may help with night cramps. One trial in people over 55 found fewer cramps; another found no change. A review of both is not sure.',
  },
  'evening-calf-short': {
    name: 'Evening calves and thighs',
    when: 'Just before bed, when you have three minutes',
    note: 'It may help with night cramps. One trial in people over 55 found fewer cramps; another found no change. A review of both is not sure.',
  },
  'wheelchair-5': {
    name: 'Seated upper body',
    when: 'Any time; in a wheelchair, with the brakes on',
    note: "Made for wheelchair users. To spare your shoulders, nothing goes overhead and there are no push-ups in the chair. Keep to your team's pressure-relief plan too.",
  },
  'strength-band': {
    name: 'Two-minute arm raises',
    when: 'Once a day, five days a week',
    note: 'A 10-week study used a firmer band each week, until the arms were tired. This starts far easier.',
  },
  'strength-standing': {
    name: 'Legs and neck',
    when: 'Once a day, near a desk you can hold',
    note: '',
  },
  'strength-seated': {
    name: 'Shoulders and thighs',
    when: 'Once a day, without leaving your chair',
    note: '',
  },
}
