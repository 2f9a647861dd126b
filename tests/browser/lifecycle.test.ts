import { expect, it } from 'vitest'
import { leaveBreak, sitUntilBreak } from './support/answers.ts'
import { BROWSERS, type BrowserUnderTest } from './support/browser-under-test.ts'
import { mayWritePolicy } from './support/chrome-policy.ts'
import { words } from './support/desk.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { reads } from './support/screen.ts'
import { until } from './support/until.ts'

/** What befalls an extension, and what the browser takes away each time. */
const UPHEAVALS = {
  'a reload of the extension': (uncramp) => uncramp.reload(),
  'an update of the extension': (uncramp) => uncramp.update(),
  'switching the extension off and on': (uncramp) => uncramp.disableAndEnable(),
  'a restart of the browser': (uncramp) => uncramp.restart(),
} satisfies Record<string, (uncramp: BrowserUnderTest) => Promise<void>>

/** Chrome keeps an extension over a restart only if it is installed by policy, which takes root. */
const able = BROWSERS.filter((name) => name === 'firefox' || mayWritePolicy())

inBothBrowsers('Uncramp comes through', { installed: 'for-good', only: able }, (uncramp) => {
  for (const [upheaval, happens] of Object.entries(UPHEAVALS)) {
    it(`${upheaval}: the count goes on and the break comes`, async () => {
      await uncramp().advance({ minutes: 30 })
      await happens(uncramp())
      await until('the alarms to be armed again', async () => {
        const alarms = await uncramp().alarms()
        return alarms.includes('wake') && alarms.includes('heartbeat')
      })
      expect((await uncramp().state()).workedMs.stretch).toBeGreaterThanOrEqual(30 * 60_000)
      expect(await uncramp().notifications()).toEqual([])

      await uncramp().advance({ minutes: 29 })
      expect(await uncramp().notifications()).toEqual([])
      await uncramp().advance({ minutes: 2 })
      await uncramp().notification()
    })

    it(`${upheaval}: an open offer stands on the screen once, and is still the same break`, async () => {
      await sitUntilBreak(uncramp())
      const offered = await uncramp().state()
      await happens(uncramp())
      await uncramp().notification()
      const { stage } = await uncramp().state()
      expect(stage).toMatchObject({ is: 'offered', due: dueOf(offered) })
      const offers = (await uncramp().record()).filter(({ what }) => what === 'offered')
      expect(offers).toHaveLength(1)
    })
  }

  it('a restart of the browser in the middle of a pause, which still ends when it said', async () => {
    await uncramp().tell({ command: 'pause', length: { for: 'minutes', minutes: 30 } })
    const before = (await uncramp().state()).pause
    await uncramp().restart()
    expect((await uncramp().state()).pause).toEqual(before)
    await uncramp().advance({ minutes: 30 })
    expect((await uncramp().state()).pause).toEqual({ is: 'none' })
  })

  it('a clock that is set back an hour: nothing comes twice, and the next break comes', async () => {
    await sitUntilBreak(uncramp())
    await uncramp().tell({ command: 'start' })
    await until('the break to run', async () => (await uncramp().state()).stage.is === 'running')
    const page = await uncramp().pageShowing('break.html')
    await reads(page, words.breakPage.guide.hurts)
    await leaveBreak(uncramp(), page)
    await uncramp().advance({ minutes: 20 })
    const before = (await uncramp().notificationsSoFar()).length
    await uncramp().jumpClock({ minutes: -60 })
    expect(await uncramp().notificationsSoFar()).toHaveLength(before)
    await uncramp().advance({ minutes: 65 })
    await until('the next break', async () => {
      return (await uncramp().notificationsSoFar()).length > before
    })
    expect(await uncramp().notificationsSoFar()).toHaveLength(before + 1)
  })

  it('a clock that leaps a week ahead: nobody is met with the breaks of that week', async () => {
    await uncramp().advance({ minutes: 30 })
    await uncramp().jumpClock({ minutes: 7 * 24 * 60 })
    expect(await uncramp().notificationsSoFar()).toEqual([])
    await uncramp().advance({ minutes: 59 })
    expect(await uncramp().notificationsSoFar()).toEqual([])
    await uncramp().advance({ minutes: 3 })
    await uncramp().notification()
  })
})

function dueOf({ stage }: Awaited<ReturnType<BrowserUnderTest['state']>>) {
  return 'due' in stage ? stage.due : null
}
