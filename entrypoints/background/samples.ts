/**
 * Whether a notification is a sample that the welcome and options pages sent. Each
 * has its own id, so that the end of one isn't taken for that of the next.
 */
export function isSample(notificationId: string): boolean {
  return notificationId.startsWith(SAMPLE)
}

/** Begins the id of every sample. */
export const SAMPLE = 'sample-'
