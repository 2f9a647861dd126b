import type { neuromuscular as facts } from '../../../articles/neuromuscular.ts'
import type { ArticleText } from '../../contract.ts'

export const neuromuscular: ArticleText<typeof facts> = {
  title: 'Nerve and movement conditions',
  sections: {
    about: {
      'ms-and-cord':
        'MS and spinal cord injury can bring stiff muscles and spasms. They differ from a common cramp and have their own care.',
      dystonia: 'Some people live with dystonia. It makes muscles pull hard by themselves.',
    },
    notice: {
      triggers:
        'Spasms that get worse with heat, a fever or stress. Or with a full bladder or bowel, sore skin, tight clothes or how you sit.',
      'one-task': 'A hand that twists or locks only when you write, type or play music.',
      'neck-pulls': 'A neck that pulls to one side and does not settle within days.',
      'slowly-weaker': 'Cramps with muscles that slowly weaken, grow thin or twitch.',
    },
    'may-help': {
      'team-plan': 'Follow the plan of your own care team first.',
      'check-triggers': 'Check for your triggers, and ease what you can.',
      'slow-moves': 'Move slowly, with support. Sit in comfort, and change position often.',
    },
    'not-claimed': {
      'no-effect': 'We do not say that our moves change these spasms.',
      'no-stand-in': 'Desk stretches do not stand in for therapy, splints or medicine.',
      'not-all-bad': 'Not every spasm is bad. Some people use them to stand or move.',
    },
    emergency: {
      headache:
        'A pounding headache with a red or sweaty face. This is for people whose spinal cord was hurt at T6 or above.',
      swallow: 'A spasm that makes it hard to breathe or swallow.',
      'stroke-signs': 'A face that droops, an arm that goes weak, speech that slurs, or a seizure.',
    },
    'same-day': {
      'much-stronger':
        'Your spasms are suddenly much worse than they used to be. More so with a fever, bladder trouble or sore skin.',
      'new-medicine':
        'A neck, eye, jaw or tongue spasm soon after a new drug to calm the stomach or the mind.',
    },
    visit: {
      'one-task': 'A hand that cramps in just one task. There are ways to help.',
      'weak-or-thin': 'Cramps with weak, thin or twitching muscles. Ask for an early visit.',
    },
  },
}
