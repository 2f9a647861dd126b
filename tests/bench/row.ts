/** One figure of the bench: what was measured, and whether it is within its bar. */
export type BenchRow = { what: string; value: string; bar: string; ok: boolean }

/** Rows as one aligned line each, the misses named by their mark. */
export function printRows(rows: readonly BenchRow[]): void {
  const width = Math.max(...rows.map(({ what }) => what.length))
  for (const { what, value, bar, ok } of rows) {
    console.log(`${ok ? 'ok  ' : 'MISS'}  ${what.padEnd(width)}  ${value}  (bar: ${bar})`)
  }
}

/** The middle of some measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}

/** The mean of the middle half: steady against outliers, and finer than what was rounded. */
export function middleMean(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const quarter = Math.floor(sorted.length / 4)
  const middle = sorted.slice(quarter, sorted.length - quarter)
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}
