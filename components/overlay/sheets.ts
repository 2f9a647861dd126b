/**
 * Style sheets of our pages, made fit for a shadow root in a foreign page: what
 * is meant for the page's root goes to the layer, and sizes no longer follow
 * the root's text size, which is the page's own.
 */
export function createSheet(...parts: readonly string[]): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(parts.map(toLayerCss).join('\n'))
  return sheet
}

/**
 * A page can register custom properties by name, with a syntax that ours don't
 * fit, and so take every color away: ours have names that it can't know.
 */
const OWN = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
  String.fromCodePoint(97 + (byte % 26)),
).join('')

/** Set by script on the figures of all pages; without it they are drawn all the same. */
const SHARED: ReadonlySet<string> = new Set(['--figure-effort'])

/** What one of our custom properties is called over a page. */
export function privateName(name: `--${string}`): string {
  return SHARED.has(name) ? name : `--u${OWN}${name.slice(1)}`
}

/** The text of one such sheet. */
export function toLayerCss(css: string): string {
  return css
    .replaceAll(/(?<![\w-])--[a-z][\w-]*/g, (name) => privateName(name as `--${string}`))
    .replaceAll(/:root:not\((\[[^\]]*\])\)/g, '.layer:not($1)')
    .replaceAll(/:root\b/g, '.layer')
    .replaceAll(/(^|[\s,{}])(?:html|body)(?=[\s,{[:.])/gm, '$1.layer')
    .replaceAll(/(-?\d*\.?\d+)rem\b/g, `calc($1 * var(${privateName('--rem')}))`)
}
