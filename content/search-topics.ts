import type { LimitId } from '../core/content/profile.ts'
import type { CareTier } from '../core/content/types.ts'
import type { ArticleId } from './articles/index.ts'
import type { ItemId } from './items/index.ts'
import type { RoutineId } from './routines.ts'
import type { SIGNS } from './signs.ts'

type SignId = { [T in CareTier]: keyof (typeof SIGNS)[T] }[CareTier]

type TopicFacts = {
  /** What it leads to, the moves first and the most fitting of them first. */
  finds: readonly (`item/${ItemId}` | `routine/${RoutineId}` | `article/${ArticleId}`)[]
  /** It asks for care: these signs stand first, and no move is offered beside them. */
  signs?: readonly SignId[]
  /** Who looks for it may live with this, so it leads to no move that the limit takes out. */
  limits?: readonly LimitId[]
}

const NECK = ['item/neck-turn', 'item/shoulder-shrug-drop', 'item/neck-side-tilt'] as const
const WRIST = ['item/finger-fan', 'item/hand-shake-out', 'item/ws-keys-mouse'] as const
const BACK = ['item/pelvic-rock', 'item/weight-shift', 'item/calves-on-chair-rest'] as const
const CALF = ['item/calf-strap-seated', 'item/calf-wall', 'routine/evening-calf'] as const

/**
 * What people look for by words that the library doesn't use, and what they find. The
 * words stand in `text/<language>/search-words.ts`, under the same id.
 */
export const SEARCH_TOPICS = {
  'heart-or-chest': {
    finds: ['article/when-to-see-someone'],
    signs: ['chest-pain', 'heart-elsewhere', 'short-of-breath'],
  },
  stroke: { finds: ['article/when-to-see-someone'], signs: ['face-arm-speech'] },
  clot: {
    finds: ['article/cramp-or-clot', 'article/circulation'],
    signs: ['leg-pain-and-breath', 'one-leg-swollen'],
  },
  'lower-cord': {
    finds: ['article/nerve', 'article/when-to-see-someone'],
    signs: ['saddle-numbness', 'bladder-or-bowel', 'both-legs'],
  },
  'neck-and-fever': {
    finds: ['article/when-to-see-someone'],
    signs: ['stiff-neck-and-fever', 'worst-head-or-neck-pain'],
  },
  'dark-urine': { finds: ['article/when-to-see-someone'], signs: ['dark-urine'] },
  seizure: { finds: ['article/when-to-see-someone'], signs: ['seizure'] },
  'leg-cramp': {
    finds: [...CALF, 'article/during-a-spasm', 'article/what-a-spasm-is', 'article/cramp-or-clot'],
  },
  'thigh-cramp': {
    finds: ['item/hamstring-chair', 'item/knee-straighten', 'article/desk-and-night'],
  },
  'foot-cramp': { finds: ['item/toe-pull', 'item/toe-spread', 'article/during-a-spasm'] },
  'hand-cramp': {
    finds: ['item/finger-fan', 'item/hand-shake-out', 'routine/hands-2', 'article/overuse'],
  },
  'any-spasm': {
    finds: ['item/tense-and-release', 'article/what-a-spasm-is', 'article/during-a-spasm'],
  },
  'carpal-tunnel': {
    finds: [...WRIST.slice(0, 1), ...WRIST.slice(2), 'item/ws-arm-rest', 'article/nerve'],
    limits: ['wrist-nerve'],
  },
  'strained-hand': {
    finds: [...WRIST, 'item/wrist-side-bend', 'routine/hands-2', 'article/overuse'],
  },
  'tennis-elbow': {
    finds: ['item/finger-fan', 'item/wrist-up-down', 'item/ws-keys-mouse', 'article/overuse'],
  },
  'stiff-neck': {
    finds: [...NECK, 'routine/neck-shoulders-3', 'article/twitches-and-hiccups'],
  },
  'text-neck': {
    finds: ['item/neck-chin-glide', 'item/ws-screen', 'item/ws-laptop', 'item/neck-turn'],
  },
  headache: {
    finds: ['item/shoulder-shrug-drop', 'item/jaw-rest', 'item/eye-far-look', 'article/overuse'],
  },
  'pinched-nerve': {
    finds: ['item/change-posture', 'item/ws-screen', 'article/nerve'],
    limits: ['neck-nerve', 'sciatica'],
  },
  'pins-and-needles': {
    finds: ['item/change-posture', 'item/hand-shake-out', 'article/nerve'],
    limits: ['neck-nerve', 'sciatica'],
  },
  sciatica: {
    finds: ['item/weight-shift', 'item/change-posture', 'item/pelvic-rock', 'article/nerve'],
    limits: ['sciatica'],
  },
  'slipped-disk': {
    finds: ['item/weight-shift', 'item/change-posture', 'item/pelvic-rock', 'article/nerve'],
    limits: ['sciatica'],
  },
  'back-pain': { finds: [...BACK, 'routine/low-back-3', 'article/nerve'] },
  'upper-back': {
    finds: ['item/shoulder-blade-squeeze', 'item/shoulder-back-rolls', 'article/desk-and-night'],
  },
  'frozen-shoulder': {
    finds: ['item/ws-arm-rest', 'item/ws-keys-mouse', 'article/overuse'],
    limits: ['shoulder-pain'],
  },
  'sore-shoulder': {
    finds: ['item/shoulder-shrug-drop', 'item/shoulder-back-rolls', 'item/ws-arm-rest'],
  },
  posture: { finds: ['item/change-posture', 'item/ws-chair-feet', 'item/ws-screen'] },
  'sore-hip': {
    finds: ['item/glute-squeeze', 'item/figure-four-seated', 'item/hip-front-stretch'],
  },
  'sore-eyes': {
    finds: ['item/eye-far-look', 'item/eye-slow-blink', 'item/eye-close-rest'],
  },
  'eyelid-twitch': {
    finds: ['item/eye-close-rest', 'item/eye-slow-blink', 'article/twitches-and-hiccups'],
  },
  'clenched-jaw': {
    finds: ['item/jaw-rest', 'item/jaw-small-open', 'article/twitches-and-hiccups'],
  },
  hiccups: { finds: ['article/twitches-and-hiccups'] },
  'restless-legs': { finds: ['article/desk-and-night'] },
  'swollen-feet': { finds: ['article/cramp-or-clot', 'article/circulation'] },
  'poor-blood-flow': { finds: ['article/circulation'], limits: ['walking-leg-pain'] },
  stress: {
    finds: ['item/belly-breath', 'item/let-go-scan', 'item/tense-and-release'],
  },
  pregnancy: { finds: ['article/pregnancy'], limits: ['pregnancy'] },
  'folk-remedies': { finds: ['article/food-and-drinks'] },
  medicines: { finds: ['article/medicines'] },
  'nerve-conditions': { finds: ['article/neuromuscular'] },
  'side-stitch': { finds: ['item/belly-breath', 'article/during-a-spasm'] },
} as const satisfies Readonly<Record<string, TopicFacts>>

export type SearchTopicId = keyof typeof SEARCH_TOPICS
