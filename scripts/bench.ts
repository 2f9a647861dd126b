import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureBrowsers } from './browsers.ts'
import { backupFuzz } from '../tests/bench/backup-fuzz.ts'
import { against } from '../tests/bench/against.ts'
import { benchEngine } from '../tests/bench/engine.ts'
import { figureFrames } from '../tests/bench/figure-frames.ts'
import { languages } from '../tests/bench/languages.ts'
import { benchOverlay } from '../tests/bench/overlay.ts'
import { loadedCode } from '../tests/bench/loaded-code.ts'
import { packageSize } from '../tests/bench/package-size.ts'
import { pageCost } from '../tests/bench/page-cost.ts'
import { popupPaint } from '../tests/bench/popup-paint.ts'
import { realDay } from '../tests/bench/real-day.ts'
import { tenYears } from '../tests/bench/ten-years.ts'
import { workerCpu } from '../tests/bench/worker-cpu.ts'
import { printRows, type BenchRow } from '../tests/bench/row.ts'

/** Measures what the design sets a bar for, and prints each figure beside its bar. */
const output = join(import.meta.dirname, '..', '.output')
/** What `against` measures the build against, and how much of it our own may take. */
const earlier = process.env['BENCH_AGAINST'] ?? 'b473540'
const WAKE_BARS = { answer: 0.9, processor: 0.9, paint: 1 }

const parts: Record<string, () => BenchRow[] | Promise<BenchRow[]>> = {
  engine: benchEngine,
  'package-size': () => packageSize(output),
  'loaded-code': () => loadedCode(join(output, 'chrome-mv3')),
  'page-cost': () =>
    pageCost({ chrome: join(output, 'chrome-mv3'), firefox: join(output, 'firefox-mv3') }),
  'popup-paint': () =>
    popupPaint({ chrome: join(output, 'chrome-mv3'), firefox: join(output, 'firefox-mv3') }),
  'ten-years': () =>
    tenYears({ chrome: join(output, 'chrome-mv3'), firefox: join(output, 'firefox-mv3') }),
  'backup-fuzz': backupFuzz,
  overlay: benchOverlay,
  'figure-frames': figureFrames,
  languages: () => languages(output),
  'worker-cpu': () => workerCpu(join(output, 'chrome-mv3')),
  against: () => against(earlier, join(output, 'chrome-mv3'), WAKE_BARS),
  'real-day': () => realDay(join(output, 'chrome-mv3-e2e')),
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}

ensureBrowsers()
console.log('Building the packages …')
for (const script of ['build', 'build:e2e', 'zip']) {
  execFileSync('npm', ['run', '--silent', script], { stdio: ['ignore', 'ignore', 'inherit'] })
}

const rows: BenchRow[] = []
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n${name} …`)
  const measured = await measure()
  printRows(measured)
  rows.push(...measured)
}
const missed = rows.filter(({ ok }) => !ok)
console.log(`\n${rows.length - missed.length} of ${rows.length} figures within their bars`)
for (const { what, value, bar } of missed) console.log(`misses: ${what}: ${value}, bar ${bar}`)
