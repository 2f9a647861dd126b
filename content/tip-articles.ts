import type { Cause } from '../core/content/types.ts'
import type { ArticleId } from './articles/index.ts'
import type { TIPS, TipId } from './tip-facts.ts'

/** The article that tells why, for the tips of each cause. Its id alone: the popup links there. */
export const ARTICLE_OF_CAUSE = {
  overuse: 'overuse',
  hydration: 'overuse',
  nerve: 'nerve',
  circulation: 'circulation',
  neuromuscular: 'neuromuscular',
} as const satisfies Record<Cause, ArticleId>

type GeneralTip = keyof (typeof TIPS)['general']

/** Tips that another article tells more of; those with no cause each name theirs. */
export const ARTICLE_OF_TIP: Readonly<
  Partial<Record<TipId, ArticleId>> & Record<GeneralTip, ArticleId>
> = {
  'stop-stretch-hold': 'during-a-spasm',
  'after-hard-exercise': 'during-a-spasm',
  'straighten-your-knees': 'desk-and-night',
  'jaw-sore-on-waking': 'twitches-and-hiccups',
  'between-shoulder-blades': 'desk-and-night',
  'cold-fingers': 'food-and-drinks',
  magnesium: 'food-and-drinks',
  'one-swollen-calf': 'cramp-or-clot',

  'what-a-spasm-is': 'what-a-spasm-is',
  'out-of-nowhere': 'what-a-spasm-is',
  'seconds-to-minutes': 'what-a-spasm-is',
  'often-no-cause': 'what-a-spasm-is',
  'loosen-the-covers': 'what-a-spasm-is',

  'wait-until-it-lets-go': 'during-a-spasm',
  'warm-or-cold': 'during-a-spasm',
  'back-spasm-differs': 'during-a-spasm',

  'over-ten-minutes': 'when-to-see-someone',
  'cramps-and-sleep': 'when-to-see-someone',
  'after-a-new-medicine': 'medicines',
  'statin-muscle-pain': 'when-to-see-someone',
  'dark-urine': 'when-to-see-someone',
  'pregnant-leg-cramps': 'pregnancy',
  'write-it-down': 'when-to-see-someone',
  'cramps-in-the-way': 'when-to-see-someone',
  'cramps-that-come-back': 'when-to-see-someone',
  'numb-or-swollen': 'when-to-see-someone',
  'bring-your-list': 'when-to-see-someone',
  'talk-and-exam': 'when-to-see-someone',
  'pop-or-bruise': 'when-to-see-someone',
  'after-a-dirty-wound': 'when-to-see-someone',
  'face-arm-speech': 'when-to-see-someone',
  'cramp-or-clot': 'cramp-or-clot',
  'eyelid-twitch': 'twitches-and-hiccups',
  'stiff-neck-on-waking': 'twitches-and-hiccups',
  'restless-or-cramp': 'desk-and-night',
  'hiccups-for-days': 'twitches-and-hiccups',
  'medicines-by-group': 'medicines',
  'alcohol-and-cramps': 'food-and-drinks',
  'pregnant-and-swollen': 'pregnancy',
}
