import { useEffect, useMemo } from 'preact/hooks'
import { previewDay } from '../../core/schedule/preview.ts'
import { localDate } from '../../core/time/hours.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { weekAhead } from '../../components/day-preview/week-ahead.ts'
import { WordsContext } from '../../components/kit/words.tsx'
import { SaveFailure, SaveLine } from '../../components/options/save-line.tsx'
import { useSavedSettings } from '../../components/options/use-saved-settings.ts'
import { OverlaySection } from '../../components/reminders/overlay-section.tsx'
import { systemOf } from '../../components/welcome/system.ts'
import { TestReminder } from '../../components/welcome/test-reminder.tsx'
import { WelcomePage } from '../../components/welcome/welcome-page.tsx'
import { isFirefox } from '../../platform/browser.ts'
import { timeZone as readZone } from '../../platform/clock.ts'
import { send } from '../../platform/commands.ts'
import { requestHostAccess, removeHostAccess } from '../../platform/host-access.ts'
import { closeOwnTab } from '../../platform/own-tab.ts'
import { clearFirstFrames } from '../../platform/first-frame-cache.ts'
import type { Snapshot } from '../../platform/snapshot.ts'
import { useClock } from '../shared/use-clock.ts'
import { useHostAccess } from '../shared/use-host-access.ts'
import { useAppearance, type PageLanguage } from '../shared/use-appearance.ts'
import { useSnapshot } from '../shared/use-snapshot.ts'

type AppProps = { first: Snapshot; pageLanguage: PageLanguage<'welcome'> }

/** The welcome page on live data. */
export function App({ first, pageLanguage }: AppProps) {
  const stored = useSnapshot(first)
  const { settings, status, change, undo, retry } = useSavedSettings(stored.settings, saveSettings)
  const words = useAppearance(settings, pageLanguage)
  useEffect(() => {
    document.title = words.welcome.documentTitle
  }, [words])

  const access = useHostAccess()
  const timeZone = readZone()
  const today = localDate(useClock(), timeZone).toString()
  const day = useMemo(() => {
    // A working day says more than a Sunday that happens to be today.
    const days = weekAhead(today)
    const shown = days.find(({ weekday }) => settings.hours[weekday].length > 0) ?? days[0]
    return {
      preview: previewDay(settings, { date: shown.date, timeZone }),
      weekday: shown.weekday,
      timeZone,
    }
  }, [settings, timeZone, today])
  const browser = isFirefox ? 'firefox' : 'chrome'

  return (
    <WordsContext.Provider value={words}>
      <WelcomePage
        settings={settings}
        onChange={change}
        browser={browser}
        settingsHref="/options.html#timing"
        day={day}
        testReminder={
          <TestReminder
            system={systemOf(navigator.userAgent)}
            browser={browser}
            onSend={async () => (await send({ command: 'test-reminder' })).ok}
          />
        }
        overlay={
          <OverlaySection
            settings={settings}
            onChange={change}
            access={access}
            onAsk={requestHostAccess}
            onGiveBack={removeHostAccess}
          />
        }
        saveState={
          <>
            <SaveFailure status={status} onRetry={retry} />
            <SaveLine status={status} onUndo={undo} />
          </>
        }
        onClose={() => void closeOwnTab()}
      />
    </WordsContext.Provider>
  )
}

async function saveSettings(settings: Settings): Promise<boolean> {
  // First frames depend on the appearance and on the person's limits: both may change here.
  clearFirstFrames()
  return (await send({ command: 'save-settings', settings })).ok
}
