import { escaped } from '../markdown.ts'
import { pageHtml, tableHtml } from './html.ts'
import type { ReviewedSheet } from './records.ts'
import { stateText } from './status.ts'

export type ListPage = { file: string; title: string; about: string }

/** What a clinician opens first: how it goes, and every sheet. */
export function indexPage(
  sheets: readonly ReviewedSheet[],
  lists: readonly ListPage[],
  { styles, today }: { styles: string; today: string },
): string {
  const title = 'Health content of Uncramp, to review'
  const groups = Map.groupBy(sheets, ({ sheet }) => sheet.group)
  const body = `<header class="sheet-head"><h1>${title}</h1><p class="small">Made on ${today}.</p></header>
<p>Uncramp is a browser extension. It reminds people at a desk to take short breaks, shows them simple moves, and says what to do in a muscle spasm and when to get help. These sheets hold every word of that which speaks of health. You need a pen, and no computer.</p>
<h2>How to go through it</h2>
<ol>
<li><strong>Start with the warning signs and first aid.</strong> They matter most if they are wrong. You may stop after any sheet: each is signed by itself.</li>
<li><strong>Read each line as a patient would,</strong> and check one box: <em>agree</em>, <em>change</em> or <em>remove</em>. For a change, write the words on the line. A line without a check counts as not read.</li>
<li><strong>Look at the pictures.</strong> The left one is the start, the right one where the move goes. The colored spot is what works or is stretched. Picture and words should show the same side, hold and support.</li>
<li><strong>Read the small list above each exercise.</strong> It says in which breaks it comes, and for whom it is left out. Add whoever should not do it.</li>
<li><strong>Mind the sources.</strong> Each sheet lists them with what was read, and when. “Only a copy was opened” and “not opened” want your eye first. Where you know of a better source, write it down.</li>
<li><strong>Decide what is open.</strong> “Decisions for a clinician” lists what only you can decide, with the choice made meanwhile. “Hazards” lists what could go wrong.</li>
<li><strong>Sign at the end of the sheet.</strong> The code there stands for exactly these words, facts and pictures. When one of them changes, the signature no longer counts, and people are shown “Not yet reviewed by a clinician” again.</li>
</ol>
<p>Give the sheets back to whoever gave them to you. What you marked is put in, and you get a new sheet to sign where words changed.</p>
<p><strong>What you vouch for:</strong> that these words are right and safe for adults who work at a desk, as far as public guidance and your training go. Not for any single patient: Uncramp tells people to follow their own clinician first.</p>
<h2>The sheets</h2>
${[...groups].map(([group, all]) => `<h3>${group}</h3>${sheetTable(all)}`).join('\n')}
<h2>To go with them</h2>
${tableHtml(
  ['Pages', 'What is in them'],
  lists.map((list) => [`<a href="${list.file}">${escaped(list.title)}</a>`, escaped(list.about)]),
  'list',
)}`
  return pageHtml(title, `Uncramp: ${title}`, styles, body)
}

function sheetTable(sheets: readonly ReviewedSheet[]): string {
  return tableHtml(
    ['Sheet', 'Lines', 'Code', 'Today', 'Done'],
    sheets.map(({ sheet, state }) => [
      `<a href="${sheet.id}.html">${escaped(sheet.title)}</a>`,
      `${sheet.entries.flatMap(({ lines }) => lines).length}`,
      `<span class="id">${sheet.hash}</span>`,
      escaped(stateText(state)),
      '<span class="box"><i></i></span>',
    ]),
    'list list-sheets',
  )
}
