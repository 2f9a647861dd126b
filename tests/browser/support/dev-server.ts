import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../../../scripts/build.ts'
import type { BrowserName } from './browser-under-test.ts'
import { OUTPUT } from './desk.ts'
import { atExit } from './leftovers.ts'

const READY = 'The development server is ready.'

export type DevServer = {
  /** The extension that loads its pages from the server. */
  folder: string
  stop(): void
}

/**
 * What `npm run dev` does, up to the browser that it opens: in a process of its
 * own, because it takes the whole process for itself.
 */
export async function startDevServer(browser: BrowserName): Promise<DevServer> {
  const child = spawn(process.execPath, [import.meta.filename, browser], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = () => void child.kill()
  atExit(stop)
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let output = ''
  const listen = (chunk: Buffer) => {
    output += chunk.toString()
    if (output.includes(READY)) resolve()
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  child.once('close', () => reject(new Error(`The development server ended:\n${output}`)))
  await promise
  return { folder: join(OUTPUT, `${browser}-mv3-dev`), stop }
}

if (process.argv[1] === import.meta.filename) {
  const { createServer } = await import('wxt')
  const browser = process.argv[2] ?? 'chrome'
  const server = await createServer({ browser, manifestVersion: 3, webExt: { disabled: true } })
  await server.start()
  console.log(READY)
}
