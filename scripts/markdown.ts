/** Text as it stands in HTML. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Bold, code and links of Markdown; a link is its words, for its file isn't there. */
export function inlineHtml(markdown: string): string {
  return escaped(markdown)
    .replaceAll(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
}

/** The cells of a row of a table. */
export function cellsOf(row: string): readonly string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}

/** A document of ours as HTML: headings, paragraphs and tables. */
export function documentHtml(markdown: string): string {
  return markdown
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(blockHtml)
    .join('\n')
}

function blockHtml(block: string): string {
  const heading = /^(#{1,3}) (.+)$/.exec(block)
  if (heading !== null) {
    const level = heading[1]?.length ?? 1
    return `<h${level}>${inlineHtml(heading[2] ?? '')}</h${level}>`
  }
  if (!block.startsWith('|')) return `<p>${inlineHtml(block.replaceAll('\n', ' '))}</p>`
  const [head = '', , ...rows] = block.split('\n')
  const cells = (tag: string, row: string) =>
    cellsOf(row)
      .map((cell) => `<${tag}>${inlineHtml(cell)}</${tag}>`)
      .join('')
  return `<table><thead><tr>${cells('th', head)}</tr></thead><tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</tbody></table>`
}
