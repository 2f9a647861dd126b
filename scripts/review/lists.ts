import { signsIn } from '../../content/warning-signs.ts'
import { cellsOf, escaped, inlineHtml } from '../markdown.ts'
import { answerHtml, pageHtml } from './html.ts'

const signs = signsIn('en')

/** A section of a Markdown file: its heading, and what stands under it. */
type Section = { title: string; lines: readonly string[] }

/** `docs/clinical-decisions.md`, each decision with its boxes. */
export function decisionsPage(markdown: string, styles: string): string {
  const title = 'Decisions for a clinician'
  const decisions = sectionsOf(markdown).map(
    (section) =>
      `<section class="entry"><div class="entry-head"><h2>${inlineHtml(section.title)}</h2></div>${withSigns(blocks(section.lines))}${answerHtml(['agree', 'change'])}<span class="write"></span></section>`,
  )
  const body = `<header class="sheet-head"><h1>${title}</h1></header>
<p>${inlineHtml(introOf(markdown))}</p>
${decisions.join('\n')}`
  return pageHtml(title, `Uncramp: ${title}`, styles, body)
}

/** `docs/hazards.md`, each hazard with its boxes; which test holds it is for developers. */
export function hazardsPage(markdown: string, styles: string): string {
  const title = 'Hazards'
  const [, , ...rows] = markdown.split('\n').filter((line) => line.startsWith('|'))
  const hazards = rows.map(cellsOf).map(
    ([number = '', hazard = '', who = '', worst = '', control = '', test = '']) =>
      `<section class="entry entry-small"><div class="entry-head"><h3>${inlineHtml(number)}. ${inlineHtml(hazard)}</h3></div>
<dl class="facts"><dt>Who</dt><dd>${inlineHtml(who)}</dd><dt>The worst</dt><dd>${inlineHtml(worst)}</dd><dt>What controls it</dt><dd>${inlineHtml(control)}</dd><dt>Held by an automatic test</dt><dd>${test === '' ? 'no' : 'yes'}</dd></dl>
${answerHtml(['accept', 'change'])}</section>`,
  )
  const after = markdown.slice(markdown.lastIndexOf('|') + 1).trim()
  const body = `<header class="sheet-head"><h1>${title}</h1></header>
<p>${inlineHtml(introOf(markdown))}</p>
${hazards.join('\n')}
<p>${inlineHtml(after)}</p>
<h2>A hazard that is missing</h2>
<span class="write"></span><span class="write"></span><span class="write"></span>`
  return pageHtml(title, `Uncramp: ${title}`, styles, body)
}

/** What stands between the title and the first section or table. */
function introOf(markdown: string): string {
  const lines = markdown.split('\n').slice(1)
  const end = lines.findIndex((line) => /^(##|\|)/.test(line))
  return lines.slice(0, end).join(' ').trim()
}

function sectionsOf(markdown: string): readonly Section[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n')
      return { title, lines: lines.filter((line) => line.trim() !== '') }
    })
}

/** A sign that is named by its id, as people read it. */
function withSigns(html: string): string {
  return signs.reduce(
    (text, { id, text: said }) => text.replaceAll(`<code>${id}</code>`, `“${escaped(said)}”`),
    html,
  )
}

function blocks(lines: readonly string[]): string {
  return lines.map((line) => `<p>${inlineHtml(line.replace(/^- /, ''))}</p>`).join('')
}
