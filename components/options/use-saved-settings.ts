import { useEffect, useRef, useState } from 'preact/hooks'
import type { Settings } from '../../core/settings/schema.ts'
import { withChangeUndone, type SettingsChange } from '../../core/settings/undo.ts'

export type SaveStatus = 'untouched' | 'saving' | 'saved' | 'put-back' | 'failed'

export type SavedSettings = {
  /** What the page shows: the person's last change, whether or not it is stored yet. */
  settings: Settings
  status: SaveStatus
  change: (settings: Settings) => void
  /** Takes back the last change that was made on this page; null where there is none. */
  undo: (() => void) | null
  /** Tries the last change again. */
  retry: () => void
}

/** Further back nobody remembers what they did. */
const MAX_UNDO = 50

/**
 * Settings that save themselves. A change shows at once and is then stored; of
 * several quick ones the last is what ends up stored, because only one save is
 * under way at a time. A change that can't be stored stays on the screen.
 */
export function useSavedSettings(
  stored: Settings,
  save: (settings: Settings) => Promise<boolean>,
): SavedSettings {
  const [changed, setChanged] = useState<Settings | null>(null)
  const [status, setStatus] = useState<SaveStatus>('untouched')
  const [changes, setChanges] = useState<readonly SettingsChange[]>([])
  const waiting = useRef<Settings | null>(null)
  const busy = useRef(false)
  const settings = changed ?? stored

  // Once a change is stored, storage is the truth again, whoever writes to it next.
  useEffect(() => {
    if (!busy.current && (status === 'saved' || status === 'put-back')) setChanged(null)
  }, [stored])

  const saveAll = async (then: 'saved' | 'put-back') => {
    if (busy.current) return
    busy.current = true
    let saved = true
    while (waiting.current !== null) {
      const next = waiting.current
      waiting.current = null
      saved = await save(next)
    }
    busy.current = false
    setStatus(saved ? then : 'failed')
  }
  const store = (next: Settings, then: 'saved' | 'put-back') => {
    waiting.current = next
    setChanged(next)
    setStatus('saving')
    void saveAll(then)
  }
  const last = changes.at(-1)
  return {
    settings,
    status,
    change: (next) => {
      setChanges([...changes, { before: settings, after: next }].slice(-MAX_UNDO))
      store(next, 'saved')
    },
    undo: last
      ? () => {
          setChanges(changes.slice(0, -1))
          store(withChangeUndone(settings, last), 'put-back')
        }
      : null,
    retry: () => {
      if (changed !== null) store(changed, 'saved')
    },
  }
}
