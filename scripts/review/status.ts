import type { ReviewedSheet } from './records.ts'

/** `npm run review -- status`: a line a topic, and how many are signed. */
export function statusText(all: readonly ReviewedSheet[]): string {
  const rows = all.map(({ sheet, state }) => [
    sheet.id,
    `${sheet.entries.length}`,
    `${sheet.entries.flatMap(({ lines }) => lines).length}`,
    stateText(state),
    state.is === 'unsigned' ? '' : state.signature.nextReview,
  ])
  const head = ['topic', 'entries', 'lines', 'state', 'next review']
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((cells) => (cells[column] ?? '').length)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return column === 1 || column === 2 ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd()
  const count = (is: string) => all.filter(({ state }) => state.is === is).length
  return [
    line(head),
    ...rows.map(line),
    '',
    `${all.length} topics: ${count('signed')} signed, ${count('changed')} changed since they were signed, ${count('due')} to be read again, ${count('unsigned')} not signed.`,
  ].join('\n')
}

/** Where a topic stands, in words. */
export function stateText(state: ReviewedSheet['state']): string {
  switch (state.is) {
    case 'unsigned':
      return 'not signed'
    case 'changed':
      return `changed since ${state.signature.name} signed it on ${state.signature.date}`
    case 'due':
      return `signed by ${state.signature.name} on ${state.signature.date}; to be read again`
    case 'signed':
      return `signed by ${state.signature.name} on ${state.signature.date}`
  }
}
