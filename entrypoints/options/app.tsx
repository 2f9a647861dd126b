import { useCallback, useLayoutEffect, useMemo } from 'preact/hooks'
import { assertNever } from '../../core/assert-never.ts'
import { previewDay } from '../../core/schedule/preview.ts'
import { localDate } from '../../core/time/hours.ts'
import type { Settings } from '../../core/settings/schema.ts'
import type { Command } from '../../core/messages.ts'
import { BodyPage } from '../../components/body/body-page.tsx'
import { WordsContext } from '../../components/kit/words.tsx'
import { useNow } from '../../components/kit/use-now.ts'
import type { LibraryActions } from '../../components/library/doable-actions.tsx'
import { LibraryPage } from '../../components/library/library-page.tsx'
import { placeHead } from '../../components/library/place-head.ts'
import { placeOf } from '../../components/library/place.ts'
import { useHash } from '../../components/library/use-hash.ts'
import { applyTones } from '../../components/figure/apply-tones.ts'
import { FiguresContext } from '../../components/figure/figures.tsx'
import { applyLook } from '../../components/look/apply-look.ts'
import { AboutPage } from '../../components/options/about-page.tsx'
import { DataPage } from '../../components/options/data-page.tsx'
import { OptionsShell } from '../../components/options/options-shell.tsx'
import { SaveFailure, SaveLine } from '../../components/options/save-line.tsx'
import { Troubles } from '../../components/options/troubles.tsx'
import type { Route } from '../../components/options/routes.ts'
import { useRoute } from '../../components/options/use-route.ts'
import { useSavedSettings } from '../../components/options/use-saved-settings.ts'
import { useStored } from '../../components/options/use-stored.ts'
import { TimingPage } from '../../components/timing/timing-page.tsx'
import { systemOf } from '../../components/welcome/system.ts'
import { TestReminder } from '../../components/welcome/test-reminder.tsx'
import { figuresFor } from '../../content/figures/index.ts'
import { sample } from '../../content/figures/sample.ts'
import { library as contentIn } from '../../content/index.ts'
import { chooseTongue } from '../../content/words/language.ts'
import { words } from '../../content/words/index.ts'
import { isFirefox } from '../../platform/browser.ts'
import { nowMs as readClock, timeZone as readZone } from '../../platform/clock.ts'
import { send } from '../../platform/commands.ts'
import { forgetFirstFrames } from '../../platform/kept-frames.ts'
import { ownVersion } from '../../platform/lifecycle.ts'
import { readSnapshot, watchSnapshot, type Snapshot } from '../../platform/page-store.ts'
import { saveLog } from './save-log.ts'

type AppProps = { first: Snapshot; notifications: 'granted' | 'denied' | 'unknown' }

const STORE = { read: readSnapshot, watch: watchSnapshot }
const MINUTE_MS = 60_000

/** The options on live data: what is stored comes in, what is changed goes to the background. */
export function App({ first, notifications }: AppProps) {
  const stored = useStored(first, STORE)
  const { settings, status, change, retry } = useSavedSettings(stored.settings, saveSettings)
  const route = useRoute()
  const now = useNow({ now: readClock, msToNextChange: toNextMinute, whenHidden: 'rest' })
  const timeZone = readZone()

  const text = useMemo(() => {
    const tongue = chooseTongue(settings.language, navigator.languages)
    return words(tongue.language, tongue.locale)
  }, [settings.language])
  useLayoutEffect(() => {
    applyLook(document.documentElement, settings, text)
    applyTones(document.documentElement, settings.figure)
  }, [settings, text])
  const previewOf = useCallback(
    (date: string) => previewDay(settings, { date, timeZone }),
    [settings, timeZone],
  )

  const library = useMemo(() => contentIn(text.language), [text])
  const hash = useHash()
  const place = useMemo(() => placeOf(hash, library), [hash, library])
  const figures = useMemo(
    () => figuresFor(settings.body.position, text.language),
    [settings.body.position, text],
  )
  const person = useMemo(
    () => ({ body: settings.body, choices: stored.choices }),
    [settings.body, stored.choices],
  )

  const browser = isFirefox ? 'firefox' : 'chrome'
  const pageOf = (shown: Route) => {
    switch (shown) {
      case 'timing':
        return (
          <TimingPage
            settings={settings}
            onChange={change}
            previewOf={previewOf}
            now={{ ms: now, date: localDate(now, timeZone).toString(), timeZone }}
            browser={browser}
            notifications={notifications}
            sample={sample}
            testReminder={
              <TestReminder
                system={systemOf(navigator.userAgent)}
                browser={browser}
                onSend={async () => (await send({ command: 'test-reminder' })).ok}
              />
            }
          />
        )
      case 'body':
        return <BodyPage settings={settings} onChange={change} library={library} />
      case 'library':
        return (
          <FiguresContext.Provider value={figures}>
            <LibraryPage
              library={library}
              person={person}
              place={place}
              actions={LIBRARY_ACTIONS}
            />
          </FiguresContext.Provider>
        )
      case 'data':
        return <DataPage onSaveLog={() => saveLog(readClock())} />
      case 'about':
        return <AboutPage version={ownVersion()} />
      default:
        return assertNever(shown)
    }
  }

  return (
    <WordsContext.Provider value={text}>
      <OptionsShell
        route={route}
        inner={route === 'library' ? placeHead(place, library, text) : null}
        aside={<SaveLine status={status} />}
      >
        <SaveFailure status={status} onRetry={retry} />
        <Troubles
          troubles={stored.troubles}
          onDismiss={({ is }) => void send({ command: 'dismiss-trouble', trouble: is })}
        />
        {pageOf(route)}
      </OptionsShell>
    </WordsContext.Provider>
  )
}

const LIBRARY_ACTIONS: LibraryActions = {
  start: ({ is, id }) =>
    sent(
      is === 'item'
        ? { command: 'start-item', itemId: id }
        : { command: 'start-routine', routineId: id },
    ),
  favorite: (of) => sent({ command: 'favorite', of }),
  unfavorite: (of) => sent({ command: 'unfavorite', of }),
  hide: (of) => sent({ command: 'hide', of }),
  unhide: (of) => sent({ command: 'unhide', of }),
}

async function sent(command: Command): Promise<boolean> {
  return (await send(command)).ok
}

async function saveSettings(settings: Settings): Promise<boolean> {
  // They show the look and leave out what the person's limits leave out: both may change here.
  forgetFirstFrames()
  return (await send({ command: 'save-settings', settings })).ok
}

function toNextMinute(nowMs: number): number {
  return MINUTE_MS - (nowMs % MINUTE_MS)
}
