import { browser, isFirefox } from './browser.ts'
import { logProblem } from './log.ts'
import { answered } from './within-time.ts'

/**
 * Whether the browser keeps the database also when the disk is nearly full.
 * Firefox says so itself. Chrome answers no to every extension, but documents
 * that `unlimitedStorage` exempts one from eviction, so there the permission counts.
 */
export async function isStoragePersistent(): Promise<boolean> {
  try {
    if (await answered('persisted', navigator.storage.persisted())) return true
    if (isFirefox) return false
    const exempt = browser.permissions.contains({ permissions: ['unlimitedStorage'] })
    return await answered('unlimited-storage', exempt)
  } catch (error) {
    logProblem('persistent-storage', error)
    return false
  }
}
