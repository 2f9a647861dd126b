import type { Plugin } from 'vite'

/**
 * What stands over a page brings its styles along in its script, in a shadow
 * root. The file that the build also makes of them is loaded by nobody.
 */
export function withoutPageStyles(): Plugin {
  return {
    name: 'uncramp:without-page-styles',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const name of Object.keys(bundle)) {
          if (/(^|\/)layer(-guide|-picture)?\.css$/.test(name)) delete bundle[name]
        }
      },
    },
  }
}
