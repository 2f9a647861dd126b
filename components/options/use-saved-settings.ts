import { useEffect, useRef, useState } from 'preact/hooks'
import type { Settings } from '../../core/settings/schema.ts'

export type SaveStatus = 'untouched' | 'saving' | 'saved' | 'failed'

export type SavedSettings = {
  /** What the page shows: the person's last change, whether or not it is stored yet. */
  settings: Settings
  status: SaveStatus
  change: (settings: Settings) => void
  /** Tries the last change again. */
  retry: () => void
}

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
  const waiting = useRef<Settings | null>(null)
  const busy = useRef(false)

  // Once a change is stored, storage is the truth again, whoever writes to it next.
  useEffect(() => {
    if (!busy.current && status === 'saved') setChanged(null)
  }, [stored])

  const saveAll = async () => {
    if (busy.current) return
    busy.current = true
    let saved = true
    while (waiting.current !== null) {
      const next = waiting.current
      waiting.current = null
      saved = await save(next)
    }
    busy.current = false
    setStatus(saved ? 'saved' : 'failed')
  }
  const change = (settings: Settings) => {
    waiting.current = settings
    setChanged(settings)
    setStatus('saving')
    void saveAll()
  }
  return {
    settings: changed ?? stored,
    status,
    change,
    retry: () => {
      if (changed !== null) change(changed)
    },
  }
}
