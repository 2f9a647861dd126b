import { circulation } from './circulation.ts'
import { crampOrClot } from './cramp-or-clot.ts'
import { duringASpasm } from './during-a-spasm.ts'
import { deskAndNight } from './desk-and-night.ts'
import { foodAndDrinks } from './food-and-drinks.ts'
import { medicines } from './medicines.ts'
import { nerve } from './nerve.ts'
import { neuromuscular } from './neuromuscular.ts'
import { overuse } from './overuse.ts'
import { pregnancy } from './pregnancy.ts'
import { twitchesAndHiccups } from './twitches-and-hiccups.ts'
import { whatASpasmIs } from './what-a-spasm-is.ts'
import { whenToSeeSomeone } from './when-to-see-someone.ts'

/** The articles, in the order they are read: spasms in general first, then the four causes, then what is asked most. */
export const ARTICLES = {
  'what-a-spasm-is': whatASpasmIs,
  'during-a-spasm': duringASpasm,
  'when-to-see-someone': whenToSeeSomeone,
  overuse,
  nerve,
  circulation,
  neuromuscular,
  'cramp-or-clot': crampOrClot,
  'twitches-and-hiccups': twitchesAndHiccups,
  'desk-and-night': deskAndNight,
  'food-and-drinks': foodAndDrinks,
  medicines,
  pregnancy,
} as const

export type ArticleId = keyof typeof ARTICLES
