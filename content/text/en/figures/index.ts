/** What the figure of an item shows, in words; empty for one without a figure. */
export function figureLabel(_itemId: string): string {
  return ''
}
