import { writeExport } from './words/export.ts'
import { printStatus, writeRecord } from './words/status.ts'

/** `npm run words`: what translators get, and what they have done. docs/translating.md tells of it. */
const [command, tag, ...rest] = process.argv.slice(2)
if (command === 'export') writeExport()
else if (command === 'status') printStatus()
else if (command === 'record' && tag !== undefined) writeRecord(tag, rest)
else {
  console.error('npm run words -- export | status | record <tag> [<area> <level> <by>]')
  process.exitCode = 1
}
