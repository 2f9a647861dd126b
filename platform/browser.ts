import type { browser as Interface } from 'wxt/browser'

export type { Browser } from 'wxt/browser'

/**
 * The browser's extension interface: everything else in `platform` imports it from
 * here. Both browsers have it with promises from the oldest version that Uncramp
 * runs in, so there is no polyfill: it would only hand it through, and cost each
 * wake of the worker and each page 10 KB of code.
 */
export const browser: typeof Interface = (globalThis as unknown as { browser: typeof Interface })
  .browser

/** Whether this build is the one for Firefox. */
export const isFirefox: boolean = import.meta.env.FIREFOX
