import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { BrowserName } from './browsers.ts'

export const ROOT = join(import.meta.dirname, '..')
export const OUTPUT = join(ROOT, '.output')

/** `e2e` has the test hooks of the browser tests; `production` is what people get. */
export type BuildMode = 'production' | 'e2e'

/** Builds the extension for one browser and gives back its folder. What goes wrong is printed. */
export function build(browser: BrowserName, mode: BuildMode): string {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [wxt, 'build', '-b', browser, '--mode', mode],
    { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  )
  if (status !== 0) throw new Error(`The build for ${browser} failed:\n${stdout}${stderr}`)
  return join(OUTPUT, `${browser}-mv3${mode === 'e2e' ? '-e2e' : ''}`)
}
