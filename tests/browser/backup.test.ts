import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { BACKUP_FORMAT, BACKUP_VERSION } from '../../core/backup/format.ts'
import { writeBackup } from '../../core/backup/write.ts'
import { NO_CHOICES } from '../../core/content/choices.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { livedRecord } from '../support/lived-record.ts'
import { sitUntilBreak } from './support/answers.ts'
import type { BrowserUnderTest } from './support/browser-under-test.ts'
import { words } from './support/desk.ts'
import { chooseFile, savedBy } from './support/files.ts'
import { inBothBrowsers } from './support/scenario.ts'
import { press, reads } from './support/screen.ts'
import { until } from './support/until.ts'

const { save, restore, delete: remove } = words.options.backup

inBothBrowsers('A backup', {}, (uncramp) => {
  it('brings everything back after everything was deleted', async () => {
    await liveALittle(uncramp())
    const before = {
      settings: await uncramp().settings(),
      choices: await uncramp().choices(),
      record: await uncramp().record(),
    }
    expect(before.record.length).toBeGreaterThan(0)

    const page = await uncramp().openPage('options.html#data')
    const { name, text } = await savedBy(page, () => press(page, save.button))
    await reads(page, save.saved(name))
    expect(name).toMatch(/^uncramp-backup-\d{4}-\d\d-\d\d\.json$/)
    expect(JSON.parse(text)).toMatchObject({ format: BACKUP_FORMAT, version: BACKUP_VERSION })

    await press(page, remove.button)
    await reads(page, remove.askText)
    await press(page, remove.confirm)
    await reads(page, remove.done)
    expect(await uncramp().record()).toEqual([])
    expect((await uncramp().choices()).favorites).toEqual([])
    expect((await uncramp().settings())?.theme ?? DEFAULT_SETTINGS.theme).toBe(
      DEFAULT_SETTINGS.theme,
    )

    await chooseFile(page, name, text)
    await reads(page, restore.ways.replace.button)
    await press(page, restore.ways.replace.button)
    await reads(page, restore.done)
    expect(await uncramp().settings()).toEqual(before.settings)
    expect(await uncramp().choices()).toEqual(before.choices)
    expect(await uncramp().record()).toEqual(before.record)
  })

  it('says what it would change before it does, and adds only what is missing', async () => {
    await liveALittle(uncramp())
    const [here, settings] = [await uncramp().record(), await uncramp().settings()]
    const lived = livedRecord({ entries: 20, untilMs: await uncramp().nowMs() })
    const breaks = new Set(lived.map(({ breakId }) => breakId)).size
    const page = await uncramp().openPage('options.html#data')
    await chooseFile(page, 'mine.json', writeBackup(backupWith(lived)))
    await reads(page, restore.adds(restore.counted.breaks(words.format.count(breaks))))
    await reads(page, restore.keepsSettings)
    expect(await uncramp().record()).toEqual(here)

    await press(page, restore.ways.merge.button)
    await reads(page, restore.done)
    const keys = (entries: readonly { key: string }[]) => entries.map(({ key }) => key).sort()
    expect(keys(await uncramp().record())).toEqual(keys([...here, ...lived]))
    expect(await uncramp().settings()).toEqual(settings)
    // The same file once more has nothing to add.
    await chooseFile(page, 'mine.json', writeBackup(backupWith(lived)))
    await reads(page, restore.nothing)
  })

  it('that is cut off, foreign, or newer changes nothing and says why', async () => {
    await liveALittle(uncramp())
    const before = await uncramp().record()
    const page = await uncramp().openPage('options.html#data')
    const whole = writeBackup(backupWith(livedRecord({ entries: 20, untilMs: Date.now() })))
    for (const [file, why] of [
      [whole.slice(0, whole.length / 2), restore.refused['cut-off']],
      ['{"format":"another"}', restore.refused['not-a-backup']],
      ['', restore.refused.empty],
      [whole.replace('"version": 1', '"version": 2'), restore.refused.newer],
      [
        whole.replaceAll('"kind":"', '"kind":"x-'),
        restore.damaged.atEntry(restore.damaged.parts.record, words.format.count(1)),
      ],
    ] as const) {
      await chooseFile(page, 'file.json', file)
      await reads(page, why)
    }
    expect(await uncramp().record()).toEqual(before)
  })

  it('can be had as a table for a spreadsheet', async () => {
    await liveALittle(uncramp())
    const page = await uncramp().openPage('options.html#data')
    const { name, text } = await savedBy(page, () => press(page, save.table))
    await reads(page, save.saved(name))
    expect(name).toMatch(/\.csv$/)
    const [head, ...lines] = text.trim().split('\r\n')
    expect(head?.split(',')[0]?.replace('\uFEFF', '')).toBe(save.columns.date)
    expect(lines).toHaveLength((await uncramp().record()).length)
  })
})

/** Most of a year at a busy desk: it takes seconds to read and to write. */
const MANY = 20_000

inBothBrowsers('A long record', {}, (uncramp) => {
  it('is read, restored and saved while the page goes on answering', async () => {
    await uncramp().tell({ command: 'delete-everything' })
    const page = await uncramp().openPage('options.html#data')
    await page.bringToFront()
    const lived = livedRecord({ entries: MANY, untilMs: Date.parse('2026-11-25T12:00:00Z') })
    await watchForPauses(page)
    const begunMs = performance.now()
    await chooseFile(page, 'long.json', writeBackup(backupWith(lived)))
    await reads(page, restore.ways.merge.button)
    await press(page, restore.ways.merge.button)
    await reads(page, restore.done)
    const { text } = await savedBy(page, () => press(page, save.button))
    // Whole steps would take most of the time each, on however slow a machine.
    expect(await longestPauseMs(page)).toBeLessThan((performance.now() - begunMs) / 4)
    expect(text.split('"key"')).toHaveLength(MANY + 1)
    expect(await uncramp().record()).toHaveLength(MANY)
    await uncramp().tell({ command: 'delete-everything' })
  })

  it('is not there at all when its restore was canceled', async () => {
    await liveALittle(uncramp())
    const before = await uncramp().record()
    const page = await uncramp().openPage('options.html#data')
    await page.bringToFront()
    const lived = livedRecord({ entries: MANY, untilMs: Date.parse('2026-11-25T12:00:00Z') })
    await chooseFile(page, 'long.json', writeBackup(backupWith(lived)))
    await reads(page, restore.ways.replace.button)
    await press(page, restore.ways.replace.button)
    await until('some of it to be written', () => page.$('progress[value]'))
    await press(page, restore.cancel)
    await reads(page, restore.canceled)
    expect(await uncramp().record()).toEqual(before)
  })
})

type Pauses = { longestPauseMs?: number }

/** Notes from now on how long the page can't answer. */
async function watchForPauses(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kept = globalThis as Pauses
    kept.longestPauseMs = 0
    const { port1, port2 } = new MessageChannel()
    let lastMs = performance.now()
    port1.addEventListener('message', () => {
      const nowMs = performance.now()
      kept.longestPauseMs = Math.max(kept.longestPauseMs ?? 0, nowMs - lastMs)
      lastMs = nowMs
      setTimeout(() => port2.postMessage(null), 10)
    })
    port1.start()
    port2.postMessage(null)
  })
}

async function longestPauseMs(page: Page): Promise<number> {
  return await page.evaluate(() => (globalThis as Pauses).longestPauseMs ?? Infinity)
}

inBothBrowsers('Deleting everything', {}, (uncramp) => {
  it('is asked once, offers a backup, and can be left by Escape', async () => {
    await liveALittle(uncramp())
    const before = await uncramp().record()
    const page = await uncramp().openPage('options.html#data')
    await press(page, remove.button)
    const { name } = await savedBy(page, () => press(page, remove.backup))
    await reads(page, save.saved(name))
    await page.keyboard.press('Escape')
    await until('the question to be gone', () =>
      page.evaluate(() => document.querySelector('dialog[open]') === null),
    )
    expect(await uncramp().record()).toEqual(before)
  })
})

/** A break skipped, a favorite, and a setting that is not the usual one. */
async function liveALittle(uncramp: BrowserUnderTest): Promise<void> {
  await sitUntilBreak(uncramp)
  const { stage } = await uncramp.state()
  if (stage.is !== 'offered') throw new Error(`Nothing is offered: ${stage.is}`)
  await uncramp.tell({ command: 'skip', breakId: stage.due.breakId })
  await uncramp.tell({ command: 'favorite', of: { is: 'item', id: 'neck-turn' } })
  const settings = await uncramp.settings()
  await uncramp.tell({
    command: 'save-settings',
    settings: { ...DEFAULT_SETTINGS, ...settings, theme: 'dark' },
  })
}

function backupWith(record: ReturnType<typeof livedRecord>) {
  return {
    madeAtMs: Date.parse('2026-11-25T12:00:00Z'),
    madeBy: '0.1.0',
    settings: DEFAULT_SETTINGS,
    choices: NO_CHOICES,
    record,
    spasms: [],
  }
}
