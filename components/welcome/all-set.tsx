import { useEffect, useRef } from 'preact/hooks'
import { isBreakKind, KINDS } from '../../core/schedule/kinds.ts'
import type { Settings } from '../../core/settings/schema.ts'
import type { WordsWith } from '../../content/words/index.ts'
import { Button } from '../kit/button.tsx'
import { useWords } from '../kit/words.tsx'
import { rhythmLength } from '../../content/phrases/calendar-words.ts'

type AllSetProps = {
  settings: Settings
  browser: 'chrome' | 'firefox'
  settingsHref: string
  onBack: () => void
  onClose: () => void
}

/** What happens next, and where to find Uncramp from now on. */
export function AllSet({ settings, browser, settingsHref, onBack, onClose }: AllSetProps) {
  const words = useWords('welcome')
  const text = words.welcome.allSet
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div class="all-set">
      <header class="welcome-hero">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {text.title}
          </h1>
          <p class="welcome-lead">{nextText(settings, words)}</p>
        </div>
      </header>
      <div class="all-set-pin">
        <p>{text.find}</p>
        <p>{text.pin[browser]}</p>
      </div>
      <div class="actions">
        <Button variant="primary" onClick={onClose}>
          {text.close}
        </Button>
        <a class="button button-secondary" href={settingsHref}>
          {text.settings}
        </a>
        <Button variant="plain" onClick={onBack}>
          {text.back}
        </Button>
      </div>
    </div>
  )
}

/** When the first break comes, as far as that can be promised. */
function nextText({ kinds }: Settings, words: WordsWith<'welcome'>): string {
  const text = words.welcome.allSet
  const breaks = KINDS.filter((kind) => isBreakKind(kind) && kinds[kind].on)
  if (breaks.length === 0) return text.noBreak
  const byDesk = breaks.filter((kind) => kinds[kind].rhythm === 'active')
  if (byDesk.length === 0) return text.firstBreakByClock
  const minutes = Math.min(...byDesk.map((kind) => kinds[kind].everyMinutes))
  return text.firstBreak(rhythmLength(minutes, words))
}
