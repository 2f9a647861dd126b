import type { StepPictures } from '../../contract.ts'

const SLOW_WALK = 'A person walks slowly, with small steps and loose arms.'

/** What the figures of first aid show, in words. */
export const pictures: StepPictures = {
  calf: {
    stretch: 'A seated person makes one leg straight and pulls the toes back with a towel.',
    hold: 'A seated person keeps one leg straight and the toes pulled back with a towel.',
    rub: 'A seated person leans down and rubs the calf softly, up and down.',
    walk: SLOW_WALK,
  },
  foot: {
    stretch: 'A seated person rests one ankle on the other knee and pulls the toes back.',
    hold: 'A seated person, one ankle on the other knee, keeps the toes pulled back.',
    rub: 'A seated person, one ankle on the other knee, rubs the arch of that foot.',
    walk: SLOW_WALK,
  },
  hamstring: {
    straighten: 'A person on the front of a chair slides one heel out until the knee is straight.',
    lean: 'A seated person, one leg straight, leans forward a little with a flat back.',
    hold: 'A seated person, one leg straight, stays leaning forward a little with a flat back.',
    rub: 'A seated person rubs the back of the thigh softly.',
    walk: SLOW_WALK,
  },
  quad: {
    hold: 'A person on the edge of a chair keeps one foot back under the chair.',
    bend: 'A person holds on to a desk and brings one heel up to the seat with the other hand.',
    'bend-hold':
      'A person holds on to a desk and keeps one heel close to the seat, knees together.',
    'slide-back': 'A person on the edge of a chair slides one foot back under the chair.',
    rub: 'A seated person rubs the front of the thigh softly.',
  },
  hip: {
    'find-ease': 'A seated person, seen from behind, leans over to the side that does not hurt.',
    'bring-knee': 'A seated person holds behind one thigh and brings that knee up a little.',
    rub: 'A seated person rubs the side of the hip softly with one hand.',
    walk: SLOW_WALK,
  },
  groin: {
    'open-knee': 'A seated person lets one knee sink slowly out to the side.',
    rub: 'A seated person rubs the inner thigh softly with one hand.',
    walk: SLOW_WALK,
  },
  shin: {
    point: 'A seated person with one bare foot out slowly points its toes down.',
    rub: 'A seated person leans forward with a straight back and rubs beside the shin bone.',
    walk: SLOW_WALK,
  },
  'low-back': {
    stop: 'A seated person rests a hand on the belly and breathes slowly.',
    'find-ease': 'A seated person leans forward and rests their forearms on their thighs.',
    'at-home': 'A person lies on their back with both calves up on a seat and breathes slowly.',
    'tiny-rocks': 'A seated person rocks their hips a tiny bit back and forward.',
    'short-walks': SLOW_WALK,
  },
  'mid-back': {
    'rest-arms': 'A seated person rests both forearms on a desk and lets the shoulders sink.',
    'let-drop': 'Seen from behind, a person lifts both shoulders softly and lets them drop.',
    'blades-together': 'Seen from behind, a person draws both shoulder blades in and lets them go.',
  },
  neck: {
    'rest-arm': 'A seated person rests one forearm on the desk and lets the shoulder sink.',
    'drop-shoulder': 'A seated person lifts both shoulders softly and lets them drop.',
    turn: 'A seated person turns their head a little to one side, then to the other.',
    tilt: 'A seated person tilts one ear toward the shoulder, away from the sore side.',
    'keep-moving': 'A seated person shifts from side to side and turns their head a little.',
  },
  'upper-arm': {
    'rest-arm': 'A seated person rests one arm on the desk so that it has no work.',
    'ease-elbow': 'A person on a chair slowly makes one elbow straight, then bends it.',
    rub: 'A person softly rubs one upper arm with the other hand.',
  },
  hand: {
    stop: 'A person takes their hands off the keyboard and rests their forearms on the desk.',
    'ease-fingers': 'A curled hand slowly opens until the fingers and thumb are straight.',
    'bend-wrist': 'One hand bends the other hand back a little at the wrist.',
    rub: 'A seated person rubs one forearm with the other hand.',
    'off-the-keys': 'A seated person lets both arms hang and shakes the hands loosely.',
  },
  jaw: {
    stop: 'A face from the front lets the teeth part a little.',
    tongue: 'A face from the front, with the tip of the tongue at the roof of the mouth.',
    'warm-cloth': 'A seated person holds a warm cloth to the sore cheek, eyes closed.',
    rub: 'A seated person rubs soft circles on both sides of the jaw, in front of the ears.',
    'open-small': 'A face from the front opens the mouth a small way and closes it.',
  },
  'rib-side': {
    'slow-down': 'A person stands still and puts a hand on the sore side.',
    'bend-and-press': 'A person bends a little toward the sore side and presses it with a hand.',
    'breathe-out': 'A person stands with a hand on the sore side and breathes out slowly.',
    reach: 'A person slowly reaches one arm up and leans a little to the other side.',
  },
  tummy: {},
  eyelid: {},
}

const SLOW_ROLL = 'A person in a wheelchair pushes the wheels slowly and lets go in between.'

/** The same for figures that look different from a wheelchair. */
export const picturesInWheelchair: Partial<StepPictures> = {
  calf: { walk: SLOW_ROLL },
  foot: { walk: SLOW_ROLL },
  hip: { walk: SLOW_ROLL },
  groin: { walk: SLOW_ROLL },
  shin: { walk: SLOW_ROLL },
  hamstring: {
    straighten: 'A person in a wheelchair slides one heel out until the knee is straight.',
    walk: SLOW_ROLL,
  },
  quad: {
    'slide-back': 'A person in a wheelchair slides one foot back under the seat.',
    hold: 'A person in a wheelchair keeps one foot back under the seat.',
  },
  'low-back': { 'short-walks': SLOW_ROLL },
  'rib-side': {
    'slow-down': 'A person in a wheelchair sits still and puts a hand on the sore side.',
    'breathe-out':
      'A person in a wheelchair rests a hand on the sore side and breathes out slowly.',
  },
}
