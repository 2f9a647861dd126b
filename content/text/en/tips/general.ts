import type { TIPS } from '../../../tip-facts.ts'

export const general: Readonly<Record<keyof (typeof TIPS)['general'], string>> = {
  'over-ten-minutes': 'A cramp that lasts over 10 minutes needs medical advice the same day.',
  'cramps-and-sleep': 'Cramps that spoil your sleep are worth a clinic visit.',
  'after-a-new-medicine':
    'Cramps after a new medicine? Ask your pharmacist or doctor. Do not stop a medicine on your own.',
  'statin-muscle-pain':
    'Do you take a statin and have new muscle pain or weakness you cannot explain? Call your doctor today.',
  'dark-urine': 'Very dark urine with severe muscle pain? Get medical care right away.',
  'pregnant-leg-cramps':
    'Pregnant, with leg cramps? Gentle calf stretches may help. Studies are few. Tell your midwife or doctor.',
  'write-it-down':
    'Write your cramps down: where, when, how long, how strong, and what you were doing. It helps your clinician.',
  'often-no-cause':
    'Most cramps are harmless, and often no cause is found. If yours keep coming back, get checked.',
  'what-a-spasm-is':
    'A spasm is a muscle that tightens when you do not want it to. Many people call it a cramp.',
  'out-of-nowhere':
    'A cramp can come out of nowhere, even while you sit. It may stay sore for up to a day.',
  'wait-until-it-lets-go':
    'A muscle in spasm may not move at all for a moment. Stop, breathe, and wait until it lets go.',
  'seconds-to-minutes': 'Most leg cramps last from a few seconds to about 10 minutes.',
  'warm-or-cold':
    'After a cramp, use a warm pack if it is tight, or a cold pack in a cloth if it is sore. Not on numb skin.',
  'back-spasm-differs':
    'A back spasm is not like a calf cramp. Find ease first, then move a little. Do not force a stretch.',
  'loosen-the-covers':
    'Tight bed covers push your toes down, and that may trigger a calf cramp. Loosen them.',
  'cramps-in-the-way':
    'Do cramps keep you from things you like to do? That is a good reason to see a clinician.',
  'cramps-that-come-back':
    'Cramps that keep coming back are worth a visit, even if each one is short.',
  'numb-or-swollen':
    'Cramps with numb or swollen legs need a visit. If just one leg swells, get seen today.',
  'bring-your-list': 'A visit about cramps? Bring a list of your medicines and supplements.',
  'talk-and-exam': 'At a visit for leg cramps, a talk and an exam are often all it takes.',
  'pop-or-bruise':
    'A pop, a bruise or a sudden loss of strength in a muscle? Rest it, and get advice today.',
  'after-a-dirty-wound':
    'A stiff jaw or spasms in the weeks after a cut or wound? Call your emergency number now.',
  'face-arm-speech':
    'Face droops, one side is weak, speech slurs, or you suddenly lose sight or balance? Call for help now.',
  'cramp-or-clot':
    'A cramp lets go in minutes. Pain in one calf that stays, or swells, needs advice today.',
  'eyelid-twitch':
    'An eyelid that jumps often calms down with more sleep and less coffee. Over two weeks? Get it checked.',
  'stiff-neck-on-waking':
    'A stiff neck on waking often eases in 1 to 2 days. With a fever, a rash or a bad headache, call for help now.',
  'restless-or-cramp':
    'An urge to move your legs at night is not a cramp. If it spoils your sleep, tell a clinician.',
  'hiccups-for-days': 'Hiccups are a small spasm, too. If they last over two days, see someone.',
  'medicines-by-group':
    'Water pills, inhalers and statins are linked with cramps. Ask about yours. Do not stop one on your own.',
  'alcohol-and-cramps':
    'In one study, people over 60 who drank alcohol had more leg cramps at night. It does not show why.',
  'pregnant-and-swollen':
    'Pregnant, or just had a baby? A bad headache or blurred sight is an emergency. If one leg swells, call today.',
}
