import { describeError } from '../../core/describe-error.ts'
import { BaseSequencer, createVitest, type TestSpecification } from 'vitest/node'

/**
 * The process that runs the tests for `scripts/mutation.ts`, as often as it is
 * asked: a Vitest that is started anew for each change takes longer than most tests.
 */

/** Test files to run until one fails, and the sources that were changed before. */
export type RunRequest = { changed: readonly string[]; tests: readonly string[] }

/** What failed first, if anything, and how long each file took that passed. */
export type RunOutcome = {
  failed: { file: string; name: string } | null
  tookMs: readonly (readonly [file: string, ms: number])[]
}

/** The files in the order in which they were asked for. */
class AsAsked extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files)
  }
}

const [, , root = '.'] = process.argv
/** What the run that is on has shown so far. Vitest's own results also hold those of runs before it. */
let failed: RunOutcome['failed'] = null
let tookMs: (readonly [file: string, ms: number])[] = []

const vitest = await createVitest({
  root,
  watch: false,
  project: ['unit', 'exhaustive'],
  bail: 1,
  // What doesn't end is a thread, and ends with this process.
  pool: 'threads',
  // Files in one thread share what they import, and the built background.
  maxWorkers: 1,
  sequence: { sequencer: AsAsked },
  reporters: [
    {
      onTestCaseResult: (test) => {
        if (test.result().state !== 'failed') return
        failed ??= { file: test.module.moduleId, name: test.fullName }
      },
      onTestModuleEnd: (module) => {
        if (module.errors().length > 0) {
          failed ??= { file: module.moduleId, name: 'a file that can’t be loaded' }
        } else if (module.state() === 'passed') {
          tookMs.push([module.moduleId, module.diagnostic().duration])
        }
      },
    },
  ],
})
await vitest.standalone()
const all = await vitest.globTestSpecifications()

async function run(request: RunRequest): Promise<RunOutcome> {
  const { changed, tests } = request
  for (const file of changed) vitest.invalidateFile(file)
  failed = null
  tookMs = []
  const chosen = tests.flatMap((test) => all.filter(({ moduleId }) => moduleId === test))
  const { unhandledErrors } = await vitest.runTestSpecifications(chosen)
  // On a machine that is busy a thread may not even start in time: that says nothing of the tests.
  const thrown = unhandledErrors.map(describeError)
  if (thrown.some((error) => error.includes('[vitest-pool]'))) return await run(request)
  if (thrown[0] !== undefined) failed ??= { file: '', name: thrown[0] }
  return { failed, tookMs }
}

process.on('message', (request) => {
  void run(request as RunRequest).then(
    (outcome) => process.send?.(outcome),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
const slow = all.filter(({ project }) => project.name === 'exhaustive')
process.send?.(slow.map(({ moduleId }) => moduleId))
