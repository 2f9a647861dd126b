import type { StoragePersistence } from '../core/storage-persistence.ts'
import { browser, isFirefox } from './browser.ts'
import { logProblem } from './log.ts'
import { withDefaultTimeout } from './with-timeout.ts'

/**
 * What the permission `unlimitedStorage` brings differs. In Firefox `persisted()`
 * stays false until `persist()` was called, which then answers true without asking
 * the person. In Chromium both answer false on a page of the extension, but
 * Chrome's documentation says that the permission exempts it from eviction.
 */
export async function storagePersistence(): Promise<StoragePersistence> {
  try {
    if (await isPersisted()) return 'confirmed'
    if (isFirefox) return 'unknown'
    const exempt = browser.permissions.contains({ permissions: ['unlimitedStorage'] })
    return (await withDefaultTimeout('unlimited-storage', exempt)) ? 'documented' : 'unknown'
  } catch (error) {
    logProblem('persistent-storage', error)
    return 'unknown'
  }
}

/** Asks the browser to keep the database, where it lets an extension ask from the background. */
export async function requestPersistence(): Promise<void> {
  if (!isFirefox) return
  try {
    await isPersisted()
  } catch (error) {
    logProblem('persistent-storage', error)
  }
}

/** Whether the browser says that it keeps the database; it is asked to where that needs no prompt. */
async function isPersisted(): Promise<boolean> {
  if (await withDefaultTimeout('persisted', navigator.storage.persisted())) return true
  const asked = navigator.permissions.query({ name: 'persistent-storage' })
  const { state } = await withDefaultTimeout('persist-permission', asked)
  return state === 'granted' && (await withDefaultTimeout('persist', navigator.storage.persist()))
}
