import type { Plugin } from 'vite'

/**
 * Removes Preact's one write to `innerHTML`, the code behind
 * `dangerouslySetInnerHTML`, which Uncramp never uses: the reviewers' linter
 * then has nothing to warn of, and no path to raw HTML ships. Fails the build
 * when a new Preact moves that line, so that the promise can't lapse unseen.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'uncramp:without-inner-html',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.m?js$/.test(id)) return undefined
      let sites = 0
      const replaced = code.replace(
        /\(([$\w]+)\.innerHTML=[$\w]+\.__html\)/g,
        (_match, element: string) => {
          sites += 1
          return `${element}.replaceChildren()`
        },
      )
      if (sites !== 1) throw new Error(`expected one innerHTML write in Preact, found ${sites}`)
      return { code: replaced, map: null }
    },
  }
}
