import type { browser as Interface } from './browser.ts'

/**
 * For the scripts that go into pages: the browser's own extension interface.
 * Both browsers have it with promises from the oldest version that Uncramp runs
 * in, so the polyfill would only hand it through, and cost each page 10 KB of code.
 */
export const browser: typeof Interface = (globalThis as unknown as { browser: typeof Interface })
  .browser
