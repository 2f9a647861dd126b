import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'puppeteer-core'
import type { BrowserUnderTest } from './browser-under-test.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare const axe: { run(root: Document, options: RunOptions): Promise<AxeResults> }

export const ALL_RULES: RunOptions = {}

/** The rules of axe that look at colors. */
export const COLOR_RULES: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
}

/** What axe-core finds wrong with a page, each in a few lines; nothing where no rules are given. */
export async function faults(page: Page, rules: RunOptions | null): Promise<string[]> {
  if (rules === null) return []
  // As an expression of the debugger, which the pages' own policy doesn't forbid.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  return page.evaluate(
    async (options) => {
      const { violations } = await axe.run(document, options)
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
      )
    },
    // What is well is nobody's to read: to say where it is takes longer than to find out.
    { ...rules, resultTypes: ['violations' as const], preload: false },
  )
}

/**
 * Looks at a page in forced colors, with the rules that tell something there.
 * The palette is the system's; the one that Firefox has without a desktop is too
 * pale for axe by itself, so that there is nothing to learn of ours from it.
 */
export async function inForcedColors(
  uncramp: BrowserUnderTest,
  page: Page,
  look: (rules: RunOptions | null) => Promise<void>,
): Promise<void> {
  await uncramp.useMedia(page, 'forced-colors')
  await look(uncramp.name === 'chrome' ? COLOR_RULES : null)
  await uncramp.useMedia(page, 'usual')
}
