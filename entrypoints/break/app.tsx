import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import {
  ChoiceView,
  type ChoiceViewProps,
  type Waiting,
} from '../../components/break-page/choice-view.tsx'
import { ElsewhereView, OverView } from '../../components/break-page/over-view.tsx'
import { nextLine } from '../../components/break-page/next-line.ts'
import { Notice } from '../../components/kit/notice.tsx'
import { useNow } from '../../components/kit/use-now.ts'
import { WordsContext } from '../../components/kit/words.tsx'
import { applyTones } from '../../components/figure/apply-tones.ts'
import { applyLook } from '../../components/look/apply-look.ts'
import { breaksIn } from '../../content/breaks.ts'
import { chooseTongue } from '../../content/words/language.ts'
import { words } from '../../content/words/index.ts'
import type { Person } from '../../core/content/left-out.ts'
import { plannedBreak, type BreakNamed } from '../../core/content/plans.ts'
import { tipOfDay } from '../../core/content/tip-of-day.ts'
import type { BreakLibrary } from '../../core/content/types.ts'
import type { Command } from '../../core/messages.ts'
import { isBreakKind } from '../../core/schedule/kinds.ts'
import { outlook as outlookOf, type Outlook } from '../../core/schedule/outlook.ts'
import { localDate } from '../../core/time/hours.ts'
import { nowMs as readClock, timeZone as readZone } from '../../platform/clock.ts'
import { send } from '../../platform/commands.ts'
import { logProblem } from '../../platform/log.ts'
import { closeOwnTab } from '../../platform/own-tab.ts'
import { readSnapshot, watchSnapshot, type Snapshot } from '../../platform/page-store.ts'
import { figuresFor } from '../../content/figures/index.ts'
import { Guide } from '../guide/guide.tsx'
import { pagePorts } from './page-ports.ts'
import { usePicked } from './use-picked.ts'

const MINUTE_MS = 60_000

/** The break page on live data: the choice, the guided break, or what became of it. */
export function App({ first, askedId }: { first: Snapshot; askedId: string | null }) {
  const [snapshot, setSnapshot] = useState(first)
  useEffect(() => {
    const watching = new AbortController()
    watchSnapshot(setSnapshot, watching.signal)
    void readSnapshot().then(setSnapshot)
    return () => watching.abort()
  }, [])
  const { settings, state } = snapshot
  const now = useNow({ now: readClock, msToNextChange: () => MINUTE_MS, whenHidden: 'rest' })
  const timeZone = readZone()
  const tongue = useMemo(
    () => chooseTongue(settings.language, navigator.languages),
    [settings.language],
  )
  const text = useMemo(() => words(tongue.language, tongue.locale), [tongue])
  const library = useMemo(() => breaksIn(tongue.language), [tongue.language])
  useLayoutEffect(() => {
    applyLook(document.documentElement, settings, text)
    applyTones(document.documentElement, settings.figure)
  }, [settings, text])

  const figureFor = useMemo(
    () => figuresFor(settings.body.position, tongue.language),
    [settings.body.position, tongue],
  )
  const ports = useMemo(
    () => pagePorts(tongue.language, settings.body.limits),
    [tongue, settings.body.limits],
  )

  const outlook = state && outlookOf(state, { nowMs: now, timeZone, settings })
  const [guided, setGuided] = useState<Guided | null>(null)
  const [failed, setFailed] = useState(false)

  // A break that this page's address names is guided here, and stays to its end view.
  const here = outlook?.is === 'running' && outlook.breakId === askedId ? outlook : null
  if (here !== null && guided?.breakId !== here.breakId) {
    setGuided({ ...here, alreadyDoneSeconds: doneSecondsOf(state), ended: false })
  }

  const picked = usePicked(guided, snapshot, library)
  const person = { body: settings.body, choices: snapshot.choices }

  const ask = async (command: Command) => {
    const reply = await send(command)
    setFailed(!reply.ok)
    if (!reply.ok) logProblem('break-page', reply.reason)
  }
  const start = () => void ask({ command: 'start' })
  const close = () => void closeOwnTab()
  const next = nextLine(outlook, { nowMs: now, timeZone }, text)

  return (
    <WordsContext.Provider value={text}>
      {view()}
      {failed && (
        <div class="stage-problem">
          <Notice tone="attention" announce>
            {text.common.commandFailed}
          </Notice>
        </div>
      )}
    </WordsContext.Provider>
  )

  function view() {
    const waiting = waitingIn(outlook)
    if (
      guided !== null &&
      picked !== null &&
      (here !== null || (guided.ended && waiting === null))
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
          alreadyDoneSeconds={guided.alreadyDoneSeconds}
          sound={settings.sound}
          speech={settings.speech}
          nextLine={next}
          onEnded={() => setGuided({ ...guided, ended: true })}
          onClose={close}
        />
      )
    }
    // Its plan comes in a moment.
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
    return <OverView next={next} onStart={start} onClose={close} />
  }
}

function setTitle(title: string): void {
  document.title = title
}

/** The break that this page guides, as it was when it began here. */
type Guided = BreakNamed & {
  alreadyDoneSeconds: number
  ended: boolean
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

function doneSecondsOf(state: Snapshot['state']): number {
  return state?.stage.is === 'running' ? state.stage.doneSeconds : 0
}

function waitingIn(outlook: Outlook | null): Waiting | null {
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
