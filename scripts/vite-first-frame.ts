import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

const PRELOAD = /\s*<link rel="modulepreload"[^>]*href="([^"]+)"[^>]*>/g
const STYLES = /\s*<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g
const CODE = /\s*<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/
const FIRST_FRAME = /<script\s+src="\/first-frame\.js">/

/**
 * Makes the built popup.html need two files for its first frame: itself, with
 * the styles in it, and `first-frame.js`, which loads the popup's code when that
 * frame is on the screen. The styles' hash goes into the page's policy, so that
 * these and no others are allowed there.
 */
export function firstFrame(): { plugin: () => Plugin; allowStyles: (policy: string) => string } {
  let hash: string | undefined
  const plugin = (): Plugin => ({
    name: 'uncramp:first-frame',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = Object.values(bundle).find(({ fileName }) =>
          /(^|\/)popup(\/index)?\.html$/.test(fileName),
        )
        if (page?.type !== 'asset') return
        const html = String(page.source)
        const styles = [...html.matchAll(STYLES)].map(([, path = '']) => {
          const sheet = bundle[path]
          if (sheet?.type !== 'asset')
            throw new Error(`popup.html names ${path}, which isn't there`)
          delete bundle[path]
          return String(sheet.source).trim()
        })
        const [, entry] = CODE.exec(html) ?? []
        if (styles.length !== 1 || entry === undefined || !FIRST_FRAME.test(html)) {
          throw new Error(
            'popup.html is not as expected: one style sheet, one module, first-frame.js',
          )
        }
        const [css = ''] = styles
        const code = [entry, ...[...html.matchAll(PRELOAD)].map(([, path = '']) => path)]
        hash = `'sha256-${createHash('sha256').update(css).digest('base64')}'`
        page.source = html
          .replaceAll(PRELOAD, '')
          .replace(CODE, '')
          .replace(STYLES, () => `\n    <style>${css}</style>`)
          .replace(
            FIRST_FRAME,
            () => `<script src="/first-frame.js" data-code="${code.join(' ')}">`,
          )
      },
    },
  })
  const allowStyles = (policy: string) => {
    if (hash === undefined) throw new Error('popup.html was not built')
    return policy.replace("style-src 'self'", `style-src 'self' ${hash}`)
  }
  return { plugin, allowStyles }
}
