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
    'glute-squeeze': { picture: 'A person in a wheelchair squeezes the muscles they sit on.' },
    'change-posture': {
      steps: [
        'Change how you sit now.',
        'Lean back, sit tall, or shift your weight to one side.',
        'Pick what feels good.',
      ],
    },
    'band-two-minute-raise': {
      steps: [
        'Sit on a light stretch band and hold the ends. To start, use no band.',
        'Lift both arms out to the sides, just below shoulder height.',
        'Lower them slowly.',
        'Rest when you need to. Stop after two minutes.',
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
        'Rest. Do it 5 times.',
      ],
    },
    'back-seated-twist': {
      steps: [
        'Put your brakes on. Sit tall.',
        'Cross your arms on your chest.',
        'Turn your chest to one side. Hold 5 seconds.',
        'Do 4 each side.',
      ],
    },
    'pelvic-rock': {
      steps: [
        'Put your brakes on. Sit tall.',
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
        'Hold 10 seconds, then rest. Do 3 each leg.',
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
