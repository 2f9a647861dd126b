import { logProblem } from './log.ts'

const KEY = 'uncramp-language'

/**
 * What the settings said of the language when a page was last shown, or null. It is read
 * without waiting, so that a page can load its words beside the settings themselves.
 */
export function readLanguageHint(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null')
  } catch {
    // What can't be read counts as not stored.
    return null
  }
}

/** Stores it for the next page. */
export function storeLanguageHint(settings: { language: string; hourCycle: string }): void {
  const { language, hourCycle } = settings
  try {
    const hint = JSON.stringify({ language, hourCycle })
    if (localStorage.getItem(KEY) !== hint) localStorage.setItem(KEY, hint)
  } catch (error) {
    logProblem('language-hint', error)
  }
}
