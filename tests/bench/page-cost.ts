import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { launchChrome } from '../browser/support/chrome.ts'
import { launchFirefox } from '../browser/support/firefox.ts'
import { readManifest } from '../browser/support/built-extension.ts'
import type { BenchRow } from './row.ts'

const PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"></head><body><p>Somebody works here.</p></body></html>'

/**
 * What Uncramp puts into a page while nothing is due: registered scripts, web
 * accessible files, and what differs between the page as served and as it
 * stands in the tab.
 */
export async function pageCost(folders: { chrome: string; firefox: string }): Promise<BenchRow[]> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const rows: BenchRow[] = []
  for (const [name, launch] of [
    ['chrome', launchChrome],
    ['firefox', launchFirefox],
  ] as const) {
    const manifest = readManifest(folders[name])
    const scripts = ['content_scripts', 'web_accessible_resources', 'host_permissions'].filter(
      (field) => field in manifest,
    )
    const browser = await launch({ folder: folders[name] })
    try {
      await browser.state()
      const page = await browser.openAddress(`http://127.0.0.1:${port}/`)
      const html = await page.evaluate(() => document.documentElement.outerHTML)
      const files = await page.evaluate(() => performance.getEntriesByType('resource').length)
      const grown = `<!doctype html>${html}`.length - PAGE.length
      rows.push({
        what: `${name}: scripts and bytes in a page with nothing due`,
        value: `${scripts.length + files} scripts, ${grown} bytes`,
        bar: '0',
        ok: scripts.length === 0 && grown === 0 && files === 0,
      })
    } finally {
      await browser.close()
    }
  }
  server.close()
  return rows
}
