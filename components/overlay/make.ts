const XHTML = 'http://www.w3.org/1999/xhtml'
const SVG = 'http://www.w3.org/2000/svg'

type Attributes = Readonly<Record<string, string>>

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
  element.append(...children)
  return element
}
