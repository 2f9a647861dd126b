import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { OUTPUT, ROOT } from './build.ts'
import { ensureBrowsers } from './browsers.ts'
import { NOTHING_TESTED, readTestReport, REPORT_VARIABLE, type TestReport } from './test-report.ts'

/**
 * `npm test`: everything that can be checked, in the order in which faults are
 * cheapest to learn of. Each step has one line; what fails is shown in full.
 */
type Step = {
  name: string
  /** The npm script that does it. */
  script: string
  /** The vitest project whose tests are counted one by one; other steps count as one. */
  project?: string
  /** It says nothing if this step before it failed. */
  needs?: string
}

const REPORTS = join(OUTPUT, 'test-reports')

const STEPS: Step[] = [
  { name: 'format', script: 'format:check' },
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'types' },
  { name: 'unused', script: 'unused' },
  { name: 'unit', script: 'test:unit', project: 'unit' },
  { name: 'exhaustive', script: 'test:exhaustive', project: 'exhaustive' },
  { name: 'simulation', script: 'test:simulation', project: 'simulation' },
  { name: 'build', script: 'build' },
  { name: 'build e2e', script: 'build:e2e' },
  { name: 'lint package', script: 'lint:firefox', needs: 'build' },
  { name: 'browser', script: 'test:browser', project: 'browser', needs: 'build e2e' },
]

type Outcome = TestReport & { output: string }

async function run({ script, project }: Step): Promise<Outcome> {
  if (project === undefined) {
    const { code, output } = await runScript(script)
    return { ...NOTHING_TESTED, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output }
  }
  const path = join(REPORTS, `${project}.json`)
  const { code, output } = await runScript(script, { [REPORT_VARIABLE]: path })
  const report = readTestReport(path)
  // A file that could not even be loaded has no failed test to its name.
  const failed = code !== 0 && report.failed === 0 ? 1 : report.failed
  return { ...report, failed, output }
}

async function runScript(script: string, variables: Record<string, string> = {}) {
  const child = spawn('npm', ['run', '--silent', script], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    // Some tools colour what goes into a log as if somebody watched.
    env: { ...process.env, ...variables, ...(!process.stdout.isTTY && { NO_COLOR: '1' }) },
  })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
  const { promise, resolve } = Promise.withResolvers<number>()
  child.once('error', (error) => {
    chunks.push(Buffer.from(String(error)))
    resolve(1)
  })
  child.once('close', (code, signal) => {
    if (signal !== null) chunks.push(Buffer.from(`\nIt was ended by ${signal}.\n`))
    resolve(code ?? 1)
  })
  return { code: await promise, output: Buffer.concat(chunks).toString() }
}

function lineOf({ passed, failed, skipped }: Outcome, project: string | undefined): string {
  const word = failed > 0 ? 'FAILED' : 'ok'
  if (project === undefined) return word
  const counts = [`${passed} passed`, `${failed} failed`, skipped > 0 && `${skipped} skipped`]
  return `${word}, ${counts.filter(Boolean).join(', ')}`
}

const begun = performance.now()
const secondsSince = (then: number) => `${((performance.now() - then) / 1000).toFixed(1)} s`
const total = { passed: 0, failed: 0 }
const broken = new Set<string>()

try {
  ensureBrowsers()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  total.failed += 1
  broken.add('browsers')
}

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
for (const step of STEPS) {
  const start = performance.now()
  process.stdout.write(step.name.padEnd(14))
  if (step.needs !== undefined && broken.has(step.needs)) {
    console.log(`FAILED, because “${step.needs}” did`)
    total.failed += 1
    continue
  }
  const outcome = await run(step)
  total.passed += outcome.passed
  total.failed += outcome.failed
  console.log(`${lineOf(outcome, step.project)}  (${secondsSince(start)})`)
  if (outcome.failed > 0) {
    broken.add(step.name)
    console.log(outcome.output)
  }
}

console.log(`\nAll of it took ${secondsSince(begun)}.`)
console.log(`${total.passed} passed, ${total.failed} failed`)
if (total.failed > 0) process.exitCode = 1
