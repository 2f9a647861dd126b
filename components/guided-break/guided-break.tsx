import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Item } from '../../core/content/types.ts'
import type { AnimationState } from '../../core/figure/animation-state.ts'
import type { Figure } from '../../core/figure/types.ts'
import type { CurrentPhase } from '../../core/session/session.ts'
import { ExerciseFigure } from '../figure/exercise-figure.tsx'
import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { textLanguage } from '../kit/text-language.ts'
import { useWords } from '../kit/words.tsx'
import { BreathingRings } from './breathing-rings.tsx'
import { GuideLayout } from './guide-layout.tsx'
import { GuideTimer } from './guide-timer.tsx'
import { LeaveDialog } from './leave-dialog.tsx'
import { activeSteps } from './active-steps.ts'
import { phaseWord, spokenLine, turnWord } from './phase-words.ts'
import { scrollToActiveStep } from './use-density.ts'

type GuideActions = {
  pause: () => void
  resume: () => void
  next: () => void
  back: () => void
  /** It hurts: stop. */
  hurts: () => void
  finish: () => void
}

export type GuidedBreakProps = {
  item: Item
  /** The part of the body that the item is mainly for, by name. */
  area: string
  /** The drawn movement with its text; null where there is none. */
  figure: { figure: Figure; label: string } | null
  /** The animation state now; called once a frame. */
  animation: () => AnimationState
  /** What holds for every item. */
  everyItem: string
  /** Why this break was picked, as one line; said at its first item only. */
  why: string | null
  /** From 0. */
  at: number
  of: number
  current: CurrentPhase
  /** How much of this item's time lies behind, from 0 to 1. */
  itemShare: number
  state: 'running' | 'paused' | 'paused-by-gap'
  on: GuideActions
  /** Called with each line that is announced, to speak it. */
  onSay?: (line: string) => void
  /** Where keys are listened for: the document, unless the break is shown inside another page. */
  keysOn?: EventTarget
}

/** Areas whose items stretch no one muscle, so that "mild pull" would make no sense. */
const WITHOUT_PULL: ReadonlySet<string> = new Set([
  'eyes',
  'breathing',
  'hydration',
  'workstation',
  'whole-body',
])

/** One item of a break: how to do it, what to do right now and how long still, and the buttons to go on or stop. */
export function GuidedBreak(props: GuidedBreakProps) {
  const { item, area, everyItem, why, at, of, current, state, on } = props
  const words = useWords('body', 'breakPage')
  const { format } = words
  const text = words.breakPage.guide
  const heading = useRef<HTMLHeadingElement>(null)
  const running = state === 'running'
  const last = at === of - 1
  const pulls = !item.regions.every((region) => WITHOUT_PULL.has(region))
  const turn = turnWord(item, current, words)
  const line =
    state === 'paused-by-gap'
      ? text.pausedByGap
      : running
        ? spokenLine({ item, at, of, current }, words)
        : text.pausedLine

  // Esc asks first, and nothing runs on behind the question.
  const [asking, setAsking] = useState<'no' | 'while-running' | 'while-paused'>('no')
  const leave = () => {
    setAsking(running ? 'while-running' : 'while-paused')
    on.pause()
  }
  const stay = () => {
    setAsking('no')
    if (asking === 'while-running') on.resume()
  }
  // A screen reader starts at the name of the first item; later ones are announced.
  useEffect(() => heading.current?.focus(), [])

  return (
    <GuideLayout
      variant="full"
      picture={
        props.figure === null ? (
          <BreathingRings name={area} moving={running} />
        ) : (
          <ExerciseFigure {...props.figure} moving={running} animation={props.animation} />
        )
      }
      at={at}
      of={of}
      share={props.itemShare}
      line={line}
      onSay={props.onSay}
      keys={
        asking === 'no'
          ? { toggle: running ? on.pause : on.resume, next: on.next, back: on.back, leave }
          : null
      }
      keysOn={props.keysOn}
    >
      <div class="stage-words guide-what">
        <p class="muted guide-place">
          {format.facts([
            text.place(format.count(at + 1), format.count(of)),
            words.body.position[item.position],
            turn,
          ])}
        </p>
        <h1 tabIndex={-1} ref={heading} {...textLanguage(item)}>
          {item.name}
        </h1>
        {at === 0 && why !== null && <p class="muted guide-why">{why}</p>}
      </div>
      <div class="guide-how">
        <Steps item={item} current={current} />
        {item.caution !== '' && (
          <p class="guide-caution" {...textLanguage(item)}>
            {text.caution(item.caution)}
          </p>
        )}
      </div>
      <GuideTimer
        key={`${at} ${current.index}`}
        time={{ leftMs: current.leftMs }}
        progress={current.leftMs / current.phase.lengthMs}
        tone={running ? 'lively' : 'quiet'}
        spoken={text.left}
        word={running ? phaseWord(item, current, words) : text.paused}
        hint={pulls ? text.mildPull : text.easy}
      />
      {state === 'paused-by-gap' && <Notice tone="info">{text.pausedByGap}</Notice>}
      <div class="guide-actions">
        <div class="guide-turns">
          <Button variant="primary" toggles onClick={running ? on.pause : on.resume}>
            {running ? text.pause : text.resume}
          </Button>
          <Button onClick={on.next}>{last ? text.finishLast : text.next}</Button>
          <Button variant="plain" disabled={at === 0} onClick={on.back}>
            {text.back}
          </Button>
        </div>
        <div class="guide-ways-out">
          <Button variant="plain" onClick={on.hurts}>
            {text.hurts}
          </Button>
          {!last && (
            <Button variant="plain" onClick={on.finish}>
              {text.finish}
            </Button>
          )}
        </div>
      </div>
      <p class="guide-every-item">{everyItem}</p>
      <p class="guide-keys">{text.keys}</p>
      {asking !== 'no' && <LeaveDialog onLeave={on.finish} onStay={stay} />}
    </GuideLayout>
  )
}

/** The steps; the active one is highlighted, where it is certain which it is. */
function Steps({ item, current }: Pick<GuidedBreakProps, 'item' | 'current'>) {
  const { guide } = useWords('breakPage').breakPage
  const active = activeSteps(item, current)
  const list = useRef<HTMLOListElement>(null)
  useLayoutEffect(() => {
    if (list.current !== null) scrollToActiveStep(list.current)
  }, [active])
  return (
    <ol
      ref={list}
      class={active === null ? 'steps' : 'steps steps-some-lit'}
      aria-label={guide.stepsOf(item.name)}
      {...textLanguage(item)}
    >
      {item.steps.map((step, index) => (
        <li key={step} aria-current={index === active ? 'step' : undefined}>
          {step}
        </li>
      ))}
    </ol>
  )
}
