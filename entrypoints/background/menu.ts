import type { Settings } from '../../core/settings/schema.ts'
import { logProblem } from '../../platform/log.ts'
import { KEYS, writeStorage } from '../../platform/storage.ts'
import { buildMenu } from '../../platform/toolbar.ts'
import { MENU_ACTIONS } from './shortcuts.ts'
import { wordsFor } from './words.ts'

/** The right-click menu of the toolbar button. */
export type Menu = {
  /** Makes it anew: some restarts take it away. */
  rebuild: (settings: Settings) => Promise<void>
  /** Notes which language it was made in, as a worker before stored it. */
  noteStored: (language: unknown) => void
  /** Makes it anew where it isn't in the person's language. To be called after each event. Never rejects. */
  follow: (settings: Settings) => Promise<void>
}

/**
 * The browser keeps the menu as it was made, so a change of language has to make
 * it again. Its language is stored once it is there: a worker that dies between
 * the two makes it once more.
 */
export function createMenu(): Menu {
  let madeIn: string | null = null

  async function rebuild(settings: Settings): Promise<void> {
    const { menu, language } = await wordsFor(settings)
    await buildMenu(MENU_ACTIONS.map((id) => ({ id, title: menu[id] })))
    madeIn = language
    await writeStorage('session', { [KEYS.menuLanguage]: language }).catch((error: unknown) =>
      logProblem('note-menu', error),
    )
  }

  return {
    rebuild,
    noteStored: (language) => {
      // Without it, the start of the browser session makes the menu.
      if (typeof language === 'string') madeIn ??= language
    },
    follow: async (settings) => {
      if (madeIn === null) return
      const { language } = await wordsFor(settings)
      if (madeIn === language) return
      await rebuild(settings).catch((error: unknown) => logProblem('menu', error))
    },
  }
}
