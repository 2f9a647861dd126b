/** Whether a clinician has reviewed what a page says. */
export const review = {
  none: 'Not yet reviewed by a clinician.',
  /** Who, with their profession; the month in which they signed it, and that of the next time. */
  by: (who: string, month: string, nextMonth: string) =>
    `Reviewed by: ${who} (${month}). Next review: ${nextMonth}.`,
}
