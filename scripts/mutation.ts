import { execFileSync, fork, spawn, type ChildProcess } from 'node:child_process'
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
import { join, posix, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { seededRandom } from '../core/content/seeded-random.ts'
import { ROOT } from './build.ts'
import { changesIn, type Change } from './mutation/changes.ts'
import type { RunOutcome, RunRequest } from './mutation/run-tests.ts'
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
    /** Only the tests of the folder and the quick ones nearest to it: a first look, in which too much survives. */
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

/** The tests that reach a file: those of its folder, those that import it, and the others. */
function testsOf(file: string): Record<'home' | 'near' | 'far', string[]> {
  const readers = (of: string) =>
    [...reads].flatMap(([by, paths]) => (paths.includes(of) ? [by] : []))
  const steps = new Map([[file, 0]])
  for (const [at, count] of steps) {
    for (const by of readers(at)) if (!steps.has(by)) steps.set(by, count + 1)
  }
  const isUnit = /^tests\/(?:core|content|platform|background|components)\/.*\.test\.tsx?$/
  const tests = [...steps.keys()].filter((path) => isUnit.test(path))
  const home = `tests/${posix.dirname(file).replace(/^entrypoints\//, '')}`
  const isHome = (path: string) => path.startsWith(`${home}/`)
  const others = tests.filter((path) => !isHome(path))
  return {
    home: tests.filter(isHome),
    near: others.filter((path) => steps.get(path) === 1),
    far: others.filter((path) => steps.get(path) !== 1),
  }
}

function isTypedWell(): Promise<boolean> {
  const bin = join(ROOT, 'node_modules', '.bin', 'tsc')
  const child = spawn(bin, ['-p', '.'], { cwd: copy, stdio: 'ignore' })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code === 0))
  })
}

let runner: ChildProcess | null = null
/** The tests that try out every case. */
let exhaustive: readonly string[] = []
const tookMs = new Map<string, number>()
/** Files that are as they were again, which the runner hasn't been told of. */
const changedBefore = new Set<string>()

/** The process that runs tests; a new one where the last was ended. */
async function testRunner(): Promise<ChildProcess> {
  if (runner !== null) return runner
  const child = fork(join(ROOT, 'scripts/mutation/run-tests.ts'), [copy], {
    cwd: copy,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  // Before the copy is taken away under it.
  process.prependListener('exit', () => child.kill('SIGKILL'))
  exhaustive = (await replyOf<readonly string[]>(child)) ?? []
  runner = child
  return child
}

/** How long tests may take: many times as long as they did before, as far as that is known. */
function timeFor(tests: readonly string[]): number {
  const took = tests.map((test) => tookMs.get(join(copy, test)) ?? Infinity)
  const wholeMs = took.reduce((sum, ms) => sum + ms, 0)
  return Math.min(Number(values.minutes) * 60_000, 120_000 + 30 * wholeMs)
}

/** What the process says next; null where it ends instead. */
function replyOf<Reply>(child: ChildProcess): Promise<Reply | null> {
  return new Promise((resolve) => {
    const onExit = () => resolve(null)
    child.once('exit', onExit)
    child.once('message', (reply) => {
      child.off('exit', onExit)
      resolve(reply as Reply)
    })
  })
}

/** Runs tests until one fails; what failed, or null. */
async function failing(
  tests: readonly string[],
  changed: readonly string[] = [],
): Promise<{ file: string; name: string } | null> {
  if (tests.length === 0) return null
  const child = await testRunner()
  const request: RunRequest = {
    changed: [...new Set([...changedBefore, ...changed])].map((file) => join(copy, file)),
    tests: tests.map((test) => join(copy, test)),
  }
  let isEndless = false
  const timer = setTimeout(() => ((isEndless = true), child.kill('SIGKILL')), timeFor(tests))
  const reply = replyOf<RunOutcome>(child)
  child.send(request)
  const outcome = await reply
  clearTimeout(timer)
  changedBefore.clear()
  if (outcome === null) {
    runner = null
    if (isEndless) return { file: '', name: 'does not end' }
    throw new Error('The process that runs the tests ended by itself')
  }
  for (const [file, ms] of outcome.tookMs) if (!tookMs.has(file)) tookMs.set(file, ms)
  return outcome.failed
}

/** The tests that noticed something in a file before, and likely will again. */
const noticers = new Map<string, Set<string>>()

/** The tests that reach a file, in the order in which they are asked: the nearest, and of these the quickest. */
function batchesOf(file: string): { near: string[][]; far: string[][] } {
  const { home, near, far } = testsOf(file)
  const lengthOf = (test: string) =>
    noticers.get(file)?.has(test) ? 0 : (tookMs.get(join(copy, test)) ?? 0)
  const sorted = (tests: string[]) =>
    tests.toSorted((one, other) => lengthOf(one) - lengthOf(other))
  const isQuick = (test: string) => !exhaustive.includes(join(copy, test))
  const isSlow = (test: string) => !isQuick(test)
  const quick = [home, near].map((tests) => sorted(tests.filter(isQuick)))
  return {
    near: [...quick, sorted(home.filter(isSlow))],
    far: [sorted(far.filter(isQuick)), sorted([...near, ...far].filter(isSlow))],
  }
}

async function judge({ file, start, end, by }: Site): Promise<Verdict> {
  const code = sourceOf(file)
  const path = join(copy, file)
  const { near, far } = batchesOf(file)
  writeFileSync(path, code.slice(0, start) + by + code.slice(end))
  try {
    for (const tests of near) {
      const noticed = await failing(tests, [file])
      if (noticed !== null) {
        const known = noticers.get(file) ?? new Set()
        noticers.set(file, known.add(relative(copy, noticed.file)))
        return { is: 'caught', by: noticed.name }
      }
    }
    if (values.quick) return { is: 'survived', by: '' }
    for (const tests of far) {
      const noticed = await failing(tests, [file])
      if (noticed === null) continue
      // Far away a test may fail for another reason: then it does so without the change, too.
      writeFileSync(path, code)
      const anyway =
        noticed.file === '' ? null : await failing([relative(copy, noticed.file)], [file])
      return { is: anyway === null ? 'caught' : 'unclear', by: noticed.name }
    }
    return (await isTypedWell()) ? { is: 'survived', by: '' } : { is: 'types', by: 'the compiler' }
  } finally {
    writeFileSync(path, code)
    changedBefore.add(file)
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

await testRunner()
const nearest = new Set(chosen.flatMap(({ file }) => batchesOf(file).near.flat()))
const red = await failing([...nearest])
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

process.exit()
