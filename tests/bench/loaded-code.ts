import { codeUnder, popupCode } from '../support/built-code.ts'
import type { BenchRow } from './row.ts'

/** What was loaded before the words were cut by reader: the Chrome build of commit b473540, in bytes. */
const POPUP_BEFORE = 199_611
const CARD_BEFORE = 30_384
/** What the background loaded at each wake to draw it, and the page does now for each such card. */
const DRAWING_BEFORE = 44_000
/** The 417 KB of commit 4277196, which issue 16 asks to cut to 60 %; b473540 had 452,849 bytes. */
const WORKER_BEFORE = 417_000
const WORKER_SHARE = 0.6

/** How many bytes of code and words popup, card and worker load before they run. Expects a Chrome build. */
export function loadedCode(folder: string): BenchRow[] {
  return [
    rowOf('popup', bytesOf(folder, popupCode(folder)), POPUP_BEFORE),
    rowOf('card over a page', bytesOf(folder, ['layer.js']), CARD_BEFORE),
    rowOf('drawing of a card’s picture', bytesOf(folder, ['layer-picture.js']), DRAWING_BEFORE),
    rowOf('worker, at each wake', bytesOf(folder, ['background.js']), WORKER_BEFORE * WORKER_SHARE),
  ]
}

function bytesOf(folder: string, entries: readonly string[]): number {
  const files = [...codeUnder(folder, entries).values()]
  return files.reduce((sum, code) => sum + Buffer.byteLength(code), 0)
}

function rowOf(reader: string, bytes: number, most: number): BenchRow {
  return {
    what: `code and words of the ${reader}`,
    value: `${kilobytes(bytes)} KB`,
    bar: `<= ${kilobytes(most)} KB`,
    ok: bytes <= most,
  }
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
