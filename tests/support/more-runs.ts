import * as fc from '../../node_modules/fast-check/lib/fast-check.js'

/**
 * Stands in for fast-check while `PROPERTY_RUNS` is set: each property runs that
 * many times as often, with a seed of its own, for at most `PROPERTY_MINUTES`
 * (5 by default). Prints what each of them reached. See vitest.config.ts.
 */
export * from '../../node_modules/fast-check/lib/fast-check.js'

const FACTOR = Number(process.env['PROPERTY_RUNS'] ?? 1)
const LIMIT_MS = Number(process.env['PROPERTY_MINUTES'] ?? 5) * 60_000
const DEFAULT_RUNS = 100

export function assert<Values>(
  property: fc.IRawProperty<Values>,
  parameters: fc.Parameters<Values> = {},
): unknown {
  // A property with a fixed seed would only repeat its usual runs.
  const { seed: _fixed, ...others } = parameters
  const checked: fc.RunDetails<Values> | Promise<fc.RunDetails<Values>> = fc.check(property, {
    ...others,
    numRuns: (parameters.numRuns ?? DEFAULT_RUNS) * FACTOR,
    interruptAfterTimeLimit: LIMIT_MS,
    markInterruptAsFailure: false,
  })
  return checked instanceof Promise ? checked.then(report) : report(checked)
}

function report<Values>(details: fc.RunDetails<Values>): void {
  if (details.failed) throw new Error(fc.defaultReportMessage(details), { cause: details })
  const { numRuns, interrupted, runConfiguration } = details
  console.info(
    `${numRuns} of ${runConfiguration.numRuns} runs${interrupted ? ', out of time' : ''}`,
  )
}
