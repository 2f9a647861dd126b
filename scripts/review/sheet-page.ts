import { library } from '../../content/index.ts'
import { NOTES } from '../../content/sources/notes.ts'
import type { Figure } from '../../core/figure/types.ts'
import { keyAnimationState } from '../../core/figure/frames.ts'
import { gradeOf, wordsOf } from '../../tests/content/wording.ts'
import { figureSvg } from '../figure-sheet.ts'
import { checkInWords } from './facts-in-words.ts'
import { escaped } from '../markdown.ts'
import { answerHtml, pageHtml } from './html.ts'
import type { ReviewedSheet } from './records.ts'
import type { Sheet, SheetEntry, SheetLine, SheetPicture } from './sheets.ts'
import { stateText } from './status.ts'

/** A formula says little of the school years that fewer words than these ask for. */
const FEWEST_WORDS = 4

const sources = library('en').sources

/** One topic to read with a pen: every sentence with its boxes, the sources, and where to sign. */
export function sheetPage({ sheet, state }: ReviewedSheet, styles: string): string {
  const { title, shown, entries, hash } = sheet
  const cited = [...new Set(entries.flatMap(({ lines }) => lines).flatMap((line) => line.sources))]
  const numberOf = (id: string) => cited.indexOf(id) + 1
  const lineCount = entries.flatMap(({ lines }) => lines).length
  const body = `
<header class="sheet-head">
  <h1>${escaped(title)}</h1>
  <p class="small">${lineCount} lines to read. Code of this sheet: <strong class="id">${hash}</strong>. Today: ${escaped(stateText(state))}.</p>
</header>
<p class="lead"><strong>Where people see this:</strong> ${escaped(shown)}</p>
<div class="key small"><p><strong>How to read a line.</strong> Above it stands what it is, and who sees it when that is not everybody; then the school grade that it asks for (6 or less is our bar), in brackets the numbers of its sources, which are listed at the end, and its name in the files. Check one box. With “change”, write the words you want, or what is wrong with them.</p></div>
${entries.map((entry) => entryHtml(entry, numberOf)).join('\n')}
<section class="entry">
  <div class="entry-head"><h2>Is something missing?</h2></div>
  <p class="small">A warning, a person who should not do it, a question that your patients ask.</p>
  <span class="write"></span><span class="write"></span><span class="write"></span>
</section>
<h2>Sources</h2>
<ol class="sources">${cited.map(sourceHtml).join('\n')}</ol>
${signHtml(sheet)}`
  return pageHtml(title, `Uncramp: ${title} (${hash})`, styles, body)
}

function entryHtml(entry: SheetEntry, numberOf: (id: string) => number): string {
  const { id, name, facts, pictures, lines } = entry
  const isSmall = name === '' && lines.length === 1
  const heading = name === '' ? '' : `<h2>${escaped(name)}</h2>`
  const list =
    facts.length === 0
      ? ''
      : `<dl class="facts">${facts.map(([key, value]) => `<dt>${escaped(key)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`
  const shown =
    pictures.length === 0 ? '' : `<div class="pictures">${pictures.map(pictureHtml).join('')}</div>`
  // A few pictures stand beside the facts; those of many steps below them.
  const about =
    pictures.length > 0 && pictures.length < 3
      ? `<div class="side-by-side">${list}${shown}</div>`
      : list + shown
  const [onlyLine] = lines
  if (isSmall && onlyLine !== undefined) {
    return `<section class="entry entry-small"><div class="entry-head">${lineBody(onlyLine, numberOf)}</div>${list}${answerHtml()}</section>`
  }
  return `<section class="entry">
<div class="entry-head">${heading}<p class="id">${escaped(id)}</p>${about}</div>
${lines.map((line) => `<div class="line">${lineBody(line, numberOf)}${answerHtml()}</div>`).join('\n')}
</section>`
}

function lineBody(
  { id, is, text, sources: cited }: SheetLine,
  numberOf: (id: string) => number,
): string {
  const numbers = cited.map((source) => `[${numberOf(source)}]`).join(' ')
  const grade =
    wordsOf(text) < FEWEST_WORDS ? '' : `Grade ${Math.max(0, Math.round(gradeOf(text)))}`
  return `<div class="line-facts"><span>${escaped(is)}</span><span>${grade}</span><span>${numbers}</span><span class="id">${escaped(id)}</span></div>
<p class="line-text">${escaped(text)}</p>`
}

function pictureHtml({ shows, figure }: SheetPicture): string {
  return `<figure>${startAndEnd(figure)}<figcaption>${escaped(shows)}: start, and where it goes</figcaption></figure>`
}

/** The pose that a movement starts from, and the one that shows it best. */
function startAndEnd(figure: Figure): string {
  const start = figureSvg(figure, { turn: 0, phase: { is: 'rest' } })
  return start + figureSvg(figure, keyAnimationState(figure))
}

function sourceHtml(id: string): string {
  const source = sources.get(id)
  if (source === undefined) throw new Error(`no source ${id}`)
  const { organization, title, citation, url, year, check } = source
  const { read, supports } = NOTES[id as keyof typeof NOTES]
  return `<li><strong>${escaped(organization)}</strong>: ${escaped(title)} (${escaped(year)}). ${escaped(citation)}
<br>${url === null ? 'It has no page.' : `<a href="${escaped(url)}">${escaped(url)}</a>`}
<br><span class="${check === 'opened' ? '' : 'unchecked'}">${checkInWords(check, source.readOn)}</span> Read: ${escaped(read)}.
<br>Cited for: ${escaped(supports)}.</li>`
}

function signHtml({ title, hash, entries }: Sheet): string {
  const seen = entries.some(({ pictures }) => pictures.length > 0)
    ? ' and looked at its pictures'
    : ''
  const blank = (name: string) => `<dt>${name}</dt><dd></dd>`
  return `<section class="sign"><h2>To sign</h2>
<p>I have read every line of “${escaped(title)}”${seen}. With the changes that I marked, I agree that Uncramp shows it to people.</p>
<dl><dt>Code of this sheet</dt><dd class="told id">${hash}</dd>
${blank('Name')}${blank('Profession and license')}${blank('Date')}${blank('Read it again by (12 months at most)')}${blank('Interests: money or other ties to what is said here, or “none”')}${blank('Signature')}</dl>
<p class="small">Name, profession, date and the next date are shown to the people who read these texts. Interests are kept in the project, open to everybody.</p></section>`
}
