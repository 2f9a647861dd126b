import { useLayoutEffect, useRef } from 'preact/hooks'
import { ExerciseFigure } from '../../components/figure/exercise-figure.tsx'
import { useWords } from '../../components/kit/words.tsx'
import { ChooseView } from '../../components/relief/choose-view.tsx'
import { NotSavedView, SavedView } from '../../components/relief/done-view.tsx'
import { EndView } from '../../components/relief/end-view.tsx'
import { entryLines, entryText, type EntryTextNeeds } from '../../components/relief/entry-text.ts'
import { useReliefWords } from '../../components/relief/relief-words.tsx'
import type { SignsListProps } from '../../components/relief/signs-list.tsx'
import { spasmName } from '../../components/relief/spasm-name.ts'
import { NeedsHelpView } from '../../components/relief/needs-help-view.tsx'
import { stepOf, StepView } from '../../components/relief/step-view.tsx'
import { WorseView } from '../../components/relief/worse-view.tsx'
import { firstAidFigure, firstAidFigureLabel } from '../../content/first-aid-figures.ts'
import { usesWheelchair } from '../../content/position.ts'
import type { Language } from '../../core/settings/languages.ts'
import type { Formats } from '../../content/words/formats.ts'
import type { ReliefWords } from '../../content/text/contract.ts'
import { assertNever } from '../../core/assert-never.ts'
import { libraryHref } from '../../core/content/library-route.ts'
import type { Body } from '../../core/content/profile.ts'
import { SPASM_PARTS, type CareLibrary, type FirstAid } from '../../core/content/types.ts'
import type { SpasmEntry } from '../../core/diary/spasm.ts'
import type { PeopleChoice } from '../../core/figure/tones.ts'
import type { AnimationState } from '../../core/figure/animation-state.ts'
import {
  backToSteps,
  withMinutesBefore,
  choosePart,
  withDetails,
  endSteps,
  entryOf,
  stopAsWorse,
  stopForHelp,
  updateSession,
  nextStep,
  withoutEntry,
  previousStep,
  withSide,
  startSteps,
  type ReliefScreen,
} from '../../core/relief/relief.ts'
import { currentSigns } from '../../core/relief/retired-signs.ts'
import { currentHold, stepItems, suited } from '../../core/relief/steps.ts'
import { animationStateOf, pause, resume } from '../../core/session/session.ts'
import { nowMs as readClock, timeZone as readZone } from '../../platform/clock.ts'
import { closeOwnTab } from '../../platform/own-tab.ts'
import { firstAidFor } from './first-aid-for.ts'
import { createRelief } from './relief-storage.ts'
import { useLog } from './use-log.ts'
import type { LiveRelief } from './use-relief.ts'

type ReliefViewProps = {
  live: LiveRelief
  care: CareLibrary
  /** Of the chosen part; null before one is chosen and once all is noted. */
  firstAid: FirstAid | null
  signs: SignsListProps
  body: Body
  people: PeopleChoice
  nowMs: number
  /** Speaks a line, for those who want that. */
  onSay: (line: string) => void
}

const SOURCE_HREF = `/options.html${libraryHref({ is: 'article', id: 'during-a-spasm' })}`
/** How long a movement without a timer of its own takes. */
const MOVEMENT_MS = 6000

/** The view of the screen that is on, and what each press does. */
export function ReliefView(props: ReliefViewProps) {
  const { live, care, firstAid, signs, body, nowMs } = props
  const { relief, move } = live
  const { place: screen } = relief
  const { format, language } = useWords()
  const words = useReliefWords()
  const log = useLog(live)
  const timeZone = readZone()

  // Each view begins at its top, however far the one before was scrolled; steps scroll by themselves.
  const isFirst = useRef(true)
  useLayoutEffect(() => {
    if (!isFirst.current) window.scrollTo({ top: 0, behavior: 'instant' })
    isFirst.current = false
  }, [screen.is])

  useLayoutEffect(() => {
    document.title = words.title(titleOf(screen, words, format))
  }, [screen, words])

  const another = () => move(createRelief)
  const close = () => void closeOwnTab()
  const needs = (entry: SpasmEntry): EntryTextNeeds => ({
    words,
    format,
    timeZone,
    partName: nameOf(entry, words, format),
    signs: care.signs
      .filter(({ id }) => currentSigns(entry.signs).includes(id))
      .map(({ text }) => text),
  })

  switch (screen.is) {
    case 'choosing':
      return (
        <ChooseView
          spasm={screen.spasm}
          onChoose={(part, side) =>
            move((relief, nowMs) =>
              startSteps(
                choosePart(relief, part, side, nowMs),
                stepItems(suited(firstAidFor(care, part), body)),
                nowMs,
              ),
            )
          }
        />
      )
    case 'steps': {
      if (firstAid === null) return null
      return (
        <StepView
          spasm={screen.spasm}
          firstAid={firstAid}
          everySpasm={care.everySpasm}
          body={body}
          session={screen.session}
          figure={stepFigure(screen, firstAid, language, body, props.people)}
          sourceHref={SOURCE_HREF}
          on={{
            pause: () => move((relief, nowMs) => updateSession(relief, pause, nowMs)),
            resume: () => move((relief, nowMs) => updateSession(relief, resume, nowMs)),
            next: () => move(nextStep),
            back: () => move(previousStep),
            eased: () => move((relief, nowMs) => endSteps(relief, 'eased', nowMs)),
            worse: () => move(stopAsWorse),
            yes: () => move(stopForHelp),
            began: (minutes) => move((relief) => withMinutesBefore(relief, minutes)),
          }}
          onSay={props.onSay}
        />
      )
    }
    case 'needs-help': {
      const asks = firstAid === null ? undefined : stepOf(firstAid, screen.session).asks
      return asks === undefined ? null : (
        <NeedsHelpView
          asks={asks}
          tiers={care.tiers}
          on={{
            back: () => move(backToSteps),
            end: () => move((relief, nowMs) => endSteps(relief, null, nowMs)),
          }}
        />
      )
    }
    case 'worse':
      return (
        <WorseView
          signs={signs}
          onBack={() => move(backToSteps)}
          onEnd={() => move((relief, nowMs) => endSteps(relief, 'worse', nowMs))}
        />
      )
    case 'ending': {
      const entry = entryOf(relief, nowMs)
      const text = entry === null ? '' : entryText(entry, needs(entry))
      return (
        <EndView
          screen={screen}
          signs={signs}
          timeZone={timeZone}
          failed={
            log.saving === 'save-failed'
              ? {
                  text,
                  copied: log.copied,
                  onAgain: () => void log.save(),
                  onCopy: () => void log.copy(text),
                }
              : null
          }
          on={{
            side: (side) => move((relief) => withSide(relief, side)),
            describe: (details) => move((relief) => withDetails(relief, details)),
            back: () => (screen.noted === 'later' ? live.postponeEarlier() : move(backToSteps)),
            save: () => void log.save(),
            leave: () => move(withoutEntry),
          }}
        />
      )
    }
    case 'saved':
      return (
        <SavedView
          lines={entryLines(screen.entry, needs(screen.entry))}
          undoFailed={log.saving === 'undo-failed'}
          on={{ undo: () => void log.undo(screen.entry.key), close, another }}
        />
      )
    case 'not-saved':
      return <NotSavedView deleted={screen.deleted} on={{ close, another }} />
    default:
      return assertNever(screen)
  }
}

type StepScreen = Extract<ReliefScreen, { is: 'steps' }>

/** The drawn movement of the step; null where there is none. */
function stepFigure(
  { session, spasm }: StepScreen,
  firstAid: FirstAid,
  language: Language,
  { limits, position }: Body,
  people: PeopleChoice,
) {
  const { part } = firstAid
  const inWheelchair = usesWheelchair(position)
  const step = stepOf(firstAid, session)
  const mayMoveSo = !limits.some((limit) => step.notAsDrawn.includes(limit))
  const figure = mayMoveSo ? firstAidFigure(part, step.id, inWheelchair, people) : null
  if (figure === null) return null
  // From the side the near limbs are the right ones; from the front the viewer's right is the left one.
  const drawnSide = figure.view === 'front' ? 'left' : 'right'
  const hold = currentHold(session)
  const holds = hold !== null && hold.is !== 'waiting'
  const moment = (): AnimationState => {
    const nowMs = readClock()
    const turn = spasm.side !== null && spasm.side !== drawnSide ? 1 : 0
    if (holds) return { turn, phase: animationStateOf(session, nowMs).phase }
    const elapsedMs = nowMs % MOVEMENT_MS
    return { turn, phase: { is: 'repetition', elapsedMs, lengthMs: MOVEMENT_MS } }
  }
  return (
    <ExerciseFigure
      figure={figure}
      label={firstAidFigureLabel(language, part, step.id, inWheelchair)}
      moving={hold?.is !== 'paused'}
      animation={moment}
    />
  )
}

function titleOf(screen: ReliefScreen, words: ReliefWords, format: Formats): string {
  switch (screen.is) {
    case 'choosing':
      return words.choose.heading
    case 'steps':
      return spasmName(screen.spasm, words, format)
    case 'needs-help':
      return spasmName(screen.spasm, words, format)
    case 'worse':
      return words.worse.heading
    case 'ending':
      return words.end.heading
    case 'saved':
      return words.saved.heading
    case 'not-saved':
      return words.notSaved.heading
    default:
      return assertNever(screen)
  }
}

/** A note of this page is always of a part that there is first aid for. */
function nameOf({ part, side }: SpasmEntry, words: ReliefWords, format: Formats): string {
  const known = SPASM_PARTS.find((each) => each === part)
  return known === undefined ? part : spasmName({ part: known, side }, words, format)
}
