import type { nerve as facts } from '../../../articles/nerve.ts'
import type { ArticleText } from '../../contract.ts'

export const nerve: ArticleText<typeof facts> = {
  title: 'When a nerve is pressed',
  sections: {
    about: {
      'narrow-canal':
        'Nerves run through a canal in the spine. If it is narrow, it can press on them. So can a tight space at the wrist.',
      'where-it-hurts':
        'Where it hurts depends on the nerve: the neck, shoulder, arm, back or leg.',
    },
    notice: {
      'neck-and-arm': 'Neck pain with pain, tingling or weakness down one arm.',
      thumb: 'Tingling in the thumb and first fingers at night, or a weak thumb.',
      'down-one-leg': 'Back pain with pain or tingling down one leg.',
      'ease-when-sitting':
        'Legs that cramp or feel heavy when you stand or walk, and ease when you sit.',
      'with-movement': 'Pain that gets worse with some moves.',
    },
    'may-help': {
      vary: 'Change how you hold your neck, back and wrists.',
      screen: 'Put your screen straight ahead, its top line at or just below your eyes.',
      wrists: 'Keep your wrists straight and off hard edges.',
      'stay-active': 'With a sore neck or back, stay gently active.',
      exercise:
        'In studies, people exercised and learned about backs. They had less new back pain for about a year.',
    },
    'not-claimed': {
      'no-room': 'We make no claim that a stretch takes pressure off a nerve.',
      'cannot-tell': 'Uncramp cannot tell nerve pain from muscle pain.',
      'not-one-stretch':
        'No one stretch suits every sore neck, and no desk set-up is sure to help.',
    },
    emergency: {
      saddle: 'Back pain, and you go numb between your legs, cannot pee, leak, or get weak legs.',
      accident: 'Back pain with chest pain, or after a bad accident.',
      'head-or-neck': 'Sudden, very bad head or neck pain, or you see double.',
      stroke: 'One side suddenly weak or numb, slurred speech, or trouble seeing or walking.',
    },
    'same-day': {
      'weak-or-clumsy': 'An arm or leg that slowly gets weak or clumsy.',
      'back-and-ill':
        'Back pain with a fever or weight loss, at rest, or between the shoulder blades.',
    },
    visit: {
      'not-better': 'Neck or back pain that is no better after a few weeks.',
      tingling: 'Tingling that stays or comes back, or a cold arm.',
      'on-walking': 'Legs that cramp, ache or feel heavy when you walk.',
    },
  },
}
