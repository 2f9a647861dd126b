import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inBothBrowsers } from './support/scenario.ts'

/**
 * Words in other languages are read from the package by `fetch`, while the pages'
 * policy says `connect-src 'none'`. Both browsers except the extension's own files
 * from it, by how they behave and not by what they promise: this says when that ends.
 */
let server: Server
const asked: string[] = []

beforeAll(async () => {
  server = createServer(({ url }, answer) => {
    asked.push(url ?? '')
    answer.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/plain' })
    answer.end('reached')
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
})

afterAll(() => {
  server.close()
})

inBothBrowsers('The package', {}, (uncramp) => {
  const elsewhere = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/words.json`
  const own = () => uncramp().urlOf('lang/en-XA/worker.json')

  it('can be read by a page, and nothing else can', async () => {
    const page = await uncramp().openPage('options.html')
    const read = (url: string) =>
      page.evaluate(
        (from) =>
          fetch(from).then(
            ({ ok }) => (ok ? 'read' : 'missing'),
            () => 'refused',
          ),
        url,
      )
    expect(await read(own())).toBe('read')
    expect(await read(elsewhere())).toBe('refused')
    expect(asked).toEqual([])
  })

  it('can be read by the background, and nothing else can', async () => {
    expect(await uncramp().readInBackground(own())).toBe('read')
    expect(await uncramp().readInBackground(elsewhere())).toBe('refused')
    expect(asked).toEqual([])
  })
})
