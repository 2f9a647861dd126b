import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './build.ts'
import { faultsIn, parseRecipes } from './recipe-list.ts'

/**
 * `npm run recipes` prints how many files each recipe of `docs/recipes.md` changes;
 * `npm run recipes -- check` fails where a listed file doesn't exist, or a count is wrong.
 */
const recipes = parseRecipes(readFileSync(join(ROOT, 'docs/recipes.md'), 'utf8'))

if (process.argv.includes('check')) {
  const faults = faultsIn(recipes, ROOT)
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
  else console.log(`${recipes.length} recipes: every file exists, every count is right.`)
} else {
  for (const { title, files } of recipes) console.log(`${title.padEnd(30)}${files.length}`)
}
