import { careTiers } from '../care-tiers.ts'
import { searchWords } from '../search-words.ts'
import type { ReadingTexts } from '../../contract.ts'
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

const articles: ReadingTexts['articles'] = {
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
}

/** The last three stand together under "when to seek care". */
const sectionTitles: ReadingTexts['sectionTitles'] = {
  about: 'In short',
  notice: 'What you may notice',
  'may-help': 'What may help',
  'not-claimed': 'What we do not claim',
  emergency: careTiers.emergency.title,
  'same-day': careTiers['same-day'].title,
  visit: careTiers.visit.title,
}

export const readingTexts: ReadingTexts = { articles, sectionTitles, searchWords }
