import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { REPORT_VARIABLE, TestReporter } from './scripts/test-report.ts'

/**
 * The files that take longest, longest first. One that begins last keeps a
 * single processor busy while the others wait, and Vitest, which goes by the
 * size of a file until it has run once, would take just these last.
 */
const LONGEST = [
  'placements',
  'overlay-pages-firefox',
  'views-firefox',
  'overlay-pages-chrome',
  'views-chrome',
  'guided-break',
  'overlay',
  'presses',
  'overlay-typing',
  'break-goes-on',
  'freshness',
  'relief',
  'care',
]

/**
 * What tries out every case, or thousands by chance, and so isn't quick: the worker
 * killed at each of its steps, every stored value damaged, every pose of every figure.
 */
const EXHAUSTIVE = [
  'tests/background/{worker-death-*,stored-values,messages,check-in,week,random-days,backup}.test.ts',
  'tests/content/poses.test.ts',
  'tests/core/{schedule,day}/properties.test.ts',
  'tests/core/care/check-in.test.ts',
  'tests/core/sync/exchange.test.ts',
  'tests/core/backup/{backup,numbers}.test.ts',
  'tests/core/schedule/parse-state.test.ts',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`browser/${name}.test.ts`))
      return at === -1 ? LONGEST.length : at
    }
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other))
  }
}

/** For a scenario without a browser: only one that hangs takes so long, on however slow a machine. */
const TIMEOUT_MS = 120_000

/** Vitest by itself keeps one of them free. */
const PROCESSORS = availableParallelism()

const UNIT = [
  'tests/{core,content,platform,background,components}/**/*.test.{ts,tsx}',
  'tests/*.test.ts',
]

const WITHOUT_BROWSER = {
  // Each start of the background in a test finds the browser of that test.
  server: { deps: { inline: [/node_modules\/(wxt|@wxt-dev)\//] } },
  // `PROPERTY_RUNS=1000 npm run test:unit`: every property many times as often.
  ...(process.env['PROPERTY_RUNS'] !== undefined && {
    alias: { 'fast-check': fileURLToPath(new URL('tests/support/more-runs.ts', import.meta.url)) },
  }),
  // Tests are order-independent; sharing a process is 20% faster.
  isolate: false,
  testTimeout: process.env['PROPERTY_RUNS'] === undefined ? TIMEOUT_MS : 0,
  hookTimeout: TIMEOUT_MS,
  maxWorkers: PROCESSORS,
}

const report = process.env[REPORT_VARIABLE]

/** Four tiers, one runner: what is quick, every case, years of desk life, and the real browsers. */
export default defineConfig({
  define: { __TEST_HOOKS__: 'false' },
  test: {
    reporters: ['default', ...(report === undefined ? [] : [new TestReporter(report)])],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: { ...WITHOUT_BROWSER, name: 'unit', include: UNIT, exclude: EXHAUSTIVE },
      },
      {
        extends: true,
        test: { ...WITHOUT_BROWSER, name: 'exhaustive', include: EXHAUSTIVE },
      },
      {
        extends: true,
        test: {
          name: 'simulation',
          include: ['tests/simulation/**/*.test.ts'],
          testTimeout: TIMEOUT_MS,
          hookTimeout: TIMEOUT_MS,
          maxWorkers: PROCESSORS,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // Each has a browser at work, too. With more of both, a browser keeps some of its
          // processes waiting for so long that scenarios fail by chance.
          maxWorkers: 2,
          // Files that follow on each other in a process share its browsers.
          isolate: false,
        },
      },
    ],
  },
})
