import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reviewState, type ReviewState, type Signature } from '../../core/content/review.ts'
import { parseReviewFile } from '../../core/content/review-file.ts'
import { ROOT } from '../build.ts'
import type { Sheet } from './sheets.ts'

/** Where the signatures are: one JSON file a topic; a topic without a file is unsigned. */
export const REVIEWS = join(ROOT, 'content', 'reviews')

export type ReviewedSheet = { sheet: Sheet; state: ReviewState }

/** Each sheet with where it stands today. Throws when a file is wrong or belongs to no topic. */
export function reviewed(
  sheets: readonly Sheet[],
  today: string,
  folder = REVIEWS,
): readonly ReviewedSheet[] {
  const known = new Set(sheets.map(({ id }) => `${id}.json`))
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  for (const name of files) if (!known.has(name)) throw new Error(`${name}: no topic is called so`)
  return sheets.map((sheet) => ({
    sheet,
    state: reviewState(signaturesOf(sheet.id, folder), sheet.hash, today),
  }))
}

function signaturesOf(topic: string, folder: string): readonly Signature[] {
  const path = join(folder, `${topic}.json`)
  if (!existsSync(path)) return []
  try {
    return parseReviewFile(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`${topic}.json: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

/** Those that were signed and say something else now. */
export function changedSinceSigned(all: readonly ReviewedSheet[]): readonly string[] {
  return all.flatMap(({ sheet, state }) => (state.is === 'changed' ? [sheet.id] : []))
}

/** `content/reviews/signed.ts`: of each topic that is signed as it is now, who and until when. */
export function signedModule(all: readonly ReviewedSheet[]): string {
  const lines = all.flatMap(({ sheet, state }) => {
    if (state.is !== 'signed' && state.is !== 'due') return []
    const { name, title, date, nextReview } = state.signature
    const fields = Object.entries({ name, title, date, nextReview }).map(
      ([key, value]) => `    ${key}: ${quoted(value)},`,
    )
    return [`  ${quoted(sheet.id)}: {`, ...fields, '  },']
  })
  const map = lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n}`
  return `import type { SignedReview } from '../../core/content/review.ts'
import type { TopicId } from './topics.ts'

/**
 * Which topics a clinician has signed as they are now. \`npm run review -- export\` makes this
 * file from the others of this folder; a test says when it is no longer true. Nothing else
 * of the signatures is in what people load.
 */
export const SIGNED: Readonly<Partial<Record<TopicId, SignedReview>>> = ${map}
`
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, (sign) => `\\${sign}`)}'`
}
