import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { BrowserUnderTest } from './support/browser-under-test.ts'
import { layerAt, turnOverlayOn } from './support/over-page.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { until } from './support/until.ts'

/** Fills the window, so that a click anywhere puts the keyboard there. */
const FULL = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0'

/** A field that is no field: it draws what is typed by itself. */
const DRAWN = `<div id="drawn" tabindex="0" role="textbox" style="${FULL}"></div>
<script>
  drawn.addEventListener('keydown', (event) => {
    if (event.key.length === 1) drawn.append(event.key)
    event.preventDefault()
  })
</script>`

const EDIT_CONTEXT = `<canvas id="editor" tabindex="0" style="${FULL}"></canvas>
<script>editor.editContext = new EditContext()</script>`

const FIELD = `<body contenteditable style="margin: 0; min-height: 100vh">A letter</body>`

/** As Google Docs does it: all keys go to a frame that nobody sees. */
const HIDDEN_FRAME = `<div style="${FULL}" onmousedown="event.preventDefault(); keys.contentWindow.focus()"></div>
<iframe id="keys" style="position: absolute; top: -9999px; width: 1px; height: 1px; border: 0"></iframe>
<script>
  keys.contentDocument.body.contentEditable = 'true'
  keys.contentWindow.addEventListener('focus', () => keys.contentDocument.body.focus())
</script>`

type Editor = { name: string; html: string }

const EDITORS: readonly Editor[] = [
  { name: 'an element with the role of a text box', html: DRAWN },
  {
    name: 'a frame of the same site in design mode',
    html: `<iframe id="frame" style="${FULL}"></iframe><script>frame.contentDocument.designMode = 'on'</script>`,
  },
  { name: 'an editor in a frame', html: `<iframe src="/field" style="${FULL}"></iframe>` },
  {
    name: 'an editor of another site',
    html: `<iframe src="other:/field" style="${FULL}"></iframe>`,
  },
  {
    name: 'an editor in a frame in a frame of another site',
    html: `<iframe src="other:/framed" style="${FULL}"></iframe>`,
  },
  { name: 'a hidden frame that takes the keys', html: HIDDEN_FRAME },
  {
    name: 'a sandboxed frame',
    html: `<iframe sandbox srcdoc="${FIELD.replaceAll('"', '&quot;')}" style="${FULL}"></iframe>`,
  },
  {
    name: 'a frame that nobody can look into',
    html: `<iframe src="data:text/html,${encodeURIComponent(FIELD)}" style="${FULL}"></iframe>`,
  },
]

/** Not an editor: the person clicked Play and watches. */
const WATCHED = `<iframe src="other:/film" style="${FULL}"></iframe>`

/** Nobody types there: the page's own script makes the events, ten times a second. */
const SCRIPTED = `<textarea id="area" style="${FULL}"></textarea>
<script>
  const how = { bubbles: true, composed: true }
  setInterval(() => {
    area.dispatchEvent(new KeyboardEvent('keydown', { ...how, key: 'a' }))
    area.dispatchEvent(new InputEvent('beforeinput', { ...how, data: 'a' }))
    area.dispatchEvent(new CompositionEvent('compositionupdate', { ...how, data: 'a' }))
  }, 100)
</script>`

let server: Server
beforeAll(async () => {
  server = createServer((asked, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8').end(htmlFor(asked.url ?? '/'))
  })
  await new Promise<void>((listening) => server.listen(0, listening))
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

function htmlFor(path: string): string {
  const body = () => {
    switch (path) {
      case '/field':
        return FIELD
      case '/framed':
        return `<iframe src="/field" style="${FULL}"></iframe>`
      case '/film':
        return '<button style="position: fixed; inset: 0">Play</button>'
      case '/edit-context':
        return EDIT_CONTEXT
      case '/watched':
        return WATCHED
      case '/scripted':
        return SCRIPTED
      case '/scripted-elsewhere':
        return `<iframe src="other:/scripted" style="${FULL}"></iframe>`
      default:
        return EDITORS[Number(path.slice(1))]?.html ?? ''
    }
  }
  const port = (server.address() as AddressInfo).port
  return `<!doctype html><title>A page</title>${body()}`.replaceAll(
    'other:',
    `http://localhost:${port}`,
  )
}

/** Longer than a pause of somebody who types. */
const TYPES_FOR_MS = 4500
const BETWEEN_KEYS_MS = 150

/** Far less than the minute that a card waits at most. */
const SOON_MS = 20_000

inBothBrowsers('A card that waits until the person stops typing', {}, (uncramp) => {
  it.each(EDITORS.map(({ name }, index) => ({ name, index })))(
    'waits while they type in $name',
    async ({ index }) => await waitsWhileTypedInto(uncramp(), `/${index}`),
  )

  it('doesn’t wait long for somebody who watches something in a frame', async () => {
    const { page, address } = await clickInto(uncramp(), '/watched')
    await uncramp().advance({ minutes: 60 })
    await cardComes(uncramp(), address)
    await page.close()
  })

  it.each([
    ['the page', '/scripted'],
    ['a frame of another site', '/scripted-elsewhere'],
  ])('doesn’t wait for keys that a script in %s makes up', async (_, path) => {
    const { page, address } = await clickInto(uncramp(), path)
    await uncramp().advance({ minutes: 60 })
    await cardComes(uncramp(), address)
    await page.close()
  })
})

inBothBrowsers('A card that waits for an EditContext', { only: ['chrome'] }, (uncramp) => {
  it('waits while the person types there', async () => {
    await waitsWhileTypedInto(uncramp(), '/edit-context')
  })
})

async function waitsWhileTypedInto(uncramp: BrowserUnderTest, path: string): Promise<void> {
  const { page, address } = await clickInto(uncramp, path)
  await page.keyboard.type('Dear ')
  await uncramp.advance({ minutes: 60 })
  await until('the reminder', async () => (await uncramp.state()).stage.is === 'offered')
  // The person types on while the test looks, however long a look takes.
  const untilMs = performance.now() + TYPES_FOR_MS
  const looking = new AbortController()
  const typing = typeUntil(looking.signal, page)
  try {
    while (performance.now() < untilMs) {
      expect(await layerAt(uncramp, address)).toBeNull()
      await delay(BETWEEN_KEYS_MS)
    }
    expect((await uncramp.state()).stage).toMatchObject({ delivery: 'unsent' })
  } finally {
    looking.abort()
    await typing
  }
  await cardComes(uncramp, address)
  expect(await uncramp.notifications()).toEqual([])
  await page.close()
}

async function typeUntil(stopped: AbortSignal, page: Page): Promise<void> {
  while (!stopped.aborted) {
    await page.keyboard.press('a')
    await delay(BETWEEN_KEYS_MS)
  }
}

/**
 * Waits until the background has heard that the reminder is on the screen, and finds the
 * card there. A reminder that came another way fails at once.
 */
async function cardComes(uncramp: BrowserUnderTest, address: string): Promise<void> {
  const isShown = async () => {
    const { stage } = await uncramp.state()
    return stage.is === 'offered' && stage.delivery === 'sent'
  }
  await until('the card', isShown, SOON_MS)
  expect(await layerAt(uncramp, address)).not.toBeNull()
}

async function clickInto(
  uncramp: BrowserUnderTest,
  path: string,
): Promise<{ page: Page; address: string }> {
  await uncramp.grantHostAccess()
  await turnOverlayOn(uncramp, { waitForTyping: true })
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
  const page = await uncramp.openAddress(address)
  await page.bringToFront()
  await page.mouse.click(200, 200)
  await until('the keyboard to be there', () =>
    page.evaluate(() => document.activeElement !== document.body),
  )
  return { page, address }
}
