import type { legs as facts } from '../../../first-aid/legs.ts'
import type { PartTexts } from '../../contract.ts'
import {
  BLOOD_THINNER,
  HOLD,
  NEW_HIP,
  NUMB_SKIN,
  SLOW_WALK,
  SWOLLEN_LEG,
  T6_HEADACHE,
  USUAL_SPASM,
  WARM_OR_COLD,
} from './shared.ts'

export const legs: PartTexts<typeof facts> = {
  calf: {
    name: 'Calf',
    steps: {
      'look-first':
        'First, look: is this calf swollen, warm, sore to touch, red or darker than the other one?',
      stretch:
        'Stop and sit down. Slowly straighten your knee. Pull your toes toward your shin with a hand or a towel.',
      hold: 'Hold until it lets go, often 10 to 30 seconds. Ease off and breathe. Do this up to 5 times.',
      rub: 'Rub the muscle softly along its length.',
      walk: SLOW_WALK,
      'warm-or-cold': WARM_OR_COLD,
    },
    stops: {
      'look-first': 'Do not stretch, rub or exercise this leg. Get it seen today.',
    },
    adapt: {
      'told-swollen': 'You told us that one leg is swollen or sore. If it still is, press Yes.',
      standing: 'Nowhere to sit? Hold on to something firm, and press that heel down.',
      seated: 'In a wheelchair, or not sure on your feet? Stay seated and use a towel.',
      'no-bending-down':
        'Hip replacement or osteoporosis? Do not bend down to your foot. Use a towel, with your back straight.',
      'usual-spasm': USUAL_SPASM,
      pregnant: 'Pregnant? The steps are the same. Sit down, or hold on.',
      covers: 'In bed, loosen the covers. Toes that are pushed down may bring it back.',
      'blood-thinner': BLOOD_THINNER,
      'numb-skin': NUMB_SKIN,
    },
  },
  foot: {
    name: 'Foot or toes',
    steps: {
      stretch:
        'Stop and sit down. Rest that ankle on your other knee, or use a towel. Pull your toes toward your shin.',
      hold: HOLD,
      rub: 'Rub the arch with your thumb.',
      walk: 'When it eases, walk slowly.',
    },
    adapt: {
      'swollen-leg': SWOLLEN_LEG,
      'no-pointing': 'Do not point your toes. That can bring it back.',
      standing: 'Cannot reach your foot? Stand with your weight on the flat foot.',
      'no-crossing':
        'Hip replacement, sore knee or osteoporosis? Do not cross your legs or bend down. Use a towel, leg straight.',
      'numb-feet': 'Numb feet or a foot sore? Stay seated, and do not rub.',
      'usual-spasm': USUAL_SPASM,
      'blood-thinner': BLOOD_THINNER,
    },
  },
  hamstring: {
    name: 'Back of thigh',
    steps: {
      straighten:
        'Stop. Sit on the front of a firm chair. Straighten that knee slowly, heel on the floor, toes up.',
      lean: 'Keep your back flat and lean forward a little from your hips.',
      hold: HOLD,
      rub: 'When it eases, rub the back of your thigh softly.',
      walk: 'Hold on to something and stand up. Walk slowly for 1 to 2 minutes.',
    },
    adapt: {
      'swollen-leg': SWOLLEN_LEG,
      'takes-longer': 'Thigh cramps can last longer than calf cramps. Take your time.',
      'new-hip': 'Hip replacement? Sit tall and do not lean. Just straighten your knee.',
      sciatica: 'Leg pain from your back? Keep the stretch very mild. Stop if it tingles.',
      'weak-bones': 'Osteoporosis? Do not lean forward. Just straighten your knee.',
      'usual-spasm': USUAL_SPASM,
      't6-headache': T6_HEADACHE,
      'blood-thinner': BLOOD_THINNER,
    },
  },
  quad: {
    name: 'Front of thigh',
    steps: {
      'slide-back':
        'Stop. Sit on the edge of a firm chair. Slide that foot back under the chair, as far as is easy.',
      hold: HOLD,
      bend: 'Still tight? Stand and hold a desk. Bring that heel toward your buttock, and hold your ankle or pant leg.',
      'bend-hold': 'Keep your knees close. Hold for 10 to 30 seconds. Do this up to 5 times.',
      rub: 'When it eases, rub the muscle softly.',
    },
    adapt: {
      'swollen-leg': SWOLLEN_LEG,
      'knee-pain': 'Stop if your knee hurts.',
      'chair-only':
        'Sore or new knee, new hip, pregnant, or not steady? Stay on the chair and skip this step.',
      'usual-spasm': USUAL_SPASM,
      'blood-thinner': BLOOD_THINNER,
    },
  },
  hip: {
    name: 'Hip or buttock',
    steps: {
      'find-ease':
        'Stop. Sit or stand in the way that hurts least. Put your weight on the other side.',
      'bring-knee':
        'Sit on a firm chair. Hold behind that thigh, and slowly bring the knee a little toward your chest.',
      hold: HOLD,
      rub: 'Rub the sore muscle softly with your hand.',
      walk: SLOW_WALK,
      'warm-or-cold': WARM_OR_COLD,
    },
    adapt: {
      'swollen-leg': SWOLLEN_LEG,
      'no-crossing': 'Do not cross your legs. It can make a sore hip worse.',
      'into-the-leg': 'Does it run down your leg? Stop the stretch and change position.',
      'new-hip': NEW_HIP,
      'usual-spasm': USUAL_SPASM,
      'blood-thinner': BLOOD_THINNER,
      'numb-skin': NUMB_SKIN,
    },
  },
  groin: {
    name: 'Groin or inner thigh',
    steps: {
      'look-first': 'First: is there a hard, sore lump, or sudden, very bad pain in a testicle?',
      'open-knee':
        'Stop and sit down, feet flat. Let that knee sink slowly out to the side, only as far as is easy.',
      hold: HOLD,
      rub: 'Rub the inner thigh softly.',
      walk: SLOW_WALK,
      'warm-or-cold': WARM_OR_COLD,
    },
    stops: { 'look-first': 'Do not press on it or push it back. Do not eat or drink for now.' },
    adapt: {
      'swollen-leg': SWOLLEN_LEG,
      'new-hip': NEW_HIP,
      'usual-spasm': USUAL_SPASM,
      'blood-thinner': BLOOD_THINNER,
      'numb-skin': NUMB_SKIN,
    },
  },
  shin: {
    name: 'Shin',
    steps: {
      'look-first':
        'First, look: is this lower leg swollen, tight, warm, red or darker than the other one?',
      point:
        'Stop and sit down. Slip off your shoe. Slowly point your toes down, only as far as is easy.',
      hold: HOLD,
      rub: 'Rub the muscle beside the bone softly.',
      walk: SLOW_WALK,
      'warm-or-cold': WARM_OR_COLD,
    },
    stops: {
      'look-first':
        'Do not stretch or rub it. If it is tight and hurts more and more, get emergency help now.',
    },
    adapt: {
      'told-swollen': 'You told us that one leg is swollen or sore. If it still is, press Yes.',
      'calf-cramps': 'If your calf begins to cramp, let your foot come back up.',
      'no-bending-down':
        'Hip replacement or osteoporosis? Do not bend down to your foot. Keep your back straight.',
      'usual-spasm': USUAL_SPASM,
      'blood-thinner': BLOOD_THINNER,
      'numb-skin': NUMB_SKIN,
    },
  },
}
