/** Stands under every item. */
export const everyItem =
  'Move only in an easy range. You should feel a gentle pull, not pain. Stop if you feel pain, tingling, dizziness or anything in your chest.'
