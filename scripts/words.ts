import { writeExport } from './words/export.ts'

/** `npm run words -- export` writes the English messages, as translators get them, into `content/lang/en/`. */
const [command] = process.argv.slice(2)
switch (command) {
  case 'export':
    writeExport()
    break
  default:
    console.error('npm run words -- export')
    process.exitCode = 1
}
