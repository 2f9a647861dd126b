/** Both browsers let an extension look into closed shadow roots; each has its own way. */
type Opener = { dom?: { openOrClosedShadowRoot: (element: Element) => ShadowRoot | null } }
type Openable = Element & { openOrClosedShadowRoot?: ShadowRoot | null }

function shadowRootOf(element: Element): ShadowRoot | null {
  const firefox = (element as Openable).openOrClosedShadowRoot
  if (firefox !== undefined) return firefox
  const { chrome } = globalThis as { chrome?: Opener }
  if (!(element instanceof HTMLElement) || chrome?.dom === undefined) return element.shadowRoot
  return chrome.dom.openOrClosedShadowRoot(element)
}

/** The innermost element of the page at a point, through all shadow roots. */
export function deepestAt(x: number, y: number): Element | null {
  let found: Element | null = document.elementFromPoint(x, y)
  for (let shadow = found && shadowRootOf(found); shadow; shadow = found && shadowRootOf(found)) {
    const inner: Element | null = shadow.elementFromPoint(x, y)
    if (inner === null || inner === found) break
    found = inner
  }
  return found
}

/** The modal dialog or full-screen element that an element lies in; null when it lies in none. */
export function closestModal(element: Element | null): Element | null {
  for (let each = element; each !== null; each = composedParent(each)) {
    if (each.matches(':modal')) return each
  }
  return null
}

function composedParent(element: Element): Element | null {
  const { parentElement } = element
  if (parentElement !== null) return parentElement
  const scope = element.getRootNode()
  return scope instanceof ShadowRoot ? scope.host : null
}

/** What of the page is on the top layer, through all shadow roots but that of `own`. */
export function pageTopLayer(own: Element): Element[] {
  const found: Element[] = []
  const collect = (scope: Document | ShadowRoot) => {
    found.push(...scope.querySelectorAll(':popover-open, :modal, :fullscreen'))
    for (const element of scope.querySelectorAll('*')) {
      const shadow = element === own ? null : shadowRootOf(element)
      if (shadow !== null) collect(shadow)
    }
  }
  collect(document)
  return found
}

/** The element that has the keyboard, through all shadow roots. */
export function focusedIn(page: Document): Element | null {
  let focused = page.activeElement
  for (
    let shadow = focused && shadowRootOf(focused);
    shadow;
    shadow = focused && shadowRootOf(focused)
  ) {
    const { activeElement } = shadow
    if (activeElement === null) break
    focused = activeElement
  }
  return focused
}

/** Whether text can be typed into an element, also where a script draws the text by itself. */
export function acceptsText(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return true
  if (element instanceof HTMLInputElement) return !NON_TEXT_INPUTS.has(element.type)
  if (!(element instanceof HTMLElement)) return false
  return (
    element.isContentEditable ||
    element.ownerDocument.designMode === 'on' ||
    ((element as WithEditContext).editContext ?? null) !== null ||
    element.closest('[role~="textbox" i], [role~="searchbox" i]') !== null
  )
}

/** Chrome alone has it: https://www.w3.org/TR/edit-context/ */
type WithEditContext = HTMLElement & { editContext?: object | null }

const NON_TEXT_INPUTS: ReadonlySet<string> = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'hidden',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
])
