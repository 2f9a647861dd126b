import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchRow } from './row.ts'

const MAX_KILOBYTES = 380

/** How large the store package for Chrome is, everything in. Expects `npm run zip` to have run. */
export function packageSize(outputFolder: string): BenchRow[] {
  const zip = readdirSync(outputFolder).find((name) => name.endsWith('-chrome.zip'))
  if (zip === undefined) throw new Error('no Chrome package: run `npm run zip` first')
  const kilobytes = statSync(join(outputFolder, zip)).size / 1024
  return [
    {
      what: 'Chrome package, zipped',
      value: `${kilobytes.toFixed(1)} KB`,
      bar: `<= ${MAX_KILOBYTES} KB`,
      ok: kilobytes <= MAX_KILOBYTES,
    },
  ]
}
