import { careTiers } from '../care-tiers.ts'
import type { ReadingTexts } from '../../contract.ts'
import { circulation } from './circulation.ts'
import { duringASpasm } from './during-a-spasm.ts'
import { nerve } from './nerve.ts'
import { neuromuscular } from './neuromuscular.ts'
import { overuse } from './overuse.ts'
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

export const readingTexts: ReadingTexts = { articles, sectionTitles }
