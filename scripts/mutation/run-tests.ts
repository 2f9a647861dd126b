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
  // Those of the command line would write on its output.
  reporters: [{}],
})
await vitest.standalone()
const all = await vitest.globTestSpecifications()

async function run({ changed, tests }: RunRequest): Promise<RunOutcome> {
  for (const file of changed) vitest.invalidateFile(file)
  const chosen = tests.flatMap((test) => all.filter(({ moduleId }) => moduleId === test))
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(chosen)
  const failed = testModules.flatMap((module) =>
    [...module.children.allTests('failed')].map(({ fullName }) => ({
      file: module.moduleId,
      name: fullName,
    })),
  )
  const broken = testModules.flatMap((module) =>
    module.errors().length > 0
      ? [{ file: module.moduleId, name: 'a file that can’t be loaded' }]
      : [],
  )
  const thrown = unhandledErrors.map((error) => ({ file: '', name: String(error) }))
  return {
    failed: [...failed, ...broken, ...thrown][0] ?? null,
    tookMs: testModules
      .filter((module) => module.state() === 'passed')
      .map((module) => [module.moduleId, module.diagnostic().duration]),
  }
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
