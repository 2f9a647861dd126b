import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { until } from './until.ts'

type Saves = { savedFile?: { name: string; file: Blob } }

/** What a page hands to the person as a file while something is done to it. */
export async function savedBy(
  page: Page,
  what: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  await page.evaluate(() => {
    const kept = globalThis as Saves
    delete kept.savedFile
    const files = new Map<string, Blob>()
    const createObjectURL = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (file: Blob) => {
      const address = createObjectURL(file)
      files.set(address, file)
      return address
    }
    HTMLAnchorElement.prototype.click = function clickAndTell(this: HTMLAnchorElement) {
      const file = files.get(this.href)
      if (file !== undefined) kept.savedFile = { name: this.download, file }
      this.dispatchEvent(new MouseEvent('click'))
    }
  })
  await what()
  return until('a file to be saved', () =>
    page.evaluate(async () => {
      const { savedFile } = globalThis as Saves
      if (savedFile === undefined) return undefined
      // With its mark at the start, which text() would take away.
      const bytes = await savedFile.file.arrayBuffer()
      return {
        name: savedFile.name,
        text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
      }
    }),
  )
}

let folder: string | undefined

/**
 * Where chosen files stand until this process ends: a browser reads a file only
 * when the page asks for what is in it.
 */
function folderOfFiles(): string {
  if (folder === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'uncramp-files-'))
    process.once('exit', () => rmSync(made, { recursive: true }))
    folder = made
  }
  return folder
}

/** The person chooses a file with this name and content in the page's one file field. */
export async function chooseFile(page: Page, name: string, content: string): Promise<void> {
  const path = join(folderOfFiles(), name)
  writeFileSync(path, content)
  const field = await until('the file field', () => page.$('input[type=file]'))
  await field.uploadFile(path)
  await field.dispose()
}
