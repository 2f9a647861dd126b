import { readFileSync, writeFileSync } from 'node:fs'
import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** Where a run of Vitest is to leave its report: the name of an environment variable. */
export const REPORT_VARIABLE = 'UNCRAMP_TEST_REPORT'

/** A test that passed, but only when it was tried again. */
type SecondTry = { name: string; firstError: string }

export type TestReport = {
  passed: number
  failed: number
  skipped: number
  secondTries: SecondTry[]
  /** How long the tests of each file took, the longest first. */
  files: { file: string; seconds: number }[]
}

export const NOTHING_TESTED: TestReport = {
  passed: 0,
  failed: 0,
  skipped: 0,
  secondTries: [],
  files: [],
}

/**
 * Writes down how a run went, second tries included: a test that fails now and
 * then is at fault even if it passes in the end, and somebody must hear of it.
 */
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
      secondTries: tests.filter((test) => test.diagnostic()?.flaky).map(secondTry),
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

function secondTry(test: TestCase): SecondTry {
  const [first] = test.result().errors ?? []
  return {
    name: `${test.module.relativeModuleId} > ${test.fullName}`,
    firstError: first?.stack ?? '',
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
