import { expect, it, onTestFinished } from 'vitest'
import { BROWSERS } from './support/browser-under-test.ts'
import { launch, words } from './support/desk.ts'
import { startDevServer } from './support/dev-server.ts'
import { reads } from './support/screen.ts'
import { until } from './support/until.ts'

it.each(BROWSERS)(
  'The development server gives %s a popup that is alive and has its looks',
  async (name) => {
    const server = await startDevServer(name)
    onTestFinished(() => server.stop())
    const uncramp = await launch(name, { folder: server.folder })
    onTestFinished(() => uncramp.close())
    const popup = await uncramp.openPage('popup.html')
    await reads(popup, words.common.spasmNow)
    await until('the popup to be alive', () =>
      popup.evaluate(() => document.querySelector<HTMLElement>('#page')?.inert === false),
    )
    const height = await popup.evaluate(() => {
      const button = document.querySelector('.button')
      return button && getComputedStyle(button).minBlockSize
    })
    expect(height).toBe('44px')
  },
)
