import type { Page } from 'puppeteer-core'

/**
 * What of a page's text has no room: cut off at an edge, out of its box, over other
 * text, or in a choice or field that is too narrow for it. What scrolls may be wider.
 */
export async function faultsOfRoom(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    /** Fractions of a pixel, and the overhang of slanted or accented letters. */
    const SLACK_PX = 1.5
    const faults = new Set<string>()
    const root = [...document.querySelectorAll('div')].find(({ shadowRoot }) => shadowRoot)
    const within = root?.shadowRoot ?? document.body

    type Shown = { text: string; parent: Element; boxes: DOMRect[]; isAfloat: boolean }
    const shown: Shown[] = []
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      const text = (node.textContent ?? '').trim()
      if (parent === null || text === '' || parent.closest('style, script, option')) continue
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      if (parent instanceof SVGElement && parent.closest('title, desc')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const boxes = [...range.getClientRects()].filter(
        ({ width, height }) => width > 0 && height > 0,
      )
      const around = ancestorsOf(parent)
      // Said by screen readers alone, or not there until it has the focus.
      if (around.some((each) => getComputedStyle(each).clipPath.startsWith('inset(50%'))) continue
      const isAfloat = around.some((each) =>
        ['fixed', 'sticky'].includes(getComputedStyle(each).position),
      )
      shown.push({ text, parent, boxes, isAfloat })
    }

    for (const { text, parent, boxes } of shown) {
      if (parent instanceof SVGElement) continue
      const around = ancestorsOf(parent)
      const block = around.find((each) => getComputedStyle(each).display !== 'inline')
      if (block !== undefined && sticksOut(boxes, block.getBoundingClientRect(), 'x')) {
        faults.add(`out of its box: “${text}”`)
      }
      for (const each of around) {
        const { overflowX, overflowY } = getComputedStyle(each)
        const edge = each.getBoundingClientRect()
        const cutX = isClipping(overflowX) && sticksOut(boxes, edge, 'x')
        const cutY = isClipping(overflowY) && sticksOut(boxes, edge, 'y')
        if (cutX || cutY) faults.add(`cut off: “${text}”`)
        // Beyond this, what there is comes into sight by scrolling.
        if ([overflowX, overflowY].some((one) => one === 'auto' || one === 'scroll')) break
      }
    }

    for (const [at, one] of shown.entries()) {
      for (const other of shown.slice(at + 1)) {
        if (one.isAfloat !== other.isAfloat) continue
        if (inSight(one).some((box) => inSight(other).some((next) => overlap(box, next)))) {
          faults.add(`over each other: “${one.text}” and “${other.text}”`)
        }
      }
    }

    for (const select of within.querySelectorAll('select')) {
      if (!select.checkVisibility()) continue
      const copy = select.cloneNode(false) as HTMLSelectElement
      const option = document.createElement('option')
      option.textContent = select.selectedOptions[0]?.textContent ?? ''
      copy.append(option)
      copy.style.cssText =
        'inline-size: max-content; min-inline-size: 0; max-inline-size: none; position: absolute; flex: none'
      select.after(copy)
      const needed = copy.offsetWidth
      copy.remove()
      if (needed > select.offsetWidth + SLACK_PX) {
        faults.add(
          `choice cut off: “${option.textContent}” (${select.offsetWidth} of ${needed} px)`,
        )
      }
    }
    for (const field of within.querySelectorAll('input')) {
      if (!field.checkVisibility() || field.placeholder === '' || field.value !== '') continue
      const style = getComputedStyle(field)
      const canvas = document.createElement('canvas').getContext('2d')
      if (canvas === null) continue
      canvas.font = getComputedStyle(field, '::placeholder').font
      const { width } = canvas.measureText(field.placeholder)
      const room =
        field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)
      if (width > room + SLACK_PX) faults.add(`hint cut off: “${field.placeholder}”`)
    }
    const wide = [...within.querySelectorAll('*')].filter((each) => {
      const { left, right, width } = each.getBoundingClientRect()
      const isScrolled = ancestorsOf(each).some(
        (around) => around !== each && getComputedStyle(around).overflowX !== 'visible',
      )
      return width > 0 && !isScrolled && (right > innerWidth + SLACK_PX || left < -SLACK_PX)
    })
    for (const each of wide.filter(
      (one) => !wide.some((other) => other !== one && one.contains(other)),
    )) {
      faults.add(
        `out of the window: ${each.localName}.${each.getAttribute('class') ?? ''} “${each.textContent}”`,
      )
    }
    return [...faults]

    function ancestorsOf(element: Element): Element[] {
      const found: Element[] = []
      for (let each: Element | null = element; each !== null; each = each.parentElement) {
        if (each === document.body || each === document.documentElement) break
        found.push(each)
      }
      return found
    }
    /** What scrolling has not taken out of sight. */
    function inSight({ parent, boxes }: Shown): DOMRect[] {
      const edges = ancestorsOf(parent)
        .filter((each) => getComputedStyle(each).overflowY !== 'visible')
        .map((each) => each.getBoundingClientRect())
      return boxes.filter((box) =>
        edges.every(({ top, bottom }) => box.top >= top - 1 && box.bottom <= bottom + 1),
      )
    }
    function isClipping(overflow: string): boolean {
      return overflow === 'hidden' || overflow === 'clip'
    }
    function sticksOut(boxes: readonly DOMRect[], edge: DOMRect, axis: 'x' | 'y'): boolean {
      return boxes.some((box) =>
        axis === 'x'
          ? box.left < edge.left - SLACK_PX || box.right > edge.right + SLACK_PX
          : // A line is higher than its letters.
            box.top < edge.top - box.height / 4 || box.bottom > edge.bottom + box.height / 4,
      )
    }
    function overlap(one: DOMRect, other: DOMRect): boolean {
      const x = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const y = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
      return x > SLACK_PX && y > Math.min(one.height, other.height) / 3
    }
  })
}
