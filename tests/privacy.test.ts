import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { wordsIn } from '../content/words/index.ts'
import { MENU_ACTIONS } from '../entrypoints/background/shortcuts.ts'
import { privacyPage } from '../scripts/privacy-page.ts'

const text = readFileSync(join(import.meta.dirname, '../PRIVACY.md'), 'utf8')

it('PRIVACY.md names every item of the toolbar button’s menu', () => {
  const { menu } = wordsIn('en', 'en-US')
  const paragraph = text.split('\n').find((line) => line.startsWith('**contextMenus.**')) ?? ''
  for (const action of MENU_ACTIONS) expect(paragraph).toContain(`"${menu[action]}"`)
})

it('the page follows the theme that a link to it names, and else the system', () => {
  const [page, style] = privacyPage()
  for (const theme of ['light', 'dark']) {
    expect(page?.contents).toContain(`id="${theme}"`)
    expect(style?.contents).toContain(`:root:has(#${theme}:target) {\n  color-scheme: ${theme};`)
  }
})

it('the package brings PRIVACY.md along as a page, word for word, that loads only its style', () => {
  const [page] = privacyPage()
  const html = page?.contents ?? ''
  const read = html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
  const wordsOf = (prose: string) => prose.match(/[\w’']+/g) ?? []
  const inPage = new Set(wordsOf(read))
  const prose = text.replaceAll(/\]\([^)]+\)/g, ']')
  expect(wordsOf(prose).filter((word) => !inPage.has(word))).toEqual([])
  expect(html).not.toMatch(/<script|\ssrc=|https?:/)
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, path]) => path)).toEqual(['privacy.css'])
})
