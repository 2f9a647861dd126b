/** Set by the browser tests alone; production builds fold it away. */
let offsetMs = 0

/** The wall clock, in epoch milliseconds. The only reading of it in the product. */
export function nowMs(): number {
  return __TEST_SEAM__ ? Date.now() + offsetMs : Date.now()
}

/** The person's zone, such as `Europe/Berlin`. */
export function timeZone(): string {
  return Temporal.Now.timeZoneId()
}

/** When the real clock will show what Uncramp's clock calls `atMs`. */
export function realTimeMs(atMs: number): number {
  return __TEST_SEAM__ ? atMs - offsetMs : atMs
}

/** For the browser tests: moves Uncramp's clock against the real one. */
export function setClockOffset(ms: number): void {
  if (__TEST_SEAM__) offsetMs = ms
}
