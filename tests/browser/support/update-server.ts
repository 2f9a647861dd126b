import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the web store is to Chrome: one address that names the newest version and hands it out. */
export type UpdateServer = {
  url: string
  offer(version: string, crx: Buffer): void
  stop(): void
}

export async function startUpdateServer(extensionId: string): Promise<UpdateServer> {
  let release: { version: string; crx: Buffer } = { version: '0', crx: Buffer.alloc(0) }
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/updates.xml')) {
      response.setHeader('content-type', 'text/xml')
      response.end(updatesXml(extensionId, release.version, `${origin()}/extension.crx`))
    } else {
      response.setHeader('content-type', 'application/x-chrome-extension')
      response.end(release.crx)
    }
  })
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise

  return {
    url: `${origin()}/updates.xml`,
    offer: (version, crx) => {
      release = { version, crx }
    },
    stop: () => server.close().closeAllConnections(),
  }
}

function updatesXml(extensionId: string, version: string, codebase: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${extensionId}">
    <updatecheck codebase="${codebase}" version="${version}"/>
  </app>
</gupdate>`
}
