import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { withPreset } from '../../core/settings/presets.ts'
import { Background } from './background.ts'
import { Chance } from './chance.ts'
import { Alarms, Machine } from './machine.ts'

const MINUTE_MS = 60_000

it('runs nothing of a worker that is dead', async () => {
  const machine = new Machine(Date.UTC(2026, 5, 1, 9), 'UTC')
  const stored: string[] = []
  const background = new Background({
    machine,
    alarms: new Alarms(machine, 'chrome'),
    chance: new Chance(1),
    settings: withPreset(DEFAULT_SETTINGS, 'frequent'),
    look: () => ({ input: 'active', audible: false, quiet: [] }),
    witness: {
      shown: () => {},
      withdrawn: () => {},
      pageAsked: () => {},
      stored: ({ key }) => stored.push(key),
      killed: () => {},
      stepped: () => {},
    },
    oneDeathIn: 12,
  })
  for (let looks = 0; looks < 600; looks += 1) {
    machine.run(2 * MINUTE_MS)
    const killsBefore = background.kills
    await background.wake()
    const { state, steps } = background
    const storedThen = stored.length
    // Whatever was still waiting would go on now.
    await new Promise((resolve) => setImmediate(resolve))
    expect(background.state).toBe(state)
    expect({ steps: background.steps, stored: stored.length }).toEqual({
      steps,
      stored: storedThen,
    })
    expect(background.kills - killsBefore).toBeLessThanOrEqual(1)
  }
  expect(background.kills).toBeGreaterThan(50)
  expect(stored.length).toBeGreaterThan(5)
})
