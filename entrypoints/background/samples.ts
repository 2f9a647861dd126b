/**
 * Whether a notification is a sample that the welcome and options pages sent. Each
 * has an id of its own: the end of one must not be taken for that of the next.
 */
export function isSample(notificationId: string): boolean {
  return notificationId.startsWith(SAMPLE)
}

/** Begins the id of every sample. */
export const SAMPLE = 'sample-'
