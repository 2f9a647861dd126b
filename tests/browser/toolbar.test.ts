import { expect, it } from 'vitest'
import { sitUntilBreak } from './support/answers.ts'
import { words } from './support/desk.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { reads } from './support/screen.ts'
import { until } from './support/until.ts'

inBothBrowsers('The toolbar button', {}, (uncramp) => {
  it('starts a break from its menu, and from the keyboard, and never two', async () => {
    await uncramp().chooseFromMenu('startBreak')
    await reads(await uncramp().pageShowing('break.html'), words.breakPage.guide.hurts)
    await uncramp().runCommand('start-break')
    await until('it to run', async () => (await uncramp().state()).stage.is === 'running')
    expect(await uncramp().pagesShowing('break.html')).toHaveLength(1)
  })

  it('pauses and resumes by the same key', async () => {
    await uncramp().runCommand('pause-or-resume')
    await until('the pause', async () => (await uncramp().state()).pause.is === 'until')
    await until('the badge', async () => (await uncramp().badge()) !== '')
    await uncramp().runCommand('pause-or-resume')
    await until('no pause', async () => (await uncramp().state()).pause.is === 'none')
    await until('no badge', async () => (await uncramp().badge()) === '')
  })

  it('opens the settings from its menu', async () => {
    await uncramp().chooseFromMenu('settings')
    await reads(await uncramp().pageShowing('options.html'), words.options.timing.title)
  })

  it('still has its menu after a reload', async () => {
    await uncramp().reload()
    await uncramp().chooseFromMenu('pauseOrResume')
    await until('the pause', async () => (await uncramp().state()).pause.is === 'until')
  })

  it('carries a mark while a break waits', async () => {
    expect(await uncramp().badge()).toBe('')
    await sitUntilBreak(uncramp())
    await until('the mark', async () => (await uncramp().badge()) !== '')
  })
})
