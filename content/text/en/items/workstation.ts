import type { workstation as facts } from '../../../items/workstation.ts'
import type { ItemTexts } from '../../contract.ts'

export const workstation: ItemTexts<typeof facts> = {
  'ws-screen': {
    name: 'Set your screen',
    steps: [
      'A good place to start: put the screen straight in front of you.',
      "Move it about an arm's length away.",
      'Set the top line at or just below your eyes.',
      'Set it lower if your glasses have more than one strength.',
    ],
    caution: 'If your eye doctor or a work assessor set your screen up for you, keep it that way.',
    picture:
      'A person at a desk stops leaning in, sits back and reaches out: the screen is an arm away.',
  },
  'ws-chair-feet': {
    name: 'Support your back and feet',
    steps: [
      'A good place to start: sit back so the chair supports your lower back.',
      'Set the height so your feet rest flat.',
      'If they do not reach, use a footrest or a box.',
    ],
    caution: 'Wheelchair users: ask your therapist before you change how you sit.',
    picture:
      'A person sits back from a slump, with the back on the chair and both feet well supported.',
  },
  'ws-keys-mouse': {
    name: 'Bring keys and mouse close',
    steps: [
      'A good place to start: put the keyboard straight in front of you.',
      'Bring the mouse right beside it.',
      'Keep your elbows near your sides and your wrists straight.',
    ],
    caution: '',
    picture:
      'A person at a desk brings both hands back from a far reach, elbows close to their sides.',
  },
  'ws-arm-rest': {
    name: 'Rest your forearms',
    steps: [
      'A good place to start: rest your forearms on the desk or the armrests.',
      'Let your shoulders drop.',
      'Keep your wrists off hard edges.',
    ],
    caution: 'Move the armrests if they push your shoulders up.',
    picture: 'A person at a desk lets their shoulders drop and rests both forearms on the desk.',
  },
  'ws-laptop': {
    name: 'Raise the laptop',
    steps: [
      'A good place to start: put the laptop on a stand or some books.',
      'Plug in a keyboard and a mouse.',
      'Set the top of the screen near eye level.',
    ],
    caution: '',
    picture: 'A person at a raised laptop sits up from a slump and looks straight at the screen.',
  },
  'ws-switch-hand-headset': {
    name: 'Headset and hands',
    steps: [
      'A good place to start: use a headset or speaker for calls.',
      'Do not hold a phone with your shoulder.',
      'Try keyboard shortcuts, or use the mouse with your other hand.',
    ],
    caution: '',
    picture: 'A person with a headset talks, and uses the mouse with one hand, then the other.',
  },
}
