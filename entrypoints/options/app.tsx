import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { assertNever } from '../../core/assert-never.ts'
import { previewDay } from '../../core/schedule/preview.ts'
import { localDate } from '../../core/time/hours.ts'
import type { Settings } from '../../core/settings/schema.ts'
import type { Command } from '../../core/messages.ts'
import type { StoragePersistence } from '../../core/storage-persistence.ts'
import type { SyncNews as SyncNewsEntry } from '../../core/sync/news.ts'
import { ReviewsContext } from '../../components/article/review-line.tsx'
import { AppearancePage } from '../../components/appearance/appearance-page.tsx'
import { BodyPage } from '../../components/body/body-page.tsx'
import { TodaySection } from '../../components/day-ribbon/today-section.tsx'
import { WordsContext } from '../../components/kit/words.tsx'
import type { LibraryActions } from '../../components/library/content-actions.tsx'
import { LibraryPage } from '../../components/library/library-page.tsx'
import { routeHeader } from '../../components/library/route-header.ts'
import { useHash } from '../../components/library/use-hash.ts'
import { FiguresContext } from '../../components/figure/figures.tsx'
import { AboutPage } from '../../components/options/about-page.tsx'
import { DataPage } from '../../components/options/data-page.tsx'
import { OptionsShell } from '../../components/options/options-shell.tsx'
import { SaveFailure, SaveLine } from '../../components/options/save-line.tsx'
import { SyncNews } from '../../components/options/sync-news.tsx'
import { Troubles } from '../../components/options/troubles.tsx'
import { useRoute } from '../../components/options/use-route.ts'
import { useSavedSettings } from '../../components/options/use-saved-settings.ts'
import { useScrollToSetting } from '../../components/options/use-scroll-to-setting.ts'
import { useStored } from '../../components/options/use-stored.ts'
import { RemindersPage } from '../../components/reminders/reminders-page.tsx'
import { parseLibraryRoute } from '../../core/content/library-route.ts'
import type { Route } from '../../components/settings/routes.ts'
import { StatisticsPage } from '../../components/statistics/statistics-page.tsx'
import { TimingPage } from '../../components/timing/timing-page.tsx'
import { systemOf } from '../../components/welcome/system.ts'
import { NotSeen } from '../../components/welcome/test-reminder.tsx'
import { figuresFor } from '../../content/item-figures.ts'
import { sample } from '../../content/figures/sample.ts'
import { library as contentIn } from '../../content/index.ts'
import { libraryReviews, reviewers } from '../../content/reviews/of-library.ts'
import { MEETING_HOSTS } from '../../content/meeting-hosts.ts'
import { isFirefox } from '../../platform/browser.ts'
import { nowMs as readClock, timeZone as readZone } from '../../platform/clock.ts'
import { copyText } from '../../platform/clipboard.ts'
import { send } from '../../platform/commands.ts'
import { storagePersistence } from '../../platform/persistent-storage.ts'
import { requestHostAccess, removeHostAccess } from '../../platform/host-access.ts'
import { clearFirstFrames } from '../../platform/first-frame-cache.ts'
import { ownVersion } from '../../platform/lifecycle.ts'
import { logProblem } from '../../platform/log.ts'
import { notificationLevel } from '../../platform/notifications.ts'
import type { Snapshot } from '../../platform/snapshot.ts'
import { useClock } from '../shared/use-clock.ts'
import { useDay } from '../shared/use-day.ts'
import { readSyncNews, watchSyncNews } from '../../platform/sync-news.ts'
import { useHostAccess } from '../shared/use-host-access.ts'
import { useAppearance, type PageLanguage } from '../shared/use-appearance.ts'
import { usePageShown } from '../shared/use-page-shown.ts'
import { useSnapshot } from '../shared/use-snapshot.ts'
import { backupActions, countDamagedLines } from './backup-actions.ts'
import { saveLog } from './save-log.ts'
import { weekInfo } from '../../content/phrases/calendar-words.ts'
import { useStatistics } from './use-statistics.ts'

type NotificationLevel = 'granted' | 'denied' | 'unknown'
type AppProps = {
  first: Snapshot
  pageLanguage: PageLanguage<'options'>
  notifications: NotificationLevel
}

const SYNC_NEWS_STORE = { read: readSyncNews, watch: watchSyncNews }
const NO_NEWS: readonly SyncNewsEntry[] = []

/** The options on live data: what is stored comes in, what is changed goes to the background. */
export function App({ first, pageLanguage, notifications: firstLevel }: AppProps) {
  const stored = useSnapshot(first)
  const { settings, status, change, undo, retry } = useSavedSettings(stored.settings, saveSettings)
  const syncNews = (
    <SyncNews
      news={useStored(NO_NEWS, SYNC_NEWS_STORE)}
      onRead={({ is }) => void send({ command: 'dismiss-sync-news', news: is })}
      onUseOwn={() => {
        clearFirstFrames()
        void send({ command: 'use-own-settings' })
      }}
    />
  )
  const route = useRoute()
  useScrollToSetting()
  const access = useHostAccess()
  const notifications = useNotificationLevel(firstLevel)
  const now = useClock()
  const timeZone = readZone()

  const words = useAppearance(settings, pageLanguage)
  const previewOf = useCallback(
    (date: string) => previewDay(settings, { date, timeZone }),
    [settings, timeZone],
  )

  const library = useMemo(
    () => contentIn(words.language, settings.body),
    [words, settings.body.position, settings.body.limits.join(' ')],
  )
  const { items } = library
  // A file that is open stays so while settings change.
  const backup = useMemo(() => backupActions(words, items), [words])
  const hash = useHash()
  const libraryRoute = useMemo(() => parseLibraryRoute(hash, library), [hash, library])
  const figures = useMemo(
    () => figuresFor(settings.body.position, words.language, settings.figure.person),
    [settings.body.position, words, settings.figure.person],
  )
  const person = useMemo(
    () => ({ body: settings.body, choices: stored.choices }),
    [settings.body, stored.choices],
  )

  const today = localDate(now, timeZone).toString()
  const statistics = useStatistics({
    hash,
    library,
    today,
    timeZone,
    firstDay: weekInfo(words).firstDay,
    isShown: route === 'statistics',
  })
  const ownDay = useDay({
    snapshot: { state: stored.state, settings },
    nowMs: now,
    timeZone,
    isShown: route === 'statistics',
  })
  const [keeping, setKeeping] = useState<StoragePersistence | null>(null)
  const [damagedLines, setDamagedLines] = useState<number | null>(null)
  useEffect(() => {
    if (route !== 'data') return
    void storagePersistence().then(setKeeping)
    void countDamagedLines().then(setDamagedLines)
  }, [route])
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
            notifications={notifications}
          />
        )
      case 'reminders':
        return (
          <RemindersPage
            settings={settings}
            onChange={change}
            browser={browser}
            access={access}
            builtInMeetings={MEETING_HOSTS}
            onAsk={requestHostAccess}
            onGiveBack={removeHostAccess}
            onTest={async (channel) => (await send({ command: 'test-reminder', channel })).ok}
            notSeen={<NotSeen system={systemOf(navigator.userAgent)} browser={browser} />}
          />
        )
      case 'appearance':
        return <AppearancePage settings={settings} onChange={change} sample={sample} />
      case 'body':
        return (
          <ReviewsContext.Provider value={libraryReviews}>
            <BodyPage settings={settings} onChange={change} library={library} />
          </ReviewsContext.Provider>
        )
      case 'library':
        return (
          <FiguresContext.Provider value={figures}>
            <ReviewsContext.Provider value={libraryReviews}>
              <LibraryPage
                library={library}
                person={person}
                route={libraryRoute}
                actions={LIBRARY_ACTIONS}
              />
            </ReviewsContext.Provider>
          </FiguresContext.Provider>
        )
      case 'statistics':
        return (
          <StatisticsPage
            {...statistics}
            today={<TodaySection {...ownDay} timeZone={timeZone} />}
            helps={words.relief.log.helps}
          />
        )
      case 'data':
        return (
          <DataPage
            settings={settings}
            onChange={change}
            onSaveLog={() => saveLog(readClock())}
            backup={backup}
            keeping={keeping}
            damagedLines={damagedLines}
            syncNews={syncNews}
          />
        )
      case 'about':
        return (
          <AboutPage
            version={ownVersion()}
            sources={[...library.sources.values()]}
            reviews={reviewers()}
            theme={settings.theme}
            onCopy={copied}
          />
        )
      default:
        return assertNever(shown)
    }
  }

  return (
    <WordsContext.Provider value={words}>
      <OptionsShell
        route={route}
        inner={route === 'library' ? routeHeader(libraryRoute, library, words) : null}
        aside={<SaveLine status={status} onUndo={undo} />}
      >
        <SaveFailure status={status} onRetry={retry} />
        <Troubles
          troubles={stored.troubles}
          onDismiss={({ is }) => void send({ command: 'dismiss-trouble', trouble: is })}
        />
        {route !== 'data' && syncNews}
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

async function copied(text: string): Promise<boolean> {
  try {
    await copyText(text)
    return true
  } catch (error) {
    logProblem('copy-report', error)
    return false
  }
}

async function sent(command: Command): Promise<boolean> {
  return (await send(command)).ok
}

async function saveSettings(settings: Settings): Promise<boolean> {
  // First frames depend on the appearance and on the person's limits: both may change here.
  clearFirstFrames()
  return (await send({ command: 'save-settings', settings })).ok
}

/** Whether notifications may be shown; the person changes that in the browser, away from this page. */
function useNotificationLevel(first: NotificationLevel): NotificationLevel {
  const [level, setLevel] = useState(first)
  usePageShown(() => {
    notificationLevel().then(setLevel, (error: unknown) => logProblem('notification-level', error))
  })
  return level
}
