import { defineConfig } from 'vitest/config'

/** Three tiers, one runner: what needs no browser, years of desk life, and the real browsers. */
export default defineConfig({
  define: { __TEST_SEAM__: 'false' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'tests/{core,content,platform,background,components}/**/*.test.{ts,tsx}',
            'tests/*.test.ts',
          ],
          // Each start of the background in a test finds the browser of that test.
          server: { deps: { inline: [/node_modules\/(wxt|@wxt-dev)\//] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'simulation',
          include: ['tests/simulation/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          // Two at a time: a browser spends most of a scenario waiting.
          maxWorkers: 2,
          // A loaded machine can miss a deadline once; what fails twice is at fault.
          retry: 1,
        },
      },
    ],
  },
})
