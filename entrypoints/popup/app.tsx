import { useEffect, useMemo, useState } from 'preact/hooks'
import { DayRibbonSpace } from '../../components/day-ribbon/day-ribbon-space.tsx'
import { WordsContext } from '../../components/kit/words.tsx'
import { msToNextText } from '../../components/popup/next-text-change.ts'
import { Popup } from '../../components/popup/popup.tsx'
import { voteOf } from '../../core/content/choices.ts'
import type { Source } from '../../core/content/types.ts'
import { tipOfDay } from '../../core/content/tip-of-day.ts'
import type { Command } from '../../core/messages.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { isStoppedForCare, withPainOver } from '../../core/care/chest-pain.ts'
import { outlook, type Outlook } from '../../core/schedule/outlook.ts'
import { localDate } from '../../core/time/hours.ts'
import { organizationsOf } from '../../content/tip-sources.ts'
import { tipsIn } from '../../content/tips.ts'
import type { Language } from '../../core/settings/languages.ts'
import { timeZone as readZone } from '../../platform/clock.ts'
import { send } from '../../platform/commands.ts'
import { logProblem } from '../../platform/log.ts'
import type { Snapshot } from '../../platform/snapshot.ts'
import { useClock } from '../shared/use-clock.ts'
import { useAppearance, type PageLanguage } from '../shared/use-appearance.ts'
import { useSnapshot } from '../shared/use-snapshot.ts'
import { cacheFrames, LINKS, personOf, whyHrefOf } from './cache-frames.tsx'
import { useCheckIn } from './use-check-in.ts'
import { whenIdle } from './when-idle.ts'
import type { YourDay } from './your-day.tsx'

type AppProps = { first: Snapshot | null; pageLanguage: PageLanguage<'popup'> }

/** The popup on live data. `first` is null when storage refused: the day's tip is shown all the same. */
export function App({ first, pageLanguage }: AppProps) {
  const snapshot = useSnapshot(first)
  const timeZone = readZone()
  const outlookAt = (nowMs: number): Outlook | null => {
    // The person's word counts at once, also before the worker has seen it.
    if (snapshot && isStoppedForCare(snapshot)) return { is: 'stopped' }
    if (!snapshot?.state) return null
    const at = { nowMs, timeZone, settings: snapshot.settings }
    return outlook(snapshot.state, at)
  }
  const now = useClock({ msToNextChange: (nowMs) => msToNextText(outlookAt(nowMs), nowMs) })
  const [turnedOn, setTurnedOn] = useState({ date: '', turned: 0 })
  const [failed, setFailed] = useState(false)

  const words = useAppearance(snapshot?.settings ?? DEFAULT_SETTINGS, pageLanguage)

  const today = localDate(now, timeZone).toString()
  // A new day begins at its own tip, also where the popup stayed open.
  const turned = turnedOn.date === today ? turnedOn.turned : 0
  const setTurned = (turned: number) => setTurnedOn({ date: today, turned })
  const checkIn = useCheckIn(snapshot, outlookAt(now), { nowMs: now, today })
  const tips = useMemo(() => tipsIn(words.language), [words])
  const tip = useMemo(
    () =>
      tipOfDay(tips, {
        date: today,
        offset: turned,
        ...(snapshot && { person: personOf(snapshot) }),
      }),
    [tips, today, turned, snapshot?.settings.body, snapshot?.choices],
  )
  useEffect(() => {
    if (snapshot) return whenIdle(() => cacheFrames({ snapshot, tips, words, today }))
  }, [snapshot, tips, words, today])
  const votable = { is: 'tip' as const, id: tip.id }
  const { sources, ask: askForSources } = useSources(words.language)
  const DayView = useYourDay()

  const ask = async (command: Command, then?: () => void) => {
    const reply = await send(command)
    setFailed(!reply.ok)
    if (reply.ok) then?.()
    else logProblem('popup', reply.reason)
  }

  return (
    <WordsContext.Provider value={words}>
      <Popup
        {...LINKS}
        schedule={
          snapshot && {
            outlook: outlookAt(now),
            nowMs: now,
            timeZone,
            postponeMinutes: snapshot.settings.postpone.minutes,
            on: {
              // The break opens in a tab: the popup has done its part.
              start: () => void ask({ command: 'start' }, () => window.close()),
              postpone: (breakId) => void ask({ command: 'postpone', breakId }),
              skip: (breakId) => void ask({ command: 'skip', breakId }),
              read: (breakId) => void ask({ command: 'read', breakId }),
              pause: (length) => void ask({ command: 'pause', length }),
              meeting: (minutes) => void ask({ command: 'meeting', minutes }),
              meetingOver: () => void ask({ command: 'meeting-over' }),
              resume: () => void ask({ command: 'resume' }),
              careOver: () =>
                void ask({ command: 'save-settings', settings: withPainOver(snapshot.settings) }),
            },
          }
        }
        checkIn={{
          view: checkIn,
          onAnswer: (askedAtMs, answer) =>
            void ask({ command: 'answer-check-in', askedAtMs, answer }),
          onUndo: (askedAtMs) => void ask({ command: 'undo-check-in', askedAtMs }),
        }}
        day={
          snapshot && DayView ? (
            <DayView snapshot={snapshot} nowMs={now} timeZone={timeZone} />
          ) : (
            <DayRibbonSpace />
          )
        }
        tip={{
          tip,
          organizations: organizationsOf(tip),
          sources: sources && tip.sources.flatMap((id) => sources.get(id) ?? []),
          onAskForSources: askForSources,
          whyHref: whyHrefOf(tip),
          vote: (snapshot && voteOf(snapshot.choices, votable)?.vote) ?? null,
          onVote: (vote) => void ask({ command: 'vote', of: votable, vote }),
          onPrevious: () => setTurned(turned - 1),
          onNext: () => setTurned(turned + 1),
        }}
        breaksToday={snapshot && takenOn(today, snapshot.state)}
        troubles={snapshot?.troubles ?? []}
        failed={failed}
        onDismissTrouble={({ is }) => void ask({ command: 'dismiss-trouble', trouble: is })}
      />
    </WordsContext.Provider>
  )
}

function takenOn(date: string, state: Snapshot['state']): number {
  return state?.today.date === date ? state.today.taken : 0
}

/** The works behind the tips, all at once and only when somebody asks: they are long, and rarely read. */
function useSources(language: Language) {
  const [sources, setSources] = useState<ReadonlyMap<string, Source> | null>(null)
  const load = async () => {
    const { library } = await import('../../content/index.ts')
    setSources(library(language).sources)
  }
  const ask = () => {
    load().catch((error: unknown) => logProblem('popup-sources', error))
  }
  return { sources, ask }
}

type YourDayView = typeof YourDay

/** Today's ribbon, loaded once the popup is painted and usable. */
function useYourDay(): YourDayView | null {
  const [view, setView] = useState<{ YourDay: YourDayView } | null>(null)
  useEffect(
    () =>
      whenIdle(() => {
        import('./your-day.tsx').then(setView, (error: unknown) => logProblem('popup-day', error))
      }),
    [],
  )
  return view?.YourDay ?? null
}
