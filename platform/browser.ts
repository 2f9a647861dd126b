/**
 * The only import of the browser's extension interface: everything else in
 * `platform` imports it from here, so that the polyfill behind it can be
 * replaced in one line.
 */
export { browser, type Browser } from 'wxt/browser'

/** Whether this build is the one for Firefox. */
export const isFirefox: boolean = import.meta.env.FIREFOX
