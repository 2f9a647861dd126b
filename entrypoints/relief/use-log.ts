import { useState } from 'preact/hooks'
import { entryOf, withoutEntry, withEntrySaved } from '../../core/relief/relief.ts'
import { copyText } from '../../platform/clipboard.ts'
import { nowMs } from '../../platform/clock.ts'
import { logProblem } from '../../platform/log.ts'
import { deleteSpasm, storeSpasm } from '../../platform/record-store.ts'
import type { LiveRelief } from './use-relief.ts'

type Saving = 'fine' | 'save-failed' | 'undo-failed'
type Copied = 'not-yet' | 'yes' | 'failed'

/**
 * Saves the note and takes it back. The page writes it itself: a note must not
 * wait for the worker, and its key makes a second writing harmless.
 */
export function useLog({ latest, move }: LiveRelief) {
  const [saving, setSaving] = useState<Saving>('fine')
  const [copied, setCopied] = useState<Copied>('not-yet')

  const save = async () => {
    const entry = entryOf(latest(), nowMs())
    if (entry === null) return
    try {
      await storeSpasm(entry)
      setSaving('fine')
      move((relief) => withEntrySaved(relief, entry))
    } catch (error) {
      logProblem('store-spasm', error)
      setSaving('save-failed')
      setCopied('not-yet')
    }
  }
  const undo = async (key: string) => {
    try {
      await deleteSpasm(key)
      setSaving('fine')
      move(withoutEntry)
    } catch (error) {
      logProblem('delete-spasm', error)
      setSaving('undo-failed')
    }
  }
  const copy = async (text: string) => {
    try {
      await copyText(text)
      setCopied('yes')
    } catch (error) {
      logProblem('copy-spasm', error)
      setCopied('failed')
    }
  }
  return { saving, copied, save, undo, copy }
}
