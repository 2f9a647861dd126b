import { readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const FOLDER = join(import.meta.dirname, '..', 'pages')

/** A page that makes trouble for whatever is put over it. */
export type HostilePage = {
  /** A file in `tests/browser/pages/`. */
  file: string
  trouble: string
  headers?: Readonly<Record<string, string>>
  /** The page is changed by itself all the time, so that "as it was" can't be told byte by byte. */
  restless?: true
  /** The page tints all that is on the screen. */
  tinted?: true
  /** The page lets no key through to anybody. */
  keys?: 'stolen'
  /** The page lets no click through to anybody else. */
  clicks?: 'stolen'
  /** The person answers without a mouse. */
  by?: 'keyboard'
  /** What a person presses there before the break is due. */
  press?: '#begin' | '#inner'
  /** Where the keyboard is then, by that press or by the page itself: the id of the element. */
  takesKeyboardTo?: string
  /** After the press the page hangs for longer than anybody waits. */
  hangs?: true
  /** What carries the reminder there; else a card. */
  carriedBy?: 'notification'
  /** What carries it in Firefox, where that is something else. */
  carriedInFirefoxBy?: 'notification'
  /** A window of this size. */
  size?: { width: number; height: number }
}

const CSP = 'content-security-policy'

export const HOSTILE_PAGES: readonly HostilePage[] = [
  { file: 'plain.html', trouble: 'none: the measure of all others' },
  { file: 'plain.html', trouble: 'CSP default-src none', headers: { [CSP]: "default-src 'none'" } },
  { file: 'plain.html', trouble: 'CSP style-src none', headers: { [CSP]: "style-src 'none'" } },
  { file: 'plain.html', trouble: 'CSP sandbox', headers: { [CSP]: 'sandbox' } },
  {
    file: 'plain.html',
    trouble: 'Trusted Types none',
    headers: { [CSP]: "require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  {
    file: 'plain.html',
    trouble: 'isolated across origins',
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    },
  },
  { file: 'plain.html', trouble: 'a very small window', size: { width: 320, height: 256 } },
  { file: 'tiny-root.html', trouble: 'tiny root text' },
  { file: 'huge-root.html', trouble: 'huge root text, upper case' },
  { file: 'zoomed.html', trouble: 'html zoomed to 200 %' },
  { file: 'shrunk.html', trouble: 'html and body zoomed out' },
  { file: 'important.html', trouble: 'everything hidden, importantly' },
  { file: 'filtered.html', trouble: 'html filtered, transformed, contained', tinted: true },
  { file: 'printed.html', trouble: 'our own names for tokens, layers reverted' },
  { file: 'untouchable.html', trouble: 'no pointer events, body nearly clear' },
  { file: 'on-top.html', trouble: 'the highest z-index, three times' },
  { file: 'popover.html', trouble: 'a popover over the whole page' },
  { file: 'modal-before.html', trouble: 'a modal dialog is open' },
  { file: 'modal-after.html', trouble: 'a modal dialog opens above', restless: true },
  { file: 'modal-in-shadow.html', trouble: 'a modal dialog in a closed shadow root' },
  {
    file: 'modal-again.html',
    trouble: 'a modal dialog that opens ten times a second',
    restless: true,
    carriedBy: 'notification',
  },
  { file: 'full-screen.html', trouble: 'an element in full screen', press: '#begin' },
  { file: 'rewrites.html', trouble: 'the page writes itself anew', restless: true },
  { file: 'removes.html', trouble: 'what is put in is removed' },
  { file: 'restless.html', trouble: 'the body is replaced with every frame', restless: true },
  { file: 'key-thief.html', trouble: 'every key is stolen', keys: 'stolen' },
  { file: 'focus-trap.html', trouble: 'the keyboard is taken back', takesKeyboardTo: 'field' },
  { file: 'mouse-thief.html', trouble: 'every click is stolen', clicks: 'stolen' },
  { file: 'mouse-thief.html', trouble: 'every click is stolen, also from keys', by: 'keyboard' },
  { file: 'click-stopper.html', trouble: 'every click is stopped', clicks: 'stolen' },
  { file: 'pointer-capture.html', trouble: 'every pointer is captured', clicks: 'stolen' },
  { file: 'inert.html', trouble: 'the whole page is inert', carriedBy: 'notification' },
  { file: 'right-to-left.html', trouble: 'right to left, and vertical' },
  { file: 'dark.html', trouble: 'a dark page' },
  { file: 'quirks.html', trouble: 'quirks mode' },
  { file: 'frameset.html', trouble: 'a page of frames' },
  { file: 'strict.xhtml', trouble: 'XHTML' },
  { file: 'picture.svg', trouble: 'an SVG picture', carriedBy: 'notification' },
  { file: 'data.json', trouble: 'JSON' },
  { file: 'words.txt', trouble: 'plain text' },
  {
    file: 'frames.html',
    trouble: 'the keyboard is in a frame of elsewhere',
    press: '#inner',
    takesKeyboardTo: 'inner',
  },
  { file: 'curtain.html', trouble: 'a curtain that lets the pointer through', restless: true },
  {
    file: 'curtain-again.html',
    trouble: 'such a curtain, again and again',
    restless: true,
    carriedBy: 'notification',
  },
  {
    file: 'backdrop.html',
    trouble: 'a backdrop as a curtain, again and again',
    restless: true,
    carriedBy: 'notification',
  },
  {
    file: 'see-through.html',
    trouble: 'html filtered away',
    carriedInFirefoxBy: 'notification',
  },
  { file: 'skipped.html', trouble: 'html not drawn at all', carriedBy: 'notification' },
  { file: 'shrinks.html', trouble: 'html zoomed to nothing as soon as it comes', restless: true },
  {
    file: 'moves.html',
    trouble: 'what is put in is moved into a frame that nobody sees',
    restless: true,
    carriedBy: 'notification',
  },
  {
    file: 'transition.html',
    trouble: 'a view transition without an end',
    restless: true,
    carriedBy: 'notification',
  },
  { file: 'registered.html', trouble: 'custom properties registered as angles' },
  { file: 'clipped.html', trouble: 'nothing scrolls, the body is fixed' },
  { file: 'patched.html', trouble: 'the page’s own DOM methods throw' },
  { file: 'many-nodes.html', trouble: '20,000 nodes' },
  { file: 'components.html', trouble: 'thirty shadow roots deep' },
  { file: 'film.html', trouble: 'a film plays', restless: true },
  { file: 'unloads.html', trouble: 'a base elsewhere, and asks before it unloads' },
  { file: 'never-loads.html', trouble: 'never done loading' },
  {
    file: 'busy.html',
    trouble: 'hangs for seconds',
    press: '#begin',
    hangs: true,
    carriedBy: 'notification',
  },
]

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

export type PageServer = {
  addressOf: (index: number) => string
  /** Of a page that only some scenario needs. */
  addressOfFile: (file: string) => string
  close: () => void
}

/** Serves the pages, each at an address of its own with its headers. */
export async function servePages(): Promise<PageServer> {
  const server = createServer((asked, answer) => {
    const [, index = '', file = ''] = (asked.url ?? '').split('/')
    serve(HOSTILE_PAGES[Number(index)]?.headers ?? {}, file, server, answer)
  })
  await new Promise<void>((listening) => server.listen(0, listening))
  return {
    addressOf: (index) =>
      `http://127.0.0.1:${portOf(server)}/${index}/${HOSTILE_PAGES[index]?.file ?? ''}`,
    addressOfFile: (file) => `http://127.0.0.1:${portOf(server)}/0/${file}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function serve(
  headers: Readonly<Record<string, string>>,
  file: string,
  server: Server,
  answer: ServerResponse,
): void {
  // Never answered: a page that waits for it is never done loading.
  if (file === 'never.js') return
  const type = TYPES[extname(file)]
  if (type === undefined) {
    answer.writeHead(404).end()
    return
  }
  // Another origin is the same server by its other name.
  const text = readFileSync(join(FOLDER, file), 'utf8').replaceAll(
    'other:',
    `http://localhost:${portOf(server)}/0/`,
  )
  answer.writeHead(200, { ...headers, 'content-type': type, 'cache-control': 'no-store' })
  answer.end(text)
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}
