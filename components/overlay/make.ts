const XHTML = 'http://www.w3.org/1999/xhtml'
const SVG = 'http://www.w3.org/2000/svg'

type Attributes = Readonly<Record<string, string>>

/**
 * The attribute that has a layer's text. `window.find()` and the selection
 * show a page every text node, even in a closed shadow root: in Firefox the node
 * itself, and with it everything else in there. Text that a style sheet generates
 * from an attribute is not found, and screen readers read it like any other.
 */
export const TEXT_ATTRIBUTE = 'data-text'

/** An element that shows a text, which the page can't find. */
export function textElement(text: string): HTMLElement {
  const element = document.createElementNS(XHTML, 'span')
  element.setAttribute(TEXT_ATTRIBUTE, text)
  return element
}

/** An element with its attributes and children; also in documents that are no HTML. */
export function make(
  name: string,
  attributes: Attributes,
  children: readonly (Node | string)[] = [],
): HTMLElement {
  const element = document.createElementNS(XHTML, name)
  return filled(element, attributes, children)
}

/** The same for a part of a drawing. */
export function makeSvg(
  name: string,
  attributes: Attributes,
  children: readonly Node[] = [],
): SVGElement {
  return filled(document.createElementNS(SVG, name), attributes, children)
}

function filled<Made extends Element>(
  element: Made,
  attributes: Attributes,
  children: readonly (Node | string)[],
): Made {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(
    ...children.map((child) => (typeof child === 'string' ? textElement(child) : child)),
  )
  return element
}
