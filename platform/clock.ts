/** How the browser tests move the clock: moved by an offset, and running faster, or slower, from one moment on. */
export type TestClock = { offsetMs: number; rate: number; fasterSinceMs: number }

/** The clock as it is. Only builds for the browser tests ever move it; in others this code is dropped. */
export const REAL_CLOCK: TestClock = { offsetMs: 0, rate: 1, fasterSinceMs: 0 }

let current = REAL_CLOCK

/** The wall clock, in epoch milliseconds. The only reading of it in the product. */
export function nowMs(): number {
  const realMs = Date.now()
  if (!__TEST_HOOKS__) return realMs
  return Math.round(
    realMs + current.offsetMs + (realMs - current.fasterSinceMs) * (current.rate - 1),
  )
}

/** The person's zone, such as `Europe/Berlin`. */
export function timeZone(): string {
  return Temporal.Now.timeZoneId()
}

/** When the browser's clock will show what Uncramp's clock calls `atMs`. */
export function toBrowserTimeMs(atMs: number): number {
  if (!__TEST_HOOKS__) return atMs
  return (atMs - current.offsetMs + current.fasterSinceMs * (current.rate - 1)) / current.rate
}

/** How long the browser must wait for so much of Uncramp's time to pass. */
export function toBrowserDurationMs(lengthMs: number): number {
  return __TEST_HOOKS__ ? lengthMs / current.rate : lengthMs
}

/** For the browser tests: the clock as a script in a page needs it, which can't read it from storage. */
export function testClock(): { testClock?: TestClock } {
  return __TEST_HOOKS__ ? { testClock: current } : {}
}

/** For the browser tests: moves Uncramp's clock against the browser's. */
export function setTestClock(clock: TestClock): void {
  if (__TEST_HOOKS__) current = clock
}
