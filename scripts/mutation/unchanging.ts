/** A change that no test can notice, because nothing that anybody could see is different. */
export type Unchanging = {
  file: string
  /** The line as it is, and as the change makes it, without the space around. */
  is: string
  becomes: string
  why: string
}

/** What `npm run mutation` passes over. One that no longer fits its source is named at the end of a run. */
export const UNCHANGING: readonly Unchanging[] = []
