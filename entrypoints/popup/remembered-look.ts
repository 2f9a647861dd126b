import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { logProblem } from '../../platform/log.ts'

export type Look = Pick<Settings, 'theme' | 'textPercent' | 'language'>

const KEY = 'uncramp-look'

/**
 * How the popup looked when it was last open. The settings themselves can't be
 * read without a wait, and the first frame must not flash in another theme.
 */
export function rememberedLook(): Look {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    return isLook(kept) ? kept : DEFAULT_SETTINGS
  } catch (error) {
    logProblem('remembered-look', error)
    return DEFAULT_SETTINGS
  }
}

/** Keeps the look for the next time. Every setting is checked when it is really read. */
export function rememberLook({ theme, textPercent, language }: Look): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ theme, textPercent, language }))
  } catch (error) {
    logProblem('remember-look', error)
  }
}

/** Only this page writes it, so the shape is all that needs a check. */
function isLook(kept: unknown): kept is Look {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'theme' in kept &&
    'textPercent' in kept &&
    'language' in kept
  )
}
