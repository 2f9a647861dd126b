import { expect, it } from 'vitest'
import { postponeBreak, sitThrough, sitUntilBreak, startBreak } from './support/answers.ts'
import { words } from './support/desk.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { reads } from './support/screen.ts'
import { until } from './support/until.ts'

inBothBrowsers('When the browser ends the background', {}, (uncramp) => {
  it('in the middle of the count, an alarm wakes it for the break', async () => {
    await uncramp().advance({ minutes: 59, seconds: 56 })
    await uncramp().stopBackground()
    expect(await uncramp().notifications()).toEqual([])
    await uncramp().notification()
    expect((await uncramp().state()).stage.is).toBe('offered')
  })

  it('again and again, the count goes on as if nothing had been', async () => {
    for (let hop = 0; hop < 5; hop += 1) {
      await uncramp().advance({ minutes: 11 })
      await uncramp().stopBackground()
    }
    expect(await uncramp().notificationsSoFar()).toEqual([])
    await uncramp().advance({ minutes: 5 })
    await uncramp().notification()
    expect(await whatHappened()).toEqual(['offered'])
  })

  it('with an offer on the screen, the offer stays one and can still be answered', async () => {
    await sitUntilBreak(uncramp())
    await uncramp().stopBackground()
    await uncramp().advance({ minutes: 1 })
    expect(await uncramp().notifications()).toHaveLength(1)
    expect(await uncramp().notificationsSoFar()).toHaveLength(1)

    await uncramp().stopBackground()
    const page = await startBreak(uncramp())
    await reads(page, words.breakPage.guide.hurts)
    expect(await whatHappened(2)).toEqual(['offered', 'started'])
  })

  it('with a break put off, it comes when it was put off to', async () => {
    await sitUntilBreak(uncramp())
    await postponeBreak(uncramp())
    await until('it to be put off', async () => (await uncramp().state()).stage.is === 'postponed')
    await uncramp().noNotification()
    await uncramp().stopBackground()
    await uncramp().advance({ minutes: 4 })
    expect(await uncramp().notifications()).toEqual([])
    await uncramp().advance({ minutes: 1 })
    await uncramp().notification()
    expect(await whatHappened(3)).toEqual(['offered', 'postponed', 'offered'])
  })

  it('while a break runs, the break goes on and is recorded once', async () => {
    await sitUntilBreak(uncramp())
    const page = await startBreak(uncramp())
    await reads(page, words.breakPage.guide.hurts)
    await uncramp().stopBackground()
    await sitThrough(uncramp(), page)
    expect(await whatHappened(3)).toEqual(['offered', 'started', 'taken'])
  })

  it('at any moment while time passes, no break is lost and none is doubled', async () => {
    for (let blow = 0; blow < 4; blow += 1) {
      // The blow falls while the background is at work, and cuts the walk through time short.
      await Promise.all([
        uncramp()
          .advance({ minutes: 16 })
          .catch(() => undefined),
        uncramp().stopBackground(),
      ])
    }
    await until('the next break', async () => {
      await uncramp().advance({ minutes: 4 })
      return (await uncramp().state()).stage.is === 'offered'
    })
    await uncramp().notification()
    const offers = (await uncramp().record()).filter(({ what }) => what === 'offered')
    expect(offers).toHaveLength(new Set(offers.map(({ breakId }) => breakId)).size)
  })

  async function whatHappened(count = 1): Promise<string[]> {
    return until(`${count} entries in the record`, async () => {
      const entries = await uncramp().record()
      return entries.length >= count && entries.map(({ what }) => what)
    })
  }
})
