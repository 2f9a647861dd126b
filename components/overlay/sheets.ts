/**
 * Style sheets of our pages, made fit for a shadow root in a foreign page: what
 * is meant for the page's root goes to the layer, and sizes no longer follow
 * the root's text size, which is the page's own.
 */
export function sheetOf(...parts: readonly string[]): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(parts.map(forLayer).join('\n'))
  return sheet
}

/** The text of one such sheet. */
export function forLayer(css: string): string {
  return css
    .replaceAll(/:root:not\((\[[^\]]*\])\)/g, '.layer:not($1)')
    .replaceAll(/:root\b/g, '.layer')
    .replaceAll(/(^|[\s,{}])(?:html|body)(?=[\s,{[:.])/gm, '$1.layer')
    .replaceAll(/(-?\d*\.?\d+)rem\b/g, 'calc($1 * var(--rem))')
}
