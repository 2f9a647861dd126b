// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { DeleteSection } from '../../components/backup/delete-section.tsx'
import { RestoreSection } from '../../components/backup/restore-section.tsx'
import { SaveSection } from '../../components/backup/save-section.tsx'
import { guardPresses } from '../../components/kit/press-guard.ts'
import type { BackupActions, OpenedBackup } from '../../components/backup/types.ts'
import type { RestorePlan } from '../../core/backup/plan.ts'
import { NO_BACKUP } from '../support/no-backup.ts'
import { press, settle, show, type Shown } from '../support/show.tsx'

const NOTHING: RestorePlan = {
  merge: { breaks: 0, spasms: 0, choices: 0 },
  replace: {
    settings: [],
    breaks: { added: 0, removed: 0 },
    spasms: { added: 0, removed: 0, changed: 0 },
    choices: { added: 0, removed: 0 },
  },
}
const PLAN: RestorePlan = {
  merge: { breaks: 1200, spasms: 1, choices: 0 },
  replace: {
    settings: ['kinds.micro', 'hours.fri', 'sound'],
    breaks: { added: 1200, removed: 3 },
    spasms: { added: 1, removed: 0, changed: 2 },
    choices: { added: 0, removed: 1 },
  },
}

async function opened(result: OpenedBackup, actions: Partial<BackupActions> = {}): Promise<Shown> {
  const shown = show(
    <RestoreSection {...NO_BACKUP} onOpen={() => Promise.resolve(result)} {...actions} />,
  )
  const [field] = shown.all('input[type=file]')
  if (!field) throw new Error('no place to choose a file')
  Object.defineProperty(field, 'files', { value: [new File(['{}'], 'backup.json')] })
  field.dispatchEvent(new Event('change', { bubbles: true }))
  await settle()
  return shown
}

const backup = (plan: RestorePlan): OpenedBackup => ({
  is: 'backup',
  madeAtMs: Date.parse('2026-11-20T12:00:00Z'),
  plan,
})

describe('a backup file', () => {
  it('says for each way what would come, go and change', async () => {
    const shown = await opened(backup(PLAN))
    const text = shown.text()
    expect(text).toContain('This backup was made on November 20, 2026.')
    const [merge, replace] = shown.all('.restore-way').map(({ textContent }) => textContent)
    expect(merge).toContain('Will be added: 1,200 breaks and 1 spasm note.')
    expect(merge).toContain('Your settings here stay as they are.')
    expect(replace).toContain('Will be added: 1,200 breaks and 1 spasm note.')
    expect(replace).toContain(
      'Will be removed, as the file does not have them: 3 breaks and 1 favorite, hidden move or vote.',
    )
    expect(replace).toContain('Will get the file’s text: 2 spasm notes.')
    expect(replace).toContain(
      'Settings that will change: Short break, desk hours (Friday), and sound.',
    )
  })

  it('that has nothing new says so and offers nothing to press', async () => {
    const shown = await opened(backup(NOTHING))
    expect(shown.text()).toContain('Changes nothing: all of it is here already.')
    expect(shown.all('button').map(({ textContent }) => textContent)).toEqual(['Cancel'])
  })

  it.each([
    ['done', 'Done. Everything of the backup is in place.'],
    ['failed', 'It could not be stored, so nothing was changed.'],
    ['later', 'The record is in place. The settings follow when your browser starts next.'],
    ['canceled', 'Nothing was changed.'],
  ] as const)('that was restored tells when it is %s', async (result, line) => {
    const onRestore = vi.fn<BackupActions['onRestore']>(() => Promise.resolve(result))
    const shown = await opened(backup(PLAN), { onRestore })
    press(shown.getByRole('button', { name: 'Replace everything here' }))
    await settle()
    expect(onRestore).toHaveBeenCalledExactlyOnceWith('replace', expect.any(Function))
    expect(shown.text()).toContain(line)
    expect(shown.all('.restore-way')).toEqual([])
  })

  it('shows how far a restore is, and lets the person stop it', async () => {
    const told = Promise.withResolvers<'canceled'>()
    const onCancelRestore = vi.fn(() => told.resolve('canceled'))
    const shown = await opened(backup(PLAN), {
      onRestore: (_way, onProgress) => {
        onProgress(300, 1200)
        return told.promise
      },
      onCancelRestore,
    })
    press(shown.getByRole('button', { name: 'Add what is missing' }))
    await settle()
    const [bar] = shown.all('progress')
    expect(bar).toMatchObject({ value: 300, max: 1200 })
    press(shown.getByRole('button', { name: 'Cancel' }))
    await settle()
    expect(onCancelRestore).toHaveBeenCalledOnce()
    expect(shown.all('progress')).toEqual([])
    expect(shown.text()).toContain('Nothing was changed.')
  })

  it('can be given up while it is read', async () => {
    const told = Promise.withResolvers<OpenedBackup>()
    const shown = await opened(backup(PLAN), {
      onOpen: () => told.promise,
      onCancelOpen: () => told.resolve({ is: 'canceled' }),
    })
    expect(shown.all('progress')).toHaveLength(1)
    press(shown.getByRole('button', { name: 'Cancel' }))
    await settle()
    expect(shown.text()).toContain('Nothing was changed.')
    expect(shown.all('progress, .restore-way')).toEqual([])
  })

  it('can be left with nothing changed', async () => {
    const shown = await opened(backup(PLAN))
    press(shown.getByRole('button', { name: 'Cancel' }))
    expect(shown.text()).toContain('Nothing was changed.')
    expect(shown.all('.restore-way')).toEqual([])
  })

  it.each([
    [{ why: 'empty' }, 'This file is empty.'],
    [{ why: 'too-big' }, 'too big'],
    [{ why: 'cut-off' }, 'The end of this file is missing'],
    [{ why: 'not-a-backup' }, 'not a backup of Uncramp’s'],
    [{ why: 'newer', madeBy: '9.0.0' }, 'made by a newer Uncramp'],
    [{ why: 'duplicates' }, 'stands in this file twice'],
    [{ why: 'unreadable' }, 'could not read this file'],
    [
      { why: 'damaged', part: 'record', at: 1233 },
      'is damaged: the record of breaks, entry 1,234.',
    ],
    [{ why: 'damaged', part: 'settings', at: null }, 'is damaged: the settings.'],
    [{ why: 'damaged', part: null, at: null }, 'This file is damaged.'],
  ] as const)('is refused with its reason: %o', async (refusal, line) => {
    const shown = await opened({ is: 'refused', refusal })
    expect(shown.text()).toContain(line)
    expect(shown.text()).toContain('Nothing was changed.')
    expect(shown.all('.restore-way')).toEqual([])
  })
})

describe('saving', () => {
  it('tells the name of the file, and how many lines nobody could read', async () => {
    const saved = (leftOut: number) => () =>
      Promise.resolve({ is: 'saved' as const, fileName: 'uncramp-backup.json', leftOut })
    const shown = show(<SaveSection onSaveBackup={saved(0)} onSaveTable={saved(2)} />)
    press(shown.getByRole('button', { name: 'Save a backup' }))
    await settle()
    expect(shown.text()).toContain('Saved as uncramp-backup.json.')
    expect(shown.text()).not.toContain('damaged')
    press(shown.getByRole('button', { name: 'Save the record as a table' }))
    await settle()
    expect(shown.text()).toContain('2 damaged lines could not be read and are not in it.')
  })

  it('says where nothing can be read', async () => {
    const failed = () => Promise.resolve({ is: 'failed' as const })
    const shown = show(<SaveSection onSaveBackup={failed} onSaveTable={failed} />)
    press(shown.getByRole('button', { name: 'Save a backup' }))
    await settle()
    expect(shown.text()).toContain('so nothing was saved')
  })
})

describe('deleting everything', () => {
  it.each([
    [true, 'Everything is deleted.'],
    [false, 'It could not be deleted'],
  ])('is done only after a yes, and tells whether it worked: %s', async (ok, line) => {
    const onDelete = vi.fn(() => Promise.resolve(ok))
    const shown = show(<DeleteSection onDelete={onDelete} onSaveBackup={NO_BACKUP.onSaveBackup} />)
    press(shown.getByRole('button', { name: 'Delete everything…' }))
    expect(onDelete).not.toHaveBeenCalled()
    press(shown.getByRole('button', { name: 'Keep it' }))
    expect(onDelete).not.toHaveBeenCalled()
    press(shown.getByRole('button', { name: 'Delete everything…' }))
    press(shown.getByRole('button', { name: 'Delete everything' }))
    await settle()
    expect(onDelete).toHaveBeenCalledOnce()
    expect(shown.text()).toContain(line)
  })

  it('is not confirmed by a double click on the button that asks', async () => {
    const ending = new AbortController()
    guardPresses(document, { signal: ending.signal })
    const onDelete = vi.fn(() => Promise.resolve(true))
    const shown = show(<DeleteSection onDelete={onDelete} onSaveBackup={NO_BACKUP.onSaveBackup} />)
    const click = (name: string, detail: number) =>
      act(() => {
        const at = { bubbles: true, cancelable: true, detail, clientX: 100, clientY: 100 }
        shown.getByRole('button', { name: name }).dispatchEvent(new MouseEvent('click', at))
      })
    await click('Delete everything…', 1)
    await click('Delete everything', 2)
    expect(onDelete).not.toHaveBeenCalled()
    expect(shown.getByRole('button', { name: 'Keep it' })).toBeDefined()
    ending.abort()
  })
})
