import type { TIPS } from '../../../tip-facts.ts'

export const nerve: Readonly<Record<keyof (typeof TIPS)['nerve'], string>> = {
  'screen-ahead': 'Put your screen straight ahead, so your neck is not turned all day.',
  'screen-height': 'Set the top line of your screen at or just below your eyes.',
  'straight-wrists':
    'Keep your wrists straight when you type. Bent wrists for a long time can bother the nerve there.',
  'no-hard-edges':
    'Try not to lean your elbows or wrists on a hard desk edge. Some padding or a new position helps.',
  'tingling-at-night':
    'Do your thumb and fingers tingle at night? If it keeps coming back, get it checked.',
  'arm-pain-from-neck':
    'Pain, tingling or weakness down one arm can come from the neck. If it lasts, get it checked.',
  'no-tingling-stretch':
    'A stretch should not send tingling down your arm or leg. If it does, stop.',
  'saddle-numbness':
    'Back pain with new numbness between your legs is an emergency. So is back pain with new bladder or bowel trouble.',
  'legs-that-ease-sitting':
    'Do your legs cramp or feel heavy when you walk, and ease when you sit? Tell a clinician.',
  'sore-back-keep-moving':
    'With a sore back, stay gently active. Long bed rest tends to slow recovery.',
  'sore-neck-keep-moving':
    'If your neck is sore, keep it moving gently. Skip the collar unless a clinician told you to wear one.',
  'no-turn-no-drive': 'Do not drive if you cannot turn your head to look.',
  'clumsy-hands':
    'Are your hands or your steps slowly getting clumsy? Get medical advice today. Sudden? Call for help now.',
  'narrow-canal':
    'A narrow canal in the lower spine can press on nerves. The legs may ache on a walk and ease when you sit.',
  'hurts-elsewhere':
    'A pressed nerve can hurt away from where it is pressed: neck to arm, or lower back to leg.',
  'pain-with-a-move':
    'Does a move hurt more each time? Make it smaller, or skip it. Staying gently active still helps most backs.',
}
