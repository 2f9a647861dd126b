/**
 * `npm run review -- status` says which topics of the health content a clinician has signed,
 * and `-- export` writes what people are shown of it, `content/reviews/signed.ts`.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reviewed, REVIEWS, signedModule } from './review/records.ts'
import { allSheets } from './review/sheets.ts'
import { statusText } from './review/status.ts'

const [command] = process.argv.slice(2)
const today = Temporal.Now.plainDateISO().toString()
const sheets = reviewed(allSheets(), today)

switch (command) {
  case 'status':
    console.log(statusText(sheets))
    break
  case 'export':
    writeFileSync(join(REVIEWS, 'signed.ts'), signedModule(sheets))
    break
  default:
    console.error('npm run review -- status | export')
    process.exitCode = 1
}
