import { spawnSync } from 'node:child_process'
import { ensureBrowsers } from './browsers.ts'
import { ROOT } from './build.ts'

/**
 * `npm run pictures`: pictures of every page in both browsers, in
 * `.output/screenshots/`: light, dark, in forced colors, with large text, narrow
 * and wide, and in both pseudo languages. To be looked at after a change of what people see.
 */
ensureBrowsers()
const run = (...words: string[]) =>
  spawnSync('npm', ['run', '--silent', ...words], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PICTURES: 'all' },
  }).status ?? 1

process.exitCode =
  run('build:e2e') || run('test:browser', '--', 'views-', 'overlay-looks', 'languages')
