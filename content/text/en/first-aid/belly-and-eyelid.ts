import type { bellyAndEyelid as facts } from '../../../first-aid/belly-and-eyelid.ts'
import type { PartTexts } from '../../contract.ts'

export const bellyAndEyelid: PartTexts<typeof facts> = {
  tummy: {
    name: 'Belly',
    steps: {
      'first-ask':
        'First: is it sudden and very bad, is your belly hard, or do you throw up or pass blood?',
      'may-be':
        'It may be a muscle, after a cough, a lift or hard work. It may also be the gut, the bladder or a period.',
      rest: 'Rest in the way that hurts least. Do not stretch your belly or push on it.',
      'see-someone':
        'Get advice today if it gets worse fast, or if you cannot explain it. Bring a list of your medicines.',
    },
    stops: { 'first-ask': 'Rest. Do not eat or drink for now.' },
    adapt: {
      pregnant: 'Pregnant? Call your midwife or doctor about any belly pain today.',
    },
  },
  eyelid: {
    name: 'Eyelid',
    steps: {
      'may-be':
        'An eyelid that jumps is common. Poor sleep, stress, coffee, alcohol or a medicine can bring it on.',
      rest: 'Rest your eyes. Look far away and blink slowly. More sleep and less coffee may help.',
      'how-long': 'It often stops by itself within days, or within a few weeks.',
      'see-someone':
        'See someone if it lasts over two weeks, if other parts twitch, or if the lid droops or feels weak.',
    },
    adapt: {
      'not-pills': 'Do not stop a medicine on your own. Ask about it.',
      'eye-surgery': 'Eye surgery lately, or a red, sore eye? Call your eye doctor today.',
    },
  },
}
