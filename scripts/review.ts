/**
 * `npm run review`: writes what a clinician reads and signs, one page a topic, into
 * `.output/review/`. `-- status` says which topics are signed, and `-- export` writes what
 * people are shown of it, `content/reviews/signed.ts`; `-- figures` counts the content. docs/reviewing.md tells of it.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OUTPUT } from './build.ts'
import { contentFigures, figuresText } from './review/figures.ts'
import { reviewPages, writePages } from './review/pages.ts'
import { reviewed, REVIEWS, signedModule } from './review/records.ts'
import { allSheets } from './review/sheets.ts'
import { statusText } from './review/status.ts'

const [command = 'write'] = process.argv.slice(2)
const today = Temporal.Now.plainDateISO().toString()
const sheets = reviewed(allSheets(), today)

switch (command) {
  case 'write': {
    const folder = join(OUTPUT, 'review')
    const pages = reviewPages(sheets, today)
    writePages(folder, pages)
    console.log(`${pages.size} pages: open ${join(folder, 'index.html')} and print what you need.`)
    break
  }
  case 'status':
    console.log(statusText(sheets))
    break
  case 'export':
    writeFileSync(join(REVIEWS, 'signed.ts'), signedModule(sheets))
    break
  case 'figures':
    console.log(figuresText(contentFigures(sheets.map(({ sheet }) => sheet))))
    break
  default:
    console.error('npm run review [-- status | export | figures]')
    process.exitCode = 1
}
