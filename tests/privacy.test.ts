import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { wordsIn } from '../content/words/index.ts'
import { MENU_ACTIONS } from '../entrypoints/background/shortcuts.ts'

const text = readFileSync(join(import.meta.dirname, '../PRIVACY.md'), 'utf8')

it('PRIVACY.md names every item of the toolbar button’s menu', () => {
  const { menu } = wordsIn('en', 'en-US')
  const paragraph = text.split('\n').find((line) => line.startsWith('**contextMenus.**')) ?? ''
  for (const action of MENU_ACTIONS) expect(paragraph).toContain(`"${menu[action]}"`)
})
