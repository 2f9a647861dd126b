import { expect, it } from 'vitest'
import { words } from './support/desk.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { reads } from './support/screen.ts'
import { until } from './support/until.ts'

inBothBrowsers('Somebody who leaves the desk', {}, (uncramp) => {
  it('is offered nothing while away and nothing on return, and the rest counts', async () => {
    await uncramp().pretendToSee(null)
    await uncramp().advance({ minutes: 50 })
    await uncramp().leaveDesk()
    await until('Uncramp to notice', async () => (await presence()) === 'away')

    await uncramp().advance({ minutes: 90 })
    expect(await uncramp().notificationsSoFar()).toEqual([])
    await reads(await uncramp().openPage('popup.html'), words.popup.away.reason)

    await uncramp().returnToDesk()
    await until('Uncramp to notice', async () => (await presence()) === 'present')
    await uncramp().advance({ minutes: 5 })
    expect(await uncramp().notificationsSoFar()).toEqual([])
    expect((await uncramp().record()).map(({ what }) => what)).toEqual(['natural'])

    await uncramp().advance({ minutes: 56 })
    await uncramp().notification()
  })

  it('wakes a background that the browser had ended, by leaving', async () => {
    await uncramp().pretendToSee(null)
    await uncramp().advance({ minutes: 10 })
    await uncramp().stopBackground()
    await uncramp().leaveDesk()
    await until('Uncramp to notice', async () => (await presence()) === 'away')
    await uncramp().returnToDesk()
    await until('Uncramp to notice', async () => (await presence()) === 'present')
  })

  async function presence() {
    return (await uncramp().state()).presence.is
  }
})

inBothBrowsers('A full-screen window', {}, (uncramp) => {
  it('holds the break, says so, and lets it come once it has closed', async () => {
    await uncramp().pretendToSee({ input: 'active' })
    await uncramp().advance({ minutes: 58 })
    await uncramp().setFullScreen(true)
    await uncramp().advance({ minutes: 12 })
    expect(await uncramp().notificationsSoFar()).toEqual([])
    await reads(await uncramp().openPage('popup.html'), words.schedule.held.fullscreen)

    // One look to see that it ended, and a short grace after it.
    await uncramp().setFullScreen(false)
    await uncramp().advance({ minutes: 4 })
    await uncramp().advance({ minutes: 1 })
    const { body } = await uncramp().notification()
    expect(body).toContain('full-screen')
    expect(await uncramp().notificationsSoFar()).toHaveLength(1)
    expect(await uncramp().record()).toMatchObject([{ what: 'offered', heldWhy: 'fullscreen' }])
  })
})

inBothBrowsers('A call in a tab', { only: ['firefox'] }, (uncramp) => {
  it('holds the break until camera and microphone are free again', async () => {
    await uncramp().pretendToSee({ input: 'active' })
    await uncramp().advance({ minutes: 58 })
    await uncramp().setCameraInUse(true)
    await uncramp().advance({ minutes: 10 })
    expect(await uncramp().notificationsSoFar()).toEqual([])
    await uncramp().setCameraInUse(false)
    await uncramp().advance({ minutes: 4 })
    await uncramp().advance({ minutes: 1 })
    await uncramp().notification()
  })
})
