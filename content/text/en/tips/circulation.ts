import type { TIPS } from '../../../tip-facts.ts'

export const circulation: Readonly<Record<keyof (typeof TIPS)['circulation'], string>> = {
  'pump-your-ankles': 'Pump your ankles under the desk. It works your calf muscles while you sit.',
  'two-minutes-half-hour': 'Move for two minutes each half hour. An easy pace is fine.',
  'uncross-your-legs': 'Uncross your legs and rest your feet flat. Change positions often.',
  'long-trips':
    'On trips over four hours, move your feet, and move around when it is safe. Long sitting raises the risk of a blood clot.',
  'calf-pain-walking':
    'Calf pain that starts when you walk and stops when you rest is not just age. Make an appointment.',
  'one-swollen-calf':
    'Is one calf swollen, warm, sore, red or darker? Get seen today. Do not rub it.',
  'chest-pain-call': 'Sudden trouble breathing or chest pain? Call your emergency number now.',
  'cold-pale-leg': 'A leg that suddenly turns cold, pale or numb is an emergency. Get help now.',
  'help-to-quit':
    'If you smoke, quitting is good for the arteries in your legs. Your clinic can help.',
  'desk-cramps-and-blood':
    'Leg pain that starts on each walk and stops with rest can mean low blood flow. Get it checked.',
  'breaks-and-blood-flow':
    'Walking breaks lowered blood pressure in a study of 11 adults. It did not look at cramps.',
}
