import { useEffect } from 'preact/hooks'
import { settingElementId, parseSettingHash } from '../settings/setting-table.ts'

/** How long a setting that was asked for by its address stands out. */
const HIGHLIGHT_MS = 3000

/**
 * Brings the setting that the address names into sight, gives it the keyboard,
 * and lets it stand out for a moment; also when the same address is asked for again.
 */
export function useScrollToSetting(): void {
  useEffect(() => {
    let over: ReturnType<typeof setTimeout> | undefined
    let shown: HTMLElement | null = null
    const end = () => {
      clearTimeout(over)
      shown?.removeAttribute('data-found')
    }
    const show = () => {
      const id = parseSettingHash(location.hash)
      if (id === null) return
      // The page that it stands on may only now be drawn.
      requestAnimationFrame(() => {
        end()
        shown = document.getElementById(settingElementId(id))
        if (shown === null) return
        shown.dataset['found'] = ''
        shown.scrollIntoView({ block: 'center' })
        firstControlIn(shown)?.focus({ preventScroll: true })
        over = setTimeout(end, HIGHLIGHT_MS)
      })
    }
    show()
    addEventListener('hashchange', show)
    return () => {
      removeEventListener('hashchange', show)
      end()
    }
  }, [])
}

/** A whole section has a heading to begin at; a single setting its control. */
function firstControlIn(element: HTMLElement): HTMLElement | null {
  return (
    element.querySelector<HTMLElement>('h2[tabindex]') ??
    element.querySelector<HTMLElement>('input, select, button')
  )
}
