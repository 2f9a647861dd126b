import type { neuromuscular as facts } from '../../../articles/neuromuscular.ts'
import type { ArticleText } from '../../contract.ts'

export const neuromuscular: ArticleText<typeof facts> = {
  title: 'Nerve and movement conditions',
  sections: {
    about: {
      'ms-and-cord':
        'MS and spinal cord injury can bring stiff muscles and spasms. They differ from a common cramp and have their own care.',
      dystonia:
        'Dystonia is a movement disorder. Muscles tighten on their own. They may twist a part of the body.',
    },
    notice: {
      triggers:
        'Spasms that get worse with heat, fever, stress, sore skin or tight clothes. A full bladder or bowel can do it, or how you sit.',
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
      'no-effect': 'We make no claim that our moves change these spasms.',
      'no-stand-in': 'Desk stretches do not take the place of therapy, splints or medicine.',
      'not-all-bad': 'Some people use their spasms to help them stand or move.',
    },
    emergency: {
      headache:
        'Spinal cord hurt at T6 or above: a pounding headache with a red or sweaty face. Sit up, loosen tight clothes, and get help.',
      swallow: 'A spasm that makes it hard to breathe or swallow.',
      'stroke-signs':
        'One side suddenly weak or numb, a face that droops, slurred speech, hard to see or walk, or a seizure.',
    },
    'same-day': {
      'much-stronger':
        'Your usual spasms are suddenly much worse. Act sooner with a fever, bladder trouble or sore skin.',
      'new-medicine': 'A spasm of the neck, eyes, jaw or tongue soon after a new medicine.',
      'weak-or-thin': 'Cramps, and the muscle twitches, goes numb, or grows weak or thin.',
    },
    visit: {
      'one-task': 'A hand that cramps in just one task. There are ways to help.',
      twitch: 'A twitch that lasts over two weeks, or comes in more than one place.',
    },
  },
}
