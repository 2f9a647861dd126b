import type { Settings } from '../../core/settings/schema.ts'
import type { Words } from '../../content/words/index.ts'

/** From here on, text is so large that room is what counts. */
const LARGE_PERCENT = 130

/** Puts the person's theme, contrast, motion, text size and language on the page's root. Call it before the first render. */
export function applyAppearance(
  root: HTMLElement,
  settings: Pick<Settings, 'theme' | 'textPercent' | 'contrast' | 'motion'>,
  words: Pick<Words, 'language' | 'direction'>,
): void {
  if (settings.theme === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = settings.theme
  // Without them, the system's own wishes decide.
  if (settings.contrast === 'more') root.dataset['contrast'] = 'more'
  else delete root.dataset['contrast']
  if (settings.motion === 'less') root.dataset['motion'] = 'less'
  else delete root.dataset['motion']
  // What stays on the screen while the rest scrolls would take too much of it then.
  root.toggleAttribute('data-large-text', settings.textPercent > LARGE_PERCENT)
  root.style.setProperty('--text-scale', String(settings.textPercent / 100))
  root.lang = words.language
  root.dir = words.direction
}
