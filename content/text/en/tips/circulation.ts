import type { TIPS } from '../../../tip-facts.ts'

export const circulation: Readonly<Record<keyof (typeof TIPS)['circulation'], string>> = {
  'pump-your-ankles': 'Pump your ankles under the desk. It works your calf muscles while you sit.',
  'two-minutes-half-hour': 'Move for two minutes each half hour. An easy pace is fine.',
  'uncross-your-legs': 'Uncross your legs and rest your feet flat. Change positions often.',
  'long-trips':
    'On trips over four hours, move your feet, and move around when it is safe. Long sitting raises the risk of a blood clot.',
  'calf-pain-walking':
    'Calf pain that comes with walking and goes with rest is not just age. Book a visit.',
  'one-swollen-calf':
    'Is one calf swollen, warm, sore or a new color? Get seen today. Do not rub it.',
  'chest-pain-call': 'Sudden trouble breathing or chest pain? Call your emergency number now.',
  'cold-pale-leg': 'A leg that suddenly turns cold, pale or numb is an emergency. Get help now.',
  'help-to-quit':
    'If you smoke, quitting is good for the arteries in your legs. Your clinic can help.',
  'desk-cramps-and-blood':
    'A cramp at your desk says little about your blood flow. Leg pain on each walk says more. Get that checked.',
  'breaks-and-blood-flow':
    'Walking breaks lowered blood pressure in a study of 11 adults. It did not look at cramps.',
}
