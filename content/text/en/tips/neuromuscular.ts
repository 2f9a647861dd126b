import type { TIPS } from '../../../tip-facts.ts'

export const neuromuscular: Readonly<Record<keyof (typeof TIPS)['neuromuscular'], string>> = {
  'loosen-tight-clothes':
    'Tight clothes or straps can trigger spasms in people with MS. Loosen anything tight.',
  'team-plan-first':
    "With MS or a spinal cord injury, spasms have their own triggers. Follow your team's plan first.",
  'check-the-triggers':
    'Are your MS spasms worse than usual? Check for a full bladder, sore skin, tight clothes or a fever.',
  'new-or-stronger-spasms':
    'New or stronger spasms with a nerve condition you know of? Call your care team.',
  'injury-t6-headache':
    'Spinal cord hurt at T6 or above, and a pounding headache? Sit up, loosen tight clothes, get emergency help.',
  'cramp-in-one-task':
    'Does your hand cramp only when you write or type? Tell a clinician. There are ways to help.',
  'cramps-and-weakness':
    'Cramps, and the muscle twitches, goes numb, or grows weak or thin? Get medical advice today.',
  'heat-and-ms':
    'Heat or cold can make MS stiffness worse. If one is a trigger for you, keep your space steady.',
  'move-slowly': 'Move slowly into a stretch. Fast moves can trigger a spasm.',
  'not-a-common-cramp':
    'Spasms from MS or a spinal cord injury differ from a common cramp. They need a care plan of their own.',
  'neck-pulls-aside': 'Does your neck pull to one side for more than a few days? Get it checked.',
  'spasm-after-new-medicine':
    'A spasm of the neck, jaw or eyes soon after a new medicine? Get medical advice today.',
}
