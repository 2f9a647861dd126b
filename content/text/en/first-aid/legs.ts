import type { legs as facts } from '../../../first-aid/legs.ts'
import type { PartTexts } from '../../contract.ts'

export const legs: PartTexts<typeof facts> = {
  calf: {
    name: 'Calf',
    steps: {
      stretch:
        'Stop and sit down. Slowly straighten your knee. Pull your toes toward your shin with a hand or a towel.',
      hold: 'Hold until it lets go, often 10 to 30 seconds. Ease off and breathe. Do this up to 5 times.',
      rub: 'Rub the muscle softly along its length.',
      walk: 'When it eases, walk slowly for 1 to 2 minutes.',
      'warm-or-cold':
        'Use warmth if it is tight, or wrapped cold if it is sore, for 10 to 20 minutes.',
    },
    adapt: {
      'swollen-leg':
        'Is the calf swollen, hot, red or dark? Do not rub or stretch it. Get seen today.',
      standing: 'Nowhere to sit? Hold on to something firm, and press that heel down.',
      seated: 'In a wheelchair, or not sure on your feet? Stay seated and use a towel.',
      'cord-injury': 'Had a spinal cord injury? Stretch it only as your team showed you.',
      pregnant: 'Pregnant? The steps are the same. Sit down, or hold on.',
      covers: 'In bed, loosen the covers. Toes that are pushed down may bring it back.',
    },
  },
  foot: {
    name: 'Foot and toes',
    steps: {
      stretch: 'Stop and sit down. Slip off your shoe. Pull your toes back toward your shin.',
      hold: 'Hold until it lets go, often 10 to 30 seconds. Do this up to 5 times.',
      rub: 'Rub the arch with your thumb.',
      walk: 'When it eases, walk slowly.',
    },
    adapt: {
      'no-pointing': 'Do not point your toes. That can bring it back.',
      standing: 'Cannot reach your foot? Stand with your weight on the flat foot.',
      'numb-feet': 'Numb feet or a foot sore? Stay seated, and do not rub.',
    },
  },
  hamstring: {
    name: 'Back of thigh',
    steps: {
      straighten:
        'Stop. Sit on the front of a firm chair. Straighten that knee slowly, heel on the floor, toes up.',
      lean: 'Keep your back flat and lean forward a little from your hips.',
      hold: 'Hold until it lets go, often 10 to 30 seconds. Do this up to 5 times.',
      'rub-and-walk': 'Rub it softly. Then stand up and walk slowly.',
    },
    adapt: {
      'takes-longer': 'Thigh cramps can last longer than calf cramps. Take your time.',
      'new-hip': 'Hip replacement? Sit tall and do not lean. Just straighten your knee.',
      sciatica: 'Leg pain from your back? Keep the stretch very mild. Stop if it tingles.',
      'weak-bones': 'Weak bones in the spine? Do not lean forward. Just straighten your knee.',
      'cord-injury': 'Had a spinal cord injury? Stretch it only as your team showed you.',
    },
  },
  quad: {
    name: 'Front of thigh',
    steps: {
      bend: 'Stop and hold a chair or desk. Bend that knee and bring your heel toward your seat. Hold your ankle or pant leg.',
      hold: 'Keep your knees close. Hold until it lets go, often 10 to 30 seconds. Do this up to 5 times.',
      'cannot-reach':
        'Too far to reach? Sit on the chair edge and slide that foot back under the chair.',
      rub: 'When it eases, rub the muscle softly.',
    },
    adapt: {
      'knee-pain': 'Stop if your knee hurts.',
      'chair-edge-only': 'Sore or new knee, or not steady? Use only the step on the chair edge.',
    },
  },
}
