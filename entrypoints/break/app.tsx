import { useEffect, useMemo, useState } from 'preact/hooks'
import {
  ChoiceView,
  type ChoiceViewProps,
  type Waiting,
} from '../../components/break-page/choice-view.tsx'
import { ElsewhereView, ExpiredView } from '../../components/break-page/expired-view.tsx'
import { Notice } from '../../components/kit/notice.tsx'
import { WordsContext } from '../../components/kit/words.tsx'
import { nextBreakLine } from '../../content/phrases/next-break-line.ts'
import { breaksIn } from '../../content/breaks.ts'
import type { Person } from '../../core/content/exclusions.ts'
import { plannedBreak, type BreakIdentity } from '../../core/content/planned-break.ts'
import { tipOfDay } from '../../core/content/tip-of-day.ts'
import type { BreakLibrary } from '../../core/content/types.ts'
import type { Command } from '../../core/messages.ts'
import { isBreakKind } from '../../core/schedule/kinds.ts'
import { outlook as outlookOf, type Outlook } from '../../core/schedule/outlook.ts'
import { localDate } from '../../core/time/hours.ts'
import { nowMs as readClock, timeZone as readZone } from '../../platform/clock.ts'
import { send } from '../../platform/commands.ts'
import { holdConnection } from '../../platform/hold-connection.ts'
import { logProblem } from '../../platform/log.ts'
import { closeOwnTab } from '../../platform/own-tab.ts'
import type { Snapshot } from '../../platform/snapshot.ts'
import { figuresFor } from '../../content/item-figures.ts'
import { Guide } from '../guide/guide.tsx'
import { useClock } from '../shared/use-clock.ts'
import { useAppearance, type PageLanguage } from '../shared/use-appearance.ts'
import { useSnapshot } from '../shared/use-snapshot.ts'
import { pagePorts, type FirstPosition } from './page-ports.ts'
import { useEndVisible } from './use-end-visible.ts'
import { usePlannedBreak } from './use-planned-break.ts'

type AppProps = {
  first: Snapshot
  pageLanguage: PageLanguage<'break'>
  askedId: string | null
  /** The position of that break when this page was opened for it. */
  initialPosition: FirstPosition | null
}

/** The break page on live data: the choice, the guided break, or what became of it. */
export function App({ first, pageLanguage, askedId, initialPosition }: AppProps) {
  const snapshot = useSnapshot(first)
  const { settings, state } = snapshot
  const now = useClock()
  const timeZone = readZone()
  const words = useAppearance(settings, pageLanguage)
  const { language } = words
  const { position, limits } = settings.body
  const library = useMemo(
    () => breaksIn(language, { position, limits }),
    [language, position, limits.join(' ')],
  )

  const figureFor = useMemo(
    () => figuresFor(settings.body.position, language, settings.figure.person),
    [settings.body.position, language, settings.figure.person],
  )
  const ports = useMemo(
    () => pagePorts(words, settings.body.limits, initialPosition),
    [words, settings.body.limits, initialPosition],
  )

  const offeredId = state?.stage.is === 'offered' ? state.stage.due.breakId : null
  useEffect(() => {
    if (offeredId === null || offeredId !== askedId) return
    const holding = new AbortController()
    // Its end counts as an answer, or as an offer that must be shown elsewhere.
    holdConnection({ is: 'window', breakId: offeredId }, holding.signal, () => holding.abort())
    return () => holding.abort()
  }, [offeredId, askedId])

  const outlook = state && outlookOf(state, { nowMs: now, timeZone, settings })
  const [guided, setGuided] = useState<Guided | null>(null)
  const [failed, setFailed] = useState(false)

  // A break that this page's address names is guided here, up to its end view.
  const here = outlook?.is === 'running' && outlook.breakId === askedId ? outlook : null
  if (here !== null && guided?.breakId !== here.breakId) {
    setGuided({ ...here, initialDoneSeconds: doneSecondsOf(state), endedAtMs: null })
  }
  const isEndShown = useEndVisible(guided?.endedAtMs ?? null)

  const picked = usePlannedBreak(guided, snapshot, library)
  const person = { body: settings.body, choices: snapshot.choices }

  const ask = async (command: Command) => {
    const reply = await send(command)
    setFailed(!reply.ok)
    if (!reply.ok) logProblem('break-page', reply.reason)
  }
  const start = () => void ask({ command: 'start' })
  const close = () => void closeOwnTab()
  const next = nextBreakLine(outlook, { nowMs: now, timeZone }, words)

  return (
    <WordsContext.Provider value={words}>
      {view()}
      {failed && (
        <div class="stage-problem">
          <Notice tone="attention" announce>
            {words.common.commandFailed}
          </Notice>
        </div>
      )}
    </WordsContext.Provider>
  )

  function view() {
    const waiting = waitingBreak(outlook)
    if (
      guided !== null &&
      picked !== null &&
      (here !== null ||
        (guided.endedAtMs === null
          ? isAssumedOver(state, guided.breakId)
          : waiting === null && isEndShown))
    ) {
      return (
        <Guide
          key={guided.breakId}
          breakId={guided.breakId}
          picked={picked}
          everyItem={library.everyItem}
          regionNames={library.regionNames}
          figureFor={figureFor}
          ports={ports}
          onTitle={setTitle}
          initialDoneSeconds={guided.initialDoneSeconds}
          sound={settings.sound}
          speech={settings.speech}
          nextLine={next}
          onEnded={() => setGuided({ ...guided, endedAtMs: readClock() })}
          onClose={close}
        />
      )
    }
    // Its plan isn't read yet.
    if (here !== null) return null
    if (waiting !== null) {
      return (
        <ChoiceView
          waiting={waiting}
          nowMs={now}
          timeZone={timeZone}
          postponeMinutes={settings.postpone.minutes}
          planned={plannedFor(waiting, snapshot, person, library)}
          tipText={tipText(waiting, localDate(now, timeZone).toString(), person, library)}
          on={{
            start,
            postpone: (breakId) => void ask({ command: 'postpone', breakId }),
            skip: (breakId) => void ask({ command: 'skip', breakId }),
            read: (breakId) => void ask({ command: 'read', breakId }),
          }}
        />
      )
    }
    if (outlook?.is === 'running') return <ElsewhereView onBack={start} />
    const onStart = outlook?.is === 'stopped' ? null : start
    return <ExpiredView next={next} onStart={onStart} onClose={close} />
  }
}

function setTitle(title: string): void {
  document.title = title
}

/** The break that this page guides, as it was when it began here. */
type Guided = BreakIdentity & {
  initialDoneSeconds: number
  endedAtMs: number | null
}

/** What the break that waits consists of, by name; null for what isn't a break. */
function plannedFor(
  { due: { breakId, kind, plannedSeconds } }: Waiting,
  { plans }: Snapshot,
  person: Person,
  library: BreakLibrary,
): ChoiceViewProps['planned'] {
  if (!isBreakKind(kind)) return null
  const { plan } = plannedBreak(library, plans, { breakId, kind, plannedSeconds }, person)
  return { title: plan.title, seconds: plan.totalSeconds }
}

/** Whether the break's ending was assumed because this page was silent: it may still go on here. */
function isAssumedOver(state: Snapshot['state'], breakId: string): boolean {
  return state?.assumedEndings?.some((ending) => ending.breakId === breakId) ?? false
}

function doneSecondsOf(state: Snapshot['state']): number {
  return state?.stage.is === 'running' ? state.stage.doneSeconds : 0
}

function waitingBreak(outlook: Outlook | null): Waiting | null {
  switch (outlook?.is) {
    case 'offered':
    case 'postponed':
    case 'held':
    case 'grace':
      return outlook
    default:
      return null
  }
}

function tipText(
  { due }: Waiting,
  date: string,
  person: Person,
  library: BreakLibrary,
): string | null {
  return due.kind === 'tip' ? tipOfDay(library.tips, { date, offset: 0, person }).text : null
}
