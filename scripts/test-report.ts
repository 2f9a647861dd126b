import { readFileSync, writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

/** Where a run of Vitest is to leave its report: the name of an environment variable. */
export const REPORT_VARIABLE = 'UNCRAMP_TEST_REPORT'

export type TestReport = {
  passed: number
  failed: number
  skipped: number
  /** How long the tests of each file took, the longest first. */
  files: { file: string; seconds: number }[]
}

export const NOTHING_TESTED: TestReport = {
  passed: 0,
  failed: 0,
  skipped: 0,
  files: [],
}

/** Writes down how a run of Vitest went. */
export class TestReporter implements Reporter {
  readonly #path: string

  constructor(path: string) {
    this.#path = path
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string) => tests.filter((test) => test.result().state === state).length
    const report: TestReport = {
      passed: count('passed'),
      failed: count('failed'),
      skipped: count('skipped'),
      files: modules
        .map((module) => ({
          file: module.relativeModuleId,
          seconds: Math.round(module.diagnostic().duration / 100) / 10,
        }))
        .toSorted((one, other) => other.seconds - one.seconds),
    }
    writeFileSync(this.#path, JSON.stringify(report, null, 2))
  }
}

/** The report of a run; of one in which Vitest itself broke, that nothing was tested. */
export function readTestReport(path: string): TestReport {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as TestReport
  } catch {
    // Vitest's own output says how it broke.
    return NOTHING_TESTED
  }
}
