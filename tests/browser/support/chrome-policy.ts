import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { atExit } from './leftovers.ts'

/**
 * On Linux, Chrome installs an extension from outside its store for good only
 * if the machine's administrator says so. That is a file which belongs to root,
 * and it holds for every Chrome that starts while it stands.
 */
export function mayWritePolicy(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0
}

export type Policy = { remove(): void }

export function installByPolicy(chrome: string, extensionId: string, updateUrl: string): Policy {
  const folder = basename(chrome).includes('chromium')
    ? '/etc/chromium/policies/managed'
    : '/etc/opt/chrome/policies/managed'
  const file = join(folder, 'uncramp-test.json')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    file,
    JSON.stringify({
      // Without this, the worker of an installed extension can't be found or stopped.
      DeveloperToolsAvailability: 1,
      ExtensionSettings: {
        [extensionId]: {
          installation_mode: 'normal_installed',
          update_url: updateUrl,
          // Its updates come from there too, and not from the web store.
          override_update_url: true,
        },
      },
    }),
  )
  const remove = () => rmSync(file, { force: true })
  const callOff = atExit(remove)
  return {
    remove() {
      callOff()
      remove()
    },
  }
}
