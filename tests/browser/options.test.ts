import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { words } from './support/desk.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { press, reads, write } from './support/screen.ts'
import { until } from './support/until.ts'

const { saving } = words
const { find, form, settings: names, timing } = words.options

inBothBrowsers('The options', {}, (uncramp) => {
  it('find a setting by another name, go to its page, and give it the keyboard', async () => {
    const page = await uncramp().openPage('options.html#about')
    await write(page, find.label, 'snooze')
    await reads(page, names['postpone.most'].name)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await until('the page of the setting', async () => {
      return (await page.evaluate(() => document.querySelector('h1')?.textContent)) === timing.title
    })
    await until('the keyboard in the setting', () =>
      page.evaluate(
        (label) => (document.activeElement as HTMLSelectElement).labels?.[0]?.textContent === label,
        names['postpone.most'].name,
      ),
    )
    expect(new URL(page.url()).hash).toBe('#timing/put-off')
  })

  it('open at a setting that an address names', async () => {
    const page = await uncramp().openPage('options.html#appearance/motion')
    await until('the setting to stand out', () =>
      page.evaluate(
        () => document.querySelector('[data-found]')?.contains(document.activeElement) ?? false,
      ),
    )
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('select')
  })

  it('save a change at once, and take it back by Undo, with what else was changed kept', async () => {
    const page = await uncramp().openPage('options.html#reminders')
    await press(page, names.sound.name, 'switch')
    await reads(page, saving.saved)
    expect((await uncramp().settings())?.sound).toBe('soft')

    const elsewhere = await uncramp().openPage('options.html#appearance')
    await elsewhere.select(`#setting-colors select`, 'dark')
    await reads(elsewhere, saving.saved)
    await elsewhere.close()

    await press(page, saving.undo)
    await reads(page, saving.undone)
    const settings = await uncramp().settings()
    expect(settings?.sound).toBe(DEFAULT_SETTINGS.sound)
    expect(settings?.theme).toBe('dark')
  })

  it('put a setting back to what it is out of the box', async () => {
    const page = await uncramp().openPage('options.html#appearance')
    await page.select('#setting-text-size select', '150')
    await reads(page, saving.saved)
    await press(page, form.resetSetting(names.textPercent.name, '100%'))
    await until('the usual size', async () => (await uncramp().settings())?.textPercent === 100)
  })
})
