/**
 * What a clinician signs: the words and facts of one topic, as they are on the day.
 * The files are in `content/reviews/`, and `review-file.ts` reads them.
 */

/** One signature under one topic. */
export type Signature = {
  name: string
  /** Profession and license, such as "Physical therapist, DPT". */
  title: string
  /** A local date such as 2026-11-30. */
  date: string
  /** The day by which the topic is to be read again. */
  nextReview: string
  /** Ties that could sway the reviewer; "none" when there are none. */
  interests: string
  /** The fingerprint of the words and facts that were signed; it is printed on the sheet. */
  hash: string
}

/** What is left of a signature where people read the topic. */
export type SignedReview = Pick<Signature, 'name' | 'title' | 'date' | 'nextReview'>

/** Who has reviewed the entries of the library; null where nobody has. */
export type Reviews = {
  item: (id: string) => SignedReview | null
  routine: (id: string) => SignedReview | null
  article: (id: string) => SignedReview | null
  /** Of each tier of warning signs. */
  signs: () => readonly (SignedReview | undefined)[]
  /** Of the limits, and of the signs that setting one of them brings up. */
  limits: () => readonly (SignedReview | undefined)[]
}

export type ReviewState =
  | { is: 'unsigned' }
  /** Words or facts are no longer those that were signed. */
  | { is: 'changed'; signature: Signature }
  | { is: 'due'; signature: Signature }
  | { is: 'signed'; signature: Signature }

/** Where a topic stands, by its last signature under what it says now. `today` is a local date. */
export function reviewState(
  signatures: readonly Signature[],
  hash: string,
  today: string,
): ReviewState {
  const last = latest(signatures)
  if (last === null) return { is: 'unsigned' }
  const signature = latest(signatures.filter((one) => one.hash === hash))
  if (signature === null) return { is: 'changed', signature: last }
  return { is: signature.nextReview < today ? 'due' : 'signed', signature }
}

function latest<Dated extends { date: string }>(all: readonly Dated[]): Dated | null {
  return all.reduce<Dated | null>(
    (last, one) => (last === null || one.date >= last.date ? one : last),
    null,
  )
}

/**
 * The review of a page that shows several topics: that of the topic which has to be read
 * again first. Null when one of them isn't signed.
 */
export function reviewOfAll(reviews: readonly (SignedReview | undefined)[]): SignedReview | null {
  let first: SignedReview | null = null
  for (const review of reviews) {
    if (review === undefined) return null
    if (first === null || review.nextReview < first.nextReview) first = review
  }
  return first
}
