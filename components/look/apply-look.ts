import type { Settings } from '../../core/settings/schema.ts'
import type { Words } from '../../content/words/index.ts'

/** Puts the person's theme, text size and language on the page's root. Call it before the first render. */
export function applyLook(
  root: HTMLElement,
  settings: Pick<Settings, 'theme' | 'textPercent'>,
  words: Pick<Words, 'language' | 'direction'>,
): void {
  if (settings.theme === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = settings.theme
  root.style.setProperty('--text-scale', String(settings.textPercent / 100))
  root.lang = words.language
  root.dir = words.direction
}
