import { parseArgs } from 'node:util'
import { simulateYear, simulateYears } from '../tests/simulation/simulate-years.ts'

/**
 * Lives simulated years and prints what came of them:
 *
 *     npm run simulate -- --seed 1 --years 100
 *     npm run simulate -- --seed 1 --first-year 50 --years 25
 *
 * One year by itself, with all that happened in the minutes before a moment
 * (on the machine's clock, as the complaint names it):
 *
 *     npm run simulate -- --seed 1 --year 31 --until 2031-04-05T10:00Z --minutes 90
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    years: { type: 'string', default: '100' },
    'first-year': { type: 'string', default: '0' },
    year: { type: 'string' },
    until: { type: 'string' },
    minutes: { type: 'string', default: '90' },
  },
})
const seed = Number(values.seed)

if (values.year === undefined) {
  const years = Number(values.years)
  const firstYear = Number(values['first-year'])
  console.log(await simulateYears({ years, seed, firstYear }))
} else {
  const untilMs = values.until === undefined ? -Infinity : Date.parse(values.until)
  const fromMs = untilMs - Number(values.minutes) * 60_000
  const { life } = await simulateYear({
    year: Number(values.year),
    seed,
    trace: (line) => {
      const atMs = Date.parse(line.slice(0, 24))
      if (atMs >= fromMs && atMs <= untilMs + 60_000) console.log(line)
    },
  })
  const { lost, doubled, outside, rude, untrue } = life.oracle
  console.log({ lost, doubled, outside, rude, untrue })
}
