/** How the browser tests bend the clock: moved by an offset, and running faster, or slower, from one moment on. */
export type BentClock = { offsetMs: number; rate: number; fasterSinceMs: number }

/** The clock as it is. Only builds for the browser tests ever bend it; others fold this away. */
export const TRUE_CLOCK: BentClock = { offsetMs: 0, rate: 1, fasterSinceMs: 0 }

let bent = TRUE_CLOCK

/** The wall clock, in epoch milliseconds. The only reading of it in the product. */
export function nowMs(): number {
  const realMs = Date.now()
  if (!__TEST_SEAM__) return realMs
  return Math.round(realMs + bent.offsetMs + (realMs - bent.fasterSinceMs) * (bent.rate - 1))
}

/** The person's zone, such as `Europe/Berlin`. */
export function timeZone(): string {
  return Temporal.Now.timeZoneId()
}

/** When the browser's clock will show what Uncramp's clock calls `atMs`. */
export function browserTimeMs(atMs: number): number {
  if (!__TEST_SEAM__) return atMs
  return (atMs - bent.offsetMs + bent.fasterSinceMs * (bent.rate - 1)) / bent.rate
}

/** How long the browser must wait for so much of Uncramp's time to pass. */
export function browserLengthMs(lengthMs: number): number {
  return __TEST_SEAM__ ? lengthMs / bent.rate : lengthMs
}

/** For the browser tests: the clock as a script in a page needs it, which can't read it from storage. */
export function testClock(): { testClock?: BentClock } {
  return __TEST_SEAM__ ? { testClock: bent } : {}
}

/** For the browser tests: bends Uncramp's clock against the browser's. */
export function bendClock(clock: BentClock): void {
  if (__TEST_SEAM__) bent = clock
}
