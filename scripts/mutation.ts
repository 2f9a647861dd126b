import { execFileSync, spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { parseArgs } from 'node:util'
import { seededRandom } from '../core/content/seeded-random.ts'
import { ROOT } from './build.ts'
import { changesIn, type Change } from './mutation/changes.ts'
import { UNCHANGING } from './mutation/unchanging.ts'

/**
 * How well the unit tests guard a folder: makes small changes in it, one at a
 * time and chosen by the seed, and looks whether a test notices.
 *
 *     npm run mutation -- --folder core/schedule --seed 1 --changes 60
 *
 * It works on a copy: whatever happens to it, the working tree stays as it is.
 * First come the tests nearest to the changed file, the quick ones before the
 * slow ones, then all others that reach it, and at last the compiler.
 */
const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    seed: { type: 'string', default: '1' },
    changes: { type: 'string', default: '60' },
    /** A change that keeps the tests busy for so long made something endless. */
    minutes: { type: 'string', default: '10' },
    /** Only the quick ones of the nearest tests: a first look, in which too much survives. */
    quick: { type: 'boolean', default: false },
  },
})
const { folder } = values
if (folder === undefined) throw new Error('Which folder? For example: --folder core/schedule')

type Site = Change & { file: string; line: number; is: string; becomes: string }
type Verdict = { is: 'caught' | 'types' | 'survived' | 'unclear'; by: string }

const copy = mkdtempSync(join(tmpdir(), 'uncramp-mutation-'))
process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1))

const git = ['ls-files', '--cached', '--others', '--exclude-standard']
const files = execFileSync('git', git, { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)))
for (const file of files) cpSync(join(ROOT, file), join(copy, file))
cpSync(join(ROOT, '.wxt'), join(copy, '.wxt'), { recursive: true })
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction')

const sourceOf = (file: string) => readFileSync(join(copy, file), 'utf8')

function sitesIn(file: string): Site[] {
  const code = sourceOf(file)
  return changesIn(file, code).map((change) => {
    const { start, end, by } = change
    const from = code.lastIndexOf('\n', start - 1) + 1
    const until = code.indexOf('\n', end)
    const becomes = code.slice(from, start) + by + code.slice(end, until)
    const short = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
    const line = code.slice(0, start).split('\n').length
    return { ...change, file, line, is: short(code.slice(from, until)), becomes: short(becomes) }
  })
}

/** What each file reads, also where it names another by its path from the root. */
const reads = new Map(
  files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => {
      const named = [...sourceOf(file).matchAll(/'([\w./-]+\.tsx?)(?:\?inline)?'/g)]
      const paths = named.map(([, path = '']) =>
        path.startsWith('.') ? posix.join(posix.dirname(file), path) : path,
      )
      return [file, paths] as const
    }),
)

/** The unit tests that reach a file, by the number of steps to it. */
function testsOf(file: string): { near: string[]; far: string[] } {
  const readers = (of: string) =>
    [...reads].flatMap(([by, paths]) => (paths.includes(of) ? [by] : []))
  const steps = new Map([[file, 0]])
  for (const [at, count] of steps) {
    for (const by of readers(at)) if (!steps.has(by)) steps.set(by, count + 1)
  }
  const isUnit = /^tests\/(?:core|content|platform|background|components)\/.*\.test\.tsx?$/
  const tests = [...steps.keys()].filter((path) => isUnit.test(path))
  const home = `tests/${posix.dirname(file).replace(/^entrypoints\//, '')}`
  const isNear = (path: string) => steps.get(path) === 1 || path.startsWith(home)
  return { near: tests.filter(isNear), far: tests.filter((path) => !isNear(path)) }
}

function run(command: string, args: readonly string[]): Promise<number | 'endless'> {
  const bin = join(ROOT, 'node_modules', '.bin', command)
  const child = spawn(bin, args, { cwd: copy, stdio: 'ignore', detached: true })
  const kill = () => {
    // The whole group: what hangs is a process of the runner's.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
  }
  // Before the copy is taken away under it.
  process.prependOnceListener('exit', kill)
  return new Promise((resolve, reject) => {
    let isEndless = false
    const timer = setTimeout(() => ((isEndless = true), kill()), Number(values.minutes) * 60_000)
    child.on('error', reject)
    child.on('exit', (code) => {
      clearTimeout(timer)
      process.off('exit', kill)
      resolve(isEndless ? 'endless' : (code ?? 1))
    })
  })
}

type Report = {
  testResults: {
    name: string
    status: string
    startTime: number
    endTime: number
    assertionResults: { status: string; fullName: string }[]
  }[]
}

const tookMs = new Map<string, number>()

const lengthOf = (test: string) => tookMs.get(join(copy, test)) ?? 0
const isQuick = (test: string) => lengthOf(test) < 5000

/** The tests that take up a third of the time in all, the quickest; and the others. */
function byLength(tests: readonly string[]): string[][] {
  const wholeMs = tests.reduce((sum, test) => sum + lengthOf(test), 0)
  let sumMs = 0
  const quick = tests
    .toSorted((one, other) => lengthOf(one) - lengthOf(other))
    .filter((test) => (sumMs += lengthOf(test)) <= wholeMs / 3)
  return [quick, tests.filter((test) => !quick.includes(test))]
}

/** Runs tests until one fails; what failed, or null. */
async function failing(tests: readonly string[]): Promise<{ file: string; name: string } | null> {
  if (tests.length === 0) return null
  const report = join(copy, 'report.json')
  rmSync(report, { force: true })
  const how = [
    '--project',
    'unit',
    '--project',
    'exhaustive',
    '--bail',
    '1',
    '--reporter',
    'json',
    '--outputFile',
    report,
  ]
  const code = await run('vitest', ['run', ...how, ...tests])
  if (code === 0) {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report
    for (const { name, startTime, endTime } of testResults) {
      if (!tookMs.has(name)) tookMs.set(name, endTime - startTime)
    }
    return null
  }
  if (code === 'endless') return { file: '', name: 'does not end' }
  if (!existsSync(report)) return { file: '', name: 'the tests can’t be loaded' }
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report
  // Files that the first failure kept from running are called failed, too.
  for (const { name: file, assertionResults } of testResults) {
    const red = assertionResults.find(({ status }) => status === 'failed')
    if (red !== undefined) return { file, name: red.fullName }
  }
  return { file: '', name: 'a file that can’t be loaded' }
}

async function judge({ file, start, end, by }: Site): Promise<Verdict> {
  const code = sourceOf(file)
  const path = join(copy, file)
  const { near, far } = testsOf(file)
  writeFileSync(path, code.slice(0, start) + by + code.slice(end))
  try {
    for (const tests of byLength(values.quick ? near.filter(isQuick) : near)) {
      const noticed = await failing(tests)
      if (noticed !== null) return { is: 'caught', by: noticed.name }
    }
    if (values.quick) return { is: 'survived', by: '' }
    const later = await failing(far)
    if (later !== null) {
      // Far away a test may fail for another reason: then it does so without the change, too.
      writeFileSync(path, code)
      const anyway = later.file === '' ? null : await failing([later.file])
      return { is: anyway === null ? 'caught' : 'unclear', by: later.name }
    }
    const isTyped = (await run('tsc', ['-p', '.'])) === 0
    return isTyped ? { is: 'survived', by: '' } : { is: 'types', by: 'the compiler' }
  } finally {
    writeFileSync(path, code)
  }
}

/** What the browser tests alone build in, and they alone see. */
const NOT_THE_PRODUCT = new Set(['entrypoints/background/test-hooks.ts'])

const all = files
  .filter((file) => file.startsWith(`${folder}/`) || file === folder)
  .filter((file) => !NOT_THE_PRODUCT.has(file))
  .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
  .flatMap(sitesIn)
const known = (site: Site) =>
  UNCHANGING.find(
    ({ file, is, becomes }) => file === site.file && is === site.is && becomes === site.becomes,
  )
const chosen = seededRandom(`${values.seed} ${folder}`)
  .shuffle(all)
  .slice(0, Number(values.changes))

const near = new Set(chosen.flatMap(({ file }) => testsOf(file).near))
const red = await failing([...near])
if (red !== null) throw new Error(`Tests fail without any change: ${red.name}`)

const count = { caught: 0, types: 0, survived: 0, unclear: 0, unchanging: 0 }
for (const site of chosen) {
  const passedOver = known(site)
  const verdict = passedOver ? null : await judge(site)
  count[verdict?.is ?? 'unchanging'] += 1
  const because = verdict === null ? (passedOver?.why ?? '') : verdict.by
  console.log(`${verdict?.is ?? 'unchanging'}  ${site.file}:${site.line}  ${because}`)
  console.log(`    - ${site.is}\n    + ${site.becomes}`)
}

const stale = UNCHANGING.filter(
  ({ file, is, becomes }) =>
    file.startsWith(`${folder}/`) &&
    !all.some((site) => site.file === file && site.is === is && site.becomes === becomes),
)
for (const { file, is } of stale) console.log(`No longer there, in unchanging.ts: ${file}: ${is}`)
const judged = count.caught + count.types + count.survived
const percent = (part: number) => `${Math.round((part / Math.max(1, judged)) * 100)} %`
console.log(
  `${folder}, seed ${values.seed}: ${chosen.length} of ${all.length} changes; ${judged} alter something. ` +
    `Tests caught ${count.caught} (${percent(count.caught)}), with the compiler ${count.caught + count.types} ` +
    `(${percent(count.caught + count.types)}); ${count.survived} survived, ${count.unclear} unclear.`,
)
