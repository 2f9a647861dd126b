import * as v from 'valibot'
import type { Signature } from './review.ts'

const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120))
const date = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'no such day'),
)

const SignatureSchema = v.pipe(
  v.strictObject({
    name: line,
    title: line,
    date,
    nextReview: date,
    interests: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(400)),
    hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'a hash has 16 digits, from 0 to f')),
  }),
  v.check(({ date, nextReview }) => nextReview > date, 'the next review comes after the first'),
)

/** A file of `content/reviews/`: the signatures under one topic. An empty list is unsigned. */
const ReviewFileSchema = v.array(SignatureSchema)

/** Reads such a file; throws with what is wrong in it. */
export function parseReviewFile(text: string): readonly Signature[] {
  return v.parse(ReviewFileSchema, JSON.parse(text))
}
