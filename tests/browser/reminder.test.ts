import { expect, it } from 'vitest'
import {
  IN_FIVE_MINUTES,
  postponeBreak,
  SKIP,
  sitUntilBreak,
  START,
  startBreak,
} from './support/answers.ts'
import type { BrowserUnderTest } from './support/browser-under-test.ts'
import { words } from './support/desk.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { press, reads } from './support/screen.ts'
import { until } from './support/until.ts'

inBothBrowsers('A due break', {}, (uncramp) => {
  it('appears on the screen as one notification that says what it is and why', async () => {
    await uncramp().advance({ minutes: 59 })
    expect(await uncramp().notificationsSoFar()).toEqual([])
    await uncramp().advance({ minutes: 1 })

    const { title, body } = await uncramp().notification()
    expect(title).toMatch(/^\S.*, 3 minutes$/)
    expect(body).toContain(words.reminders.sinceLastBreak(words.format.length(60 * 60)))
    await uncramp().advance({ minutes: 4 })
    expect(await uncramp().notificationsSoFar()).toHaveLength(1)
    expect(await whatHappened(uncramp())).toEqual(['offered'])
  })

  it('starts from its notification: the break page opens and guides', async () => {
    await sitUntilBreak(uncramp())
    const page = await startBreak(uncramp())
    await reads(page, words.breakPage.guide.hurts)
    await uncramp().noNotification()
    expect((await uncramp().state()).stage.is).toBe('running')
    expect(await uncramp().pagesShowing('break.html')).toHaveLength(1)
    expect(await whatHappened(uncramp(), 2)).toEqual(['offered', 'started'])
  })

  it('can be put off from its notification, and comes again after five minutes, once', async () => {
    await sitUntilBreak(uncramp())
    await postponeBreak(uncramp())
    await uncramp().noNotification()
    await until('it to be put off', async () => (await uncramp().state()).stage.is === 'postponed')

    await uncramp().advance({ minutes: 4 })
    expect(await uncramp().notifications()).toEqual([])
    await uncramp().advance({ minutes: 1 })
    const { body } = await uncramp().notification()
    expect(body).toContain(words.reminders.postponed(words.format.count(1), words.format.count(3)))
    expect(await uncramp().notificationsSoFar()).toHaveLength(2)
    expect(await whatHappened(uncramp(), 3)).toEqual(['offered', 'postponed', 'offered'])
  })

  it('goes quietly when nobody answers, and counts as not seen', async () => {
    await sitUntilBreak(uncramp())
    await uncramp().advance({ minutes: 8 })
    await uncramp().noNotification()
    expect(await whatHappened(uncramp(), 2)).toEqual(['offered', 'not-seen'])
    expect((await uncramp().state()).today.taken).toBe(0)
  })

  it('can be tried out, which counts for nothing', async () => {
    const welcome = await uncramp().openPage('welcome.html')
    await press(welcome, words.welcome.test.send)
    const { title } = await uncramp().notification()
    expect(title).toBe(words.reminders.testTitle)
    await reads(welcome, words.welcome.test.sent)

    // A second one takes the place of the first, which is no sign that it wasn't shown.
    await press(welcome, words.welcome.test.send)
    await reads(welcome, words.welcome.test.sent)
    await uncramp().clickNotification((await uncramp().notification()).id)
    await uncramp().noNotification()
    expect(await uncramp().record()).toEqual([])
    expect(await uncramp().troubles()).toEqual([])
  })
})

inBothBrowsers('The notification in Chrome', { only: ['chrome'] }, (uncramp) => {
  it('has a button for each answer, and starts the break when clicked anywhere else', async () => {
    await sitUntilBreak(uncramp())
    const { id, buttons } = await uncramp().notification()
    expect(buttons).toEqual([START, IN_FIVE_MINUTES])
    await uncramp().clickNotification(id)
    await reads(await uncramp().pageShowing('break.html'), words.breakPage.guide.hurts)
    expect((await uncramp().state()).stage.is).toBe('running')
  })

  it('counts as skipped when the person closes it', async () => {
    await sitUntilBreak(uncramp())
    await uncramp().dismissNotification((await uncramp().notification()).id)
    expect(await whatHappened(uncramp(), 2)).toEqual(['offered', 'skipped'])
  })
})

inBothBrowsers('The notification in Firefox', { only: ['firefox'] }, (uncramp) => {
  it('opens the break page with the same choices, where skipping is free', async () => {
    await sitUntilBreak(uncramp())
    await uncramp().clickNotification((await uncramp().notification()).id)
    const page = await uncramp().pageShowing('break.html')
    for (const choice of [START, IN_FIVE_MINUTES, SKIP]) await reads(page, choice)
    expect((await uncramp().state()).stage.is).toBe('offered')

    await press(page, SKIP)
    expect(await whatHappened(uncramp(), 2)).toEqual(['offered', 'skipped'])
    await uncramp().noNotification()
  })
})

/** The record in one word a line, once it has so many. */
async function whatHappened(uncramp: BrowserUnderTest, count = 1): Promise<string[]> {
  return until(`${count} entries in the record`, async () => {
    const entries = await uncramp.record()
    return entries.length >= count && entries.map(({ what }) => what)
  })
}
