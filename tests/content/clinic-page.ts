/**
 * The clinic page that Uncramp grew from, sentence by sentence, and where in
 * `content/` each of its statements is told. A sentence that says several things
 * stands here once for each. The verdicts say what the evidence for it is; the
 * library follows the evidence where the two differ.
 */
export type Statement = {
  id: string
  sentence: string
  /** `service`: about the clinic itself, not about health. */
  verdict: 'supported' | 'plausible' | 'contested' | 'sharpened' | 'service'
  /** Where the library differs from the sentence, and why. */
  differs?: string
  toldIn: readonly string[]
}

const MAX_COMMON =
  'There are several different causative factors, the most common of which is overuse of the muscle, either from repetitive motion or strenuous exercise.'
const CONDITIONS =
  'Neuromuscular Disorders or Movement Disorders: Neuromuscular disorders such as spinal cord injury or multiple sclerosis can trigger off muscle spasms as can movement disorders, also known as dystonias, which result in vigorous muscular contractions.'
const SEE_A_DOCTOR =
  'Muscle spasms could also be a sign of a more serious underlying medical condition or disorder and it is best to consult with a doctor at the earliest if the spasms recur frequently or last for long periods of time.'
const BREAK_AND_STRETCH =
  'When this happens, you need to take a break from the activity and stretch the affected muscle very slowly, till the pain goes away.'

/** Articles on what people ask beside it: the page says nothing of these. */
export const ASKED_BESIDE: ReadonlySet<string> = new Set([
  'cramp-or-clot',
  'twitches-and-hiccups',
  'desk-and-night',
  'food-and-drinks',
  'medicines',
  'pregnancy',
])

export const STATEMENTS: readonly Statement[] = [
  {
    id: 'causes-and-prevention',
    sentence: 'What Causes Muscle Spasms & What You can Do To Prevent Them',
    verdict: 'contested',
    differs:
      'No way to prevent spasms is proven: the articles say what may help, and what is not claimed.',
    toldIn: [
      'article/what-a-spasm-is/may-help',
      'article/what-a-spasm-is/not-claimed',
      'article/overuse/may-help',
      'article/overuse/not-claimed',
      'article/nerve/may-help',
      'article/nerve/not-claimed',
      'article/circulation/may-help',
      'article/circulation/not-claimed',
      'article/neuromuscular/may-help',
      'article/neuromuscular/not-claimed',
      'tip/breaks-and-spasms',
    ],
  },
  {
    id: 'involuntary-contraction',
    sentence: 'A muscle spasm is an involuntary contraction or movement of one or more muscles.',
    verdict: 'supported',
    // Its "movement" is a twitch.
    toldIn: [
      'article/what-a-spasm-is/about/tightens-by-itself',
      'article/twitches-and-hiccups/notice/eyelid',
      'tip/what-a-spasm-is',
      'sign/twitch',
    ],
  },
  {
    id: 'called-cramps',
    sentence: 'Muscle spasms are also commonly called muscle cramps.',
    verdict: 'supported',
    toldIn: ['article/what-a-spasm-is/about/tightens-by-itself', 'tip/what-a-spasm-is'],
  },
  {
    id: 'sudden-without-cause',
    sentence:
      'They occur suddenly without any warning and sometimes, without any apparent cause either.',
    verdict: 'supported',
    toldIn: [
      'article/what-a-spasm-is/about/often-no-cause',
      'article/overuse/notice/sudden',
      'tip/out-of-nowhere',
      'tip/often-no-cause',
    ],
  },
  {
    id: 'painful-and-stuck',
    sentence: 'Spasms are painful and can make any movement using that muscle impossible.',
    verdict: 'supported',
    toldIn: [
      'article/what-a-spasm-is/notice/hard-and-sore',
      'article/during-a-spasm/notice/tight',
      'tip/wait-until-it-lets-go',
    ],
  },
  {
    id: 'stops-you-from-enjoying',
    sentence:
      'Do you often suffer from muscle cramps that stop you from enjoying what you are doing?',
    verdict: 'supported',
    toldIn: [
      'tip/cramps-in-the-way',
      'sign/cramps-and-sleep',
      'article/when-to-see-someone/notice/what-it-stops',
    ],
  },
  {
    id: 'clinic-finds-the-cause',
    sentence:
      'At Lakeland Spine Center, our experienced staff will help you first identify the cause and recommend effective measures that you can take to prevent this from happening.',
    verdict: 'service',
    differs: 'Told of any clinician, and with no promise that a measure works.',
    toldIn: [
      'article/when-to-see-someone/may-help',
      'article/what-a-spasm-is/not-claimed/which-cause',
      'tip/bring-your-list',
      'tip/write-it-down',
      'tip/talk-and-exam',
    ],
  },
  {
    id: 'call-us',
    sentence:
      'Call us today so you can put an end to painful muscle spasms and get on living life to the fullest.',
    verdict: 'service',
    differs: 'Uncramp promises no end to spasms; it says when a visit is wise.',
    toldIn: ['article/when-to-see-someone/visit', 'tip/cramps-that-come-back'],
  },
  {
    id: 'overuse-is-most-common',
    sentence: MAX_COMMON,
    verdict: 'contested',
    differs: 'Plausible for exercise; many cramps, above all at night, have no known cause.',
    toldIn: [
      'article/overuse/about/common-trigger',
      'article/what-a-spasm-is/about/linked-with',
      'tip/a-common-trigger',
    ],
  },
  {
    id: 'repetitive-motion',
    sentence: MAX_COMMON,
    verdict: 'plausible',
    toldIn: [
      'article/overuse/about/common-trigger',
      'article/overuse/notice/builds-up',
      'tip/still-muscles-tire',
      'tip/mix-your-tasks',
      'tip/long-typing',
      'tip/learn-shortcuts',
      'first-aid/hand',
    ],
  },
  {
    id: 'strenuous-exercise',
    sentence: MAX_COMMON,
    verdict: 'plausible',
    toldIn: ['article/overuse/notice/after-effort', 'tip/build-up-slowly'],
  },
  {
    id: 'each-of-the-causes',
    sentence: 'Let’s take a look at each of the causes and why they cause muscle pain.',
    verdict: 'supported',
    toldIn: [
      'article/overuse/about',
      'article/nerve/about',
      'article/circulation/about',
      'article/neuromuscular/about',
    ],
  },
  {
    id: 'exercise-over-stimulates',
    sentence:
      'Strenuous exercise: When you engage in heavy exercise, it can over-stimulate the muscles, causing them to cramp up.',
    verdict: 'plausible',
    differs: 'The leading idea is tired muscles and their nerve control; no one cause is settled.',
    toldIn: ['article/overuse/about', 'tip/build-up-slowly', 'tip/after-hard-exercise'],
  },
  {
    id: 'replenish-lost-fluids',
    sentence:
      'The odds of a cramping up are higher if you do not replenish lost fluids while exercising as the muscles get dehydrated.',
    verdict: 'contested',
    differs:
      'Drinking to thirst is fine in general; that it stops cramps is not shown, and too much is dangerous.',
    toldIn: [
      'article/overuse/not-claimed/water',
      'article/overuse/notice/low-fluids',
      'article/overuse/may-help/after-sweat',
      'tip/water-and-cramps',
      'tip/more-is-not-better',
      'tip/after-a-sweaty-workout',
      'tip/salts-and-sweat',
      'tip/drink-to-thirst',
      'tip/fluid-limits-first',
      'item/sip-water',
    ],
  },
  {
    id: 'running-biking-hiking',
    sentence:
      'Excessive running, biking and other physical activities such as extreme hiking, which can tax the leg muscles, can result in leg pain and joint pain caused by leg muscle spasm.',
    verdict: 'plausible',
    differs: 'No source that we read ties joint pain to a leg spasm, so the library leaves it out.',
    toldIn: ['article/overuse/notice', 'tip/long-run-or-hike', 'first-aid/calf', 'first-aid/quad'],
  },
  {
    id: 'take-a-break',
    sentence: BREAK_AND_STRETCH,
    verdict: 'supported',
    toldIn: [
      'article/during-a-spasm/may-help/rest-from-it',
      'article/overuse/may-help/breaks',
      'tip/after-hard-exercise',
      'tip/stop-stretch-hold',
      'tip/break-before-ache',
    ],
  },
  {
    id: 'stretch-very-slowly',
    sentence: BREAK_AND_STRETCH,
    verdict: 'sharpened',
    differs: 'First aid for a limb: not for a back or neck spasm, nor for a swollen, hot leg.',
    toldIn: [
      'article/during-a-spasm/may-help/stretch',
      'article/during-a-spasm/may-help/back-or-neck',
      'article/during-a-spasm/same-day/swollen-leg',
      'article/during-a-spasm/not-claimed',
      'tip/stop-stretch-hold',
      'tip/do-not-bounce',
      'tip/back-spasm-differs',
      'tip/one-swollen-calf',
      'first-aid/calf',
      'first-aid/foot',
      'first-aid/hamstring',
      'first-aid/quad',
      'first-aid/low-back',
      'first-aid/neck',
      'first-aid/every-spasm/no-force',
      'item/calf-wall',
      'item/hamstring-chair',
    ],
  },
  {
    id: 'only-a-few-minutes',
    sentence: 'It usually just takes only a few minutes.',
    verdict: 'sharpened',
    differs: 'Over ten minutes calls for advice the same day.',
    toldIn: [
      'article/during-a-spasm/about',
      'article/what-a-spasm-is/notice/how-long',
      'tip/seconds-to-minutes',
      'tip/over-ten-minutes',
      'sign/over-ten-minutes',
    ],
  },
  {
    id: 'narrow-spinal-canal',
    sentence:
      'Compression of the Nerve: Sometimes, if the spinal canal is narrower than usual, the narrow canal tends to compress the spinal nerves, resulting in pinched nerves.',
    verdict: 'supported',
    toldIn: [
      'article/nerve/about/narrow-canal',
      'article/nerve/notice/ease-when-sitting',
      'tip/narrow-canal',
      'tip/legs-that-ease-sitting',
      'sign/ease-when-sitting',
    ],
  },
  {
    id: 'which-nerve-where-pain',
    sentence:
      'Depending on which nerves are pressed, you could suffer from neck pain, shoulder pain, back pain or lower back pain.',
    verdict: 'supported',
    toldIn: [
      'article/nerve/about/where-it-hurts',
      'article/nerve/notice',
      'article/nerve/emergency',
      'article/nerve/same-day',
      'article/nerve/visit',
      'tip/hurts-elsewhere',
      'tip/arm-pain-from-neck',
      'first-aid/low-back',
      'first-aid/neck',
    ],
  },
  {
    id: 'worse-with-movement',
    sentence:
      'The pain often worsens with any kind of movement or activity that entails using the muscle or muscles involved.',
    verdict: 'supported',
    differs: 'Gentle movement is still advised for most sore backs and necks.',
    toldIn: [
      'article/nerve/notice/with-movement',
      'article/nerve/may-help/stay-active',
      'tip/pain-with-a-move',
      'tip/sore-back-keep-moving',
      'tip/no-tingling-stretch',
      'sign/after-a-move',
    ],
  },
  {
    id: 'narrow-blood-vessels',
    sentence:
      'Impaired Blood Supply: Muscles tend to cramp up when they do not receive adequate supply of blood due to narrowing of the blood vessels.',
    verdict: 'sharpened',
    differs: 'Holds for leg pain on walking; a cramp at a desk is no evidence of it.',
    toldIn: [
      'article/circulation/about/blood-and-muscle',
      'article/circulation/notice',
      'article/circulation/visit/walking-pain',
      'tip/calf-pain-walking',
      'tip/desk-cramps-and-blood',
      'sign/ease-when-resting',
    ],
  },
  {
    id: 'oxygen-and-nutrients',
    sentence:
      'This is because impaired blood supply means the muscles are not getting the oxygen and nutrients that they need to function as they should.',
    verdict: 'supported',
    toldIn: [
      'article/circulation/about/blood-and-muscle',
      'article/circulation/not-claimed',
      'tip/breaks-and-blood-flow',
    ],
  },
  {
    id: 'ms-and-cord-injury',
    sentence: CONDITIONS,
    verdict: 'sharpened',
    differs: 'These are not ordinary cramps and need their own care team.',
    toldIn: [
      'article/neuromuscular/about/ms-and-cord',
      'article/neuromuscular/notice/triggers',
      'article/neuromuscular/emergency',
      'article/neuromuscular/same-day',
      'tip/not-a-common-cramp',
      'tip/team-plan-first',
      'tip/check-the-triggers',
      'tip/injury-t6-headache',
      'sign/headache-after-t6',
      'sign/usual-spasms-stronger',
    ],
  },
  {
    id: 'dystonia',
    sentence: CONDITIONS,
    verdict: 'sharpened',
    differs: 'Exercise breaks are no proven help for it.',
    toldIn: [
      'article/neuromuscular/about/dystonia',
      'article/neuromuscular/notice/one-task',
      'article/neuromuscular/visit',
      'tip/cramp-in-one-task',
      'tip/neck-pulls-aside',
      'sign/cramp-in-one-task',
      'sign/neck-pulls-aside',
    ],
  },
  {
    id: 'sign-of-something-serious',
    sentence: SEE_A_DOCTOR,
    verdict: 'supported',
    toldIn: [
      'article/when-to-see-someone/about',
      'article/when-to-see-someone/emergency',
      'article/when-to-see-someone/same-day',
      'article/overuse/emergency',
      'article/overuse/same-day',
      'article/circulation/emergency',
      'article/circulation/same-day',
      'article/what-a-spasm-is/emergency',
      'article/what-a-spasm-is/same-day',
      'article/during-a-spasm/emergency',
      'tip/cramps-and-weakness',
      'tip/numb-or-swollen',
      'sign/weaker-or-thinner',
      'sign/cramps-and-numbness',
    ],
  },
  {
    id: 'recur-frequently',
    sentence: SEE_A_DOCTOR,
    verdict: 'sharpened',
    differs: 'Also lost sleep, weakness, numbness, swelling and thinner muscles.',
    toldIn: [
      'article/when-to-see-someone/visit/often-or-sleep',
      'article/when-to-see-someone/notice/how-often',
      'article/when-to-see-someone/not-claimed',
      'article/overuse/visit',
      'article/what-a-spasm-is/visit',
      'article/during-a-spasm/visit',
      'tip/cramps-that-come-back',
      'tip/cramps-and-sleep',
      'sign/cramps-often',
    ],
  },
  {
    id: 'last-long',
    sentence: SEE_A_DOCTOR,
    verdict: 'sharpened',
    differs: 'Given a figure: over ten minutes, the same day.',
    toldIn: [
      'article/when-to-see-someone/same-day/over-ten-minutes',
      'article/during-a-spasm/same-day',
      'tip/over-ten-minutes',
      'sign/over-ten-minutes',
    ],
  },
]
