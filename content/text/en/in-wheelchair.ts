import type { WheelchairTexts } from '../contract.ts'

/** What is different for a wheelchair user; all other words are the usual ones. */
export const inWheelchair: WheelchairTexts = {
  items: {
    'walk-two': {
      name: 'Two-minute roll',
      steps: [
        'Leave your desk.',
        'Roll at an easy pace for two minutes.',
        'Let your arms hang loose now and then.',
      ],
      caution: 'Stop if your shoulder or chest hurts.',
      picture: 'A person in a wheelchair rolls along at an easy pace.',
    },
    'walk-five': {
      name: 'Five-minute roll',
      steps: [
        'Leave your desk.',
        'Roll for five minutes.',
        'Get some water, or go outside if you can.',
      ],
      caution: 'Stop if your shoulder or chest hurts.',
      picture: 'A person in a wheelchair rolls past a window at an easy pace.',
    },
    'refill-walk': { picture: 'A person in a wheelchair rolls along with a cup.' },
    'glute-squeeze': {
      first: 'Use only the muscles that you can tighten with ease.',
      picture: 'A person in a wheelchair squeezes their buttocks, then lets go.',
    },
    'back-over-chair': {
      first: 'Put your brakes on. Do this only if your backrest is low and your chair cannot tip.',
    },
    'seated-forward-lean': {
      first: 'Put your brakes on. Lean only as far as you can push back up.',
    },
    'calves-on-chair-rest': { first: 'Do this only with somebody who can help you.' },
    'seated-march': { first: 'Put your brakes on. Lift only as high as your leg goes with ease.' },
    'knee-straighten': { first: 'Put your brakes on. Move the footrest aside.' },
    'calf-strap-seated': { first: 'Put your brakes on. Move the footrest aside.' },
    'ankle-pumps': { first: 'Put your brakes on. Move only as far as your feet go with ease.' },
    'ankle-circles': {
      first: 'Put your brakes on. Use your hands to lift the leg if you need to.',
    },
    'toe-spread': { first: 'Put your brakes on. Move only as far as your toes go with ease.' },
    'toe-pull': { first: 'Put your brakes on. Use your hands to lift the leg if you need to.' },
    'tense-and-release': {
      first: 'Put your brakes on. Leave out any part that you cannot tense.',
      steps: [
        'Make fists for 5 seconds. Let go.',
        'Shrug for 5 seconds. Let go.',
        'Tighten your legs for 5 seconds. Let go.',
        'Go around twice.',
      ],
      picture:
        'A person in a wheelchair makes two fists, then shrugs, then tightens their legs, and lets go.',
    },
    'change-posture': {
      steps: [
        'Change how you sit now.',
        'Lean back, sit tall, or shift your weight to one side.',
        'Pick what feels good.',
      ],
    },
    'band-two-minute-raise': {
      steps: [
        'In your first week, use no band.',
        'Later, sit on the middle of a light band and hold its ends. Check it for tears first.',
        'Lift both arms out and a little in front of you, just below shoulder height.',
        'Lower them slowly. Rest when you need to. Stop after two minutes.',
      ],
      caution:
        'Ask your therapist first. Skip it after a shoulder injury or surgery, or if lifting your arm hurts.',
    },
    'chest-doorway': {
      steps: [
        'Rest one forearm on a door frame, with your elbow below your shoulder.',
        'Roll past the frame a little until you feel a soft stretch. Put the brakes on.',
        'Hold 20 seconds. Change sides.',
      ],
      caution: 'Skip it if your shoulder slips out, hurts, or had surgery.',
    },
    'chest-open-seated': {
      steps: [
        'Put your brakes on. Sit as tall as you can.',
        'Pull your shoulders back and down.',
        'Lift your chest a little. Hold 8 seconds.',
        'Rest, then repeat. Do it 5 times in all.',
      ],
    },
    'back-seated-twist': {
      steps: [
        'Put your brakes on. Sit tall.',
        'Cross your arms on your chest.',
        'Turn your chest to one side. Hold 5 seconds.',
        'Do it 4 times to each side.',
      ],
    },
    'pelvic-rock': {
      steps: [
        'Put your brakes on. Sit tall, and keep the rocks small.',
        'Roll your hips back so you slump a little.',
        'Roll them forward so you sit tall.',
        'Do 10 small rocks.',
      ],
    },
    'hamstring-chair': {
      steps: [
        'Put your brakes on. Sit tall.',
        'Straighten one leg, toes up.',
        'Keep your back flat. Lean forward from your hips.',
        'Hold 10 seconds, then rest. Do it 3 times with each leg.',
      ],
    },
    'ws-chair-feet': {
      steps: [
        'Sit back so the chair supports your lower back.',
        'See that your feet are well supported.',
        'Does something press or slip? Tell your therapist.',
      ],
      caution: 'Do not change your seating without your therapist.',
    },
  },
  routines: {
    'end-of-day': { name: 'Wind-down roll and stretch' },
    'after-long-sit': { name: 'Roll and loosen up' },
    'walk-and-breathe': { name: 'Roll and breathe' },
    'five-minute-walk': { name: 'Five-minute roll' },
  },
}
