import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './build.ts'
import { documentHtml } from './markdown.ts'
import type { PackageFile } from './words/package.ts'

/**
 * PRIVACY.md as a page of the package, so that it can be read where Uncramp is. It runs no
 * script: a link to it names the theme as its target, such as `#dark`, and its style follows.
 */
export function privacyPage(): readonly PackageFile[] {
  const text = readFileSync(join(ROOT, 'PRIVACY.md'), 'utf8')
  return [
    {
      relativeDest: 'privacy.html',
      contents: `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Privacy · Uncramp</title>
<link rel="stylesheet" href="privacy.css">
<span id="light" hidden></span><span id="dark" hidden></span>
<main>
${documentHtml(text)}
</main>
</html>
`,
    },
    {
      relativeDest: 'privacy.css',
      contents: readFileSync(join(import.meta.dirname, 'privacy-page.css'), 'utf8'),
    },
  ]
}
