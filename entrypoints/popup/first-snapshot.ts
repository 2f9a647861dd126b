import { readSnapshot } from '../../platform/page-store.ts'

/** Under way before the rest of the popup's code has run: reading is the longest wait before the first paint. */
export const firstSnapshot = readSnapshot()
