import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './build.ts'
import { languageFiles } from './language-files.ts'

/** `npm run languages` writes `content/languages/` from the list in `core/settings/languages.ts`. */
const folder = join(ROOT, 'content/languages')
mkdirSync(folder, { recursive: true })
for (const [name, text] of languageFiles()) writeFileSync(join(folder, name), text)
