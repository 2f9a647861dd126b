import type { workstation as items } from '../../../items/workstation.ts'
import type { FigureLabels } from './labels.ts'

export const workstation: FigureLabels<typeof items> = {
  'ws-screen':
    'A person at a desk stops leaning in, sits back and reaches out: the screen is an arm away.',
  'ws-chair-feet':
    'A person sits back from a slump, with the back on the chair and both feet well supported.',
  'ws-keys-mouse':
    'A person at a desk brings both hands back from a far reach, elbows close to their sides.',
  'ws-arm-rest':
    'A person at a desk lets their shoulders drop and rests both forearms on the desk.',
  'ws-laptop': 'A person at a raised laptop sits up from a slump and looks straight at the screen.',
  'ws-switch-hand-headset':
    'A person with a headset talks, and uses the mouse with one hand, then the other.',
}
