import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { faultsIn, parseRecipes } from '../scripts/recipe-list.ts'

const ROOT = join(import.meta.dirname, '..')
const recipes = parseRecipes(readFileSync(join(ROOT, 'docs/recipes.md'), 'utf8'))

it('the recipes name files that exist, count them right, and say what goes red first', () => {
  expect(recipes.length).toBeGreaterThanOrEqual(10)
  expect(faultsIn(recipes, ROOT)).toEqual([])
})

const BROKEN = `# Recipes

## A limit (3 files)

1. \`core/content/profile.ts\`: its id.
2. \`content/no-such-file.ts\`: its sources.

Red first: \`npm run test:unit -- tests/no-such.test.ts\`.

## An exercise (2 files)

1. \`content/items/<topic>.ts\`: its facts.
2. \`content/no-such-folder/<topic>.ts\`: its text.

## A page

1. \`README.md\`: what it is.

Red first: \`npm run types\` names the rest.
`

it('a recipe that is wrong is told by a sentence for each fault', () => {
  expect(faultsIn(parseRecipes(BROKEN), ROOT)).toEqual([
    '"A limit" names content/no-such-file.ts, which doesn\'t exist.',
    '"A limit" names tests/no-such.test.ts, which doesn\'t exist.',
    '"A limit" says 3 files and lists 2.',
    '"An exercise" names content/no-such-folder/<topic>.ts, which doesn\'t exist.',
    '"An exercise" doesn\'t say which test goes red first.',
    '"A page" says no number of files and lists 1.',
    '"A page" doesn\'t say which test goes red first.',
  ])
})
