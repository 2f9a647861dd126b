import type { TIPS } from '../../../tip-facts.ts'

export const overuse: Readonly<Record<keyof (typeof TIPS)['overuse'], string>> = {
  'still-muscles-tire':
    'Muscles tire when you hold still, not only when you lift. Try a new position about every 30 minutes.',
  'short-breaks-often':
    'A short break often beats one long break late. Try 30 seconds of movement every 20 to 30 minutes.',
  'break-before-ache':
    'Take your break before you ache, not after. Breaks work best before you are worn out.',
  'five-minutes-an-hour':
    'Try a five-minute break each hour. In office studies it eased discomfort and did not slow work.',
  'mix-your-tasks':
    'Mix your tasks. Swap typing for a call or some reading, so the same small muscles can rest.',
  'stretch-gently':
    'Stretch to a gentle pull, never to pain. Hold for 10 to 30 seconds and keep breathing.',
  'do-not-bounce': 'Do not bounce in a stretch. Slow and steady is kinder to a tight muscle.',
  'loosen-mouse-grip': 'Hold the mouse loosely. A light grip gives your forearm a rest.',
  'learn-shortcuts':
    'Learn two new keyboard shortcuts this week. Less mousing means fewer small, repeated moves.',
  'two-minutes-of-band':
    'Two minutes of band work a day eased sore necks in one 10-week study. Its bands got firmer. Start light.',
  'stronger-neck':
    'For a sore neck, making the muscles stronger may help more than stretching alone. Build up slowly.',
  'next-posture':
    'No way of sitting is perfect. Your next posture is a good posture, so keep moving.',
  'build-up-slowly':
    'Build up new exercise bit by bit. A sudden big effort tires muscles, and tired muscles may cramp more easily.',
  'stop-stretch-hold':
    'If a muscle cramps, stop, stretch it slowly, and hold until it eases. Most cramps pass within minutes.',
  'teeth-apart':
    'Are your teeth touching right now? Let them part. Clenching tires your jaw muscles.',
  'drop-your-shoulders':
    'Let your shoulders drop. Many of us lift them toward our ears without noticing.',
  'look-far-away':
    'Look far away for 20 seconds. It reminds you to blink. Studies disagree on whether it rests your eyes.',
  'use-a-headset':
    'On a long call, use a headset. Holding a phone with your shoulder strains your neck.',
  'pick-your-times':
    'Many of us skip breaks, so pick times that suit you. In one trial, a break program left more people feeling better.',
  'move-most-days':
    'Move on most days. Aim for 150 minutes of brisk activity a week. Any amount counts.',
  'calves-before-bed':
    'Calf cramps at night? Stretching before bed helped older adults in one trial, but not in another.',
  'a-common-trigger':
    'Tired muscles are one common trigger of cramps. Still, often no cause is found, most of all at night.',
  'breaks-and-spasms':
    'Short breaks may ease aches at a desk, though studies disagree. None has shown that they stop spasms.',
  'long-typing':
    'Typing or writing for a long time can cramp your hand. Stretch your fingers now and then.',
  'after-hard-exercise': 'Cramp during hard exercise? Stop, and stretch the muscle very slowly.',
  'long-run-or-hike':
    'A long run, ride or hike asks a lot of your legs. Build up to it week by week.',
  'take-turns':
    'Studies are not sure that standing more helps aches, and it can tire you. Change position often, and move.',
  'rest-your-forearms':
    'Rest your forearms on the desk or armrests if that feels good. Studies of arm rests are not sure that they help.',
  'straighten-your-knees':
    'Long sitting can cramp the back of a thigh. Straighten your knees now and then.',
  'jaw-sore-on-waking':
    'Do you wake with a sore jaw? Some people grind their teeth at night. A dentist can check.',
  'between-shoulder-blades':
    'Tight between the shoulder blades? Rest your arms. Is it new pain? Get advice today.',
  'cold-fingers': 'Cold fingers work less well. In a cold room, warm your hands now and then.',
}
