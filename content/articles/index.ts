import { circulation } from './circulation.ts'
import { duringASpasm } from './during-a-spasm.ts'
import { nerve } from './nerve.ts'
import { neuromuscular } from './neuromuscular.ts'
import { overuse } from './overuse.ts'
import { whatASpasmIs } from './what-a-spasm-is.ts'
import { whenToSeeSomeone } from './when-to-see-someone.ts'

/** The articles, in the order they are read: spasms in general first, then the four causes. */
export const ARTICLES = {
  'what-a-spasm-is': whatASpasmIs,
  'during-a-spasm': duringASpasm,
  'when-to-see-someone': whenToSeeSomeone,
  overuse,
  nerve,
  circulation,
  neuromuscular,
} as const

export type ArticleId = keyof typeof ARTICLES
