import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser as ExtensionApi } from 'webextension-polyfill'
import { launchChrome } from '../browser/support/chrome.ts'
import type { BrowserUnderTest } from '../browser/support/browser-under-test.ts'
import { tipPaintMs } from './popup-paint.ts'
import { middleMean, type BenchRow } from './row.ts'
import { extensionProcessMs, settle, wakeByAlarm } from './worker-cpu.ts'

declare const browser: ExtensionApi

const ROOT = join(import.meta.dirname, '..', '..')
const ROUNDS = 20
const WARM_UP_ROUNDS = 2
const PAINTS_PER_ROUND = 2

type Figure = 'answer' | 'processor' | 'paint'
type Measured = Record<Figure, number[]>

/**
 * The worker's wake and the popup's first paint against those of an earlier commit:
 * both builds are measured in turns in one run, so the machine's mood meets both.
 */
export async function against(
  commit: string,
  folder: string,
  bars: Readonly<Record<Figure, number>>,
): Promise<BenchRow[]> {
  const earlier = buildOf(commit)
  const [now, before] = [await launchChrome({ folder }), await launchChrome({ folder: earlier })]
  try {
    const ours: Measured = { answer: [], processor: [], paint: [] }
    const theirs: Measured = { answer: [], processor: [], paint: [] }
    await Promise.all([now.state(), before.state()])
    for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
      const turns = [
        () => measure(now, round < 0 ? null : ours),
        () => measure(before, round < 0 ? null : theirs),
      ]
      // Neither goes always first, right after the other's rest.
      for (const turn of round % 2 === 0 ? turns : turns.toReversed()) await turn()
    }
    const row = (figure: Figure, what: string): BenchRow => {
      const [our, their] = [middleMean(ours[figure]), middleMean(theirs[figure])]
      return {
        what: `${what}, against ${commit}`,
        value: `${(our / their).toFixed(2)} x (${our.toFixed(1)} ms against ${their.toFixed(1)} ms)`,
        bar: `<= ${bars[figure].toFixed(2)} x`,
        ok: our <= their * bars[figure],
      }
    }
    return [
      row('answer', 'wake of the worker, from message to answer'),
      ...(process.platform === 'linux'
        ? [row('processor', 'processor time of a wake of the worker')]
        : []),
      row('paint', 'first paint of the popup'),
    ]
  } finally {
    await Promise.all([now.close(), before.close()])
    rmSync(earlier, { recursive: true, force: true })
  }
}

async function measure(chrome: BrowserUnderTest, measured: Measured | null): Promise<void> {
  const answerMs = await answerAfterWakeMs(chrome)
  const processorMs = await processorOfWakeMs(chrome)
  measured?.answer.push(answerMs)
  measured?.processor.push(processorMs)
  for (let paint = 0; paint < PAINTS_PER_ROUND; paint += 1) {
    const paintMs = await tipPaintMs(chrome, 'popup.html')
    measured?.paint.push(paintMs)
  }
}

/** A sleeping worker gets a message that changes nothing. */
async function answerAfterWakeMs(chrome: BrowserUnderTest): Promise<number> {
  await chrome.stopBackground()
  await settle()
  return await chrome.inExtension(async () => {
    const sentMs = performance.now()
    await browser.runtime.sendMessage({ command: 'read', breakId: 'none' })
    return performance.now() - sentMs
  })
}

/** The other browser rests meanwhile, so what all of them take is what this wake takes. */
async function processorOfWakeMs(chrome: BrowserUnderTest): Promise<number> {
  await chrome.stopBackground()
  await settle()
  const beforeMs = extensionProcessMs()
  await wakeByAlarm(chrome)
  await settle()
  return extensionProcessMs() - beforeMs
}

/** The Chrome build of a commit, made in a worktree that goes again. */
function buildOf(commit: string): string {
  const place = mkdtempSync(join(tmpdir(), 'uncramp-against-'))
  const worktree = join(place, 'source')
  const git = (...args: string[]) => execFileSync('git', ['-C', ROOT, ...args], { stdio: 'pipe' })
  git('worktree', 'add', '--detach', worktree, commit)
  try {
    // Both are built with the packages of today: what is compared is our own code.
    symlinkSync(join(ROOT, 'node_modules'), join(worktree, 'node_modules'))
    const wxt = join(worktree, 'node_modules', 'wxt', 'bin', 'wxt.mjs')
    execFileSync(process.execPath, [wxt, 'build'], { cwd: worktree, stdio: 'pipe' })
    const built = join(place, 'extension')
    cpSync(join(worktree, '.output', 'chrome-mv3'), built, { recursive: true })
    if (!existsSync(join(built, 'manifest.json'))) throw new Error(`${commit} made no build`)
    return built
  } finally {
    git('worktree', 'remove', '--force', worktree)
  }
}
