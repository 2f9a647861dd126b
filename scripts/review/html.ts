import { escaped } from '../markdown.ts'

/** A page that stands by itself: no script, and nothing that it loads. */
export function pageHtml(title: string, foot: string, styles: string, body: string): string {
  const quoted = foot.replaceAll(/["\\\n]/g, ' ')
  return `<!doctype html>
<html lang="en-US" data-theme="light">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${styles}
@page { @bottom-left { content: "${quoted}"; } }
</style>
<body>
${body}
</body>
</html>
`
}

/** Three boxes and room for a remark. */
export function answerHtml(choices: readonly string[] = ['agree', 'change', 'remove']): string {
  const boxes = choices.map((choice) => `<span class="box"><i></i>${choice}</span>`).join('')
  return `<div class="answer"><span class="boxes">${boxes}</span><span class="remark">Remark:</span></div>`
}

/** A table whose head is printed again on each page. */
export function tableHtml(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  name: string,
): string {
  const cells = (tag: 'th' | 'td', texts: readonly string[]) =>
    texts.map((text) => `<${tag}>${text}</${tag}>`).join('')
  return `<table class="${name}"><thead><tr>${cells('th', head)}</tr></thead><tbody>${rows
    .map((row) => `<tr>${cells('td', row)}</tr>`)
    .join('')}</tbody></table>`
}
