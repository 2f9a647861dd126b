import { useEffect, useRef, useState } from 'preact/hooks'
import type { Item } from '../../core/content/types.ts'
import { Button } from '../kit/button.tsx'
import { Timer } from '../kit/countdown.tsx'
import { LiveRegion } from '../kit/live-region.tsx'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../kit/words.tsx'
import { BreathingRings } from './breathing-rings.tsx'
import { LeaveDialog } from './leave-dialog.tsx'
import { useBreakKeys } from './use-break-keys.ts'

export type GuideActions = {
  pause: () => void
  resume: () => void
  next: () => void
  back: () => void
  /** It hurts: stop. */
  hurts: () => void
  finish: () => void
}

export type GuideViewProps = {
  item: Item
  /** The part of the body that the item is mainly for, by name. */
  area: string
  /** What holds for every item. */
  everyItem: string
  /** Why this break was picked, as one line; said at its first item only. */
  why: string | null
  /** From 0. */
  at: number
  of: number
  leftMs: number
  state: 'running' | 'paused' | 'paused-by-gap'
  on: GuideActions
}

/** Areas whose items stretch no one muscle, so that "mild pull" would make no sense. */
const WITHOUT_PULL: ReadonlySet<string> = new Set([
  'eyes',
  'breathing',
  'hydration',
  'workstation',
  'whole-body',
])

/** One item of a break: how to do it, how long still, and every way to go on or stop. */
export function GuideView(props: GuideViewProps) {
  const { item, area, everyItem, why, at, of, leftMs, state, on } = props
  const words = useWords()
  const text = words.breakPage.guide
  const heading = useRef<HTMLHeadingElement>(null)
  const running = state === 'running'
  const last = at === of - 1
  const place = text.place(at + 1, of)
  const pulls = !item.regions.every((region) => WITHOUT_PULL.has(region))

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
  useBreakKeys(
    asking === 'no'
      ? { toggle: running ? on.pause : on.resume, next: on.next, back: on.back, leave }
      : null,
  )

  // A screen reader starts at the name of the first item; later ones are announced.
  useEffect(() => heading.current?.focus(), [])

  return (
    <div class="stage stage-guide">
      <div class="stage-picture">
        <BreathingRings name={area} moving={running} />
      </div>
      <main class="stage-panel">
        <Places at={at} of={of} />
        <div class="stage-words">
          <p class="muted">{text.placeAndPosition(place, words.body.position[item.position])}</p>
          <h1 tabIndex={-1} ref={heading}>
            {item.name}
          </h1>
          {at === 0 && why !== null && <p class="muted">{why}</p>}
          <ol class="steps" aria-label={text.stepsOf(item.name)}>
            {item.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {item.caution !== '' && <p class="guide-caution">{text.caution(item.caution)}</p>}
        </div>
        <div class="guide-timer">
          <Timer
            leftMs={leftMs}
            progress={1 - leftMs / (item.seconds * 1000)}
            tone={running ? 'lively' : 'quiet'}
            spoken={text.left}
          />
          <p class="muted">
            {running ? pulls ? text.mildPull : text.easy : <strong>{text.paused}</strong>}
          </p>
        </div>
        {state === 'paused-by-gap' && (
          <Notice tone="info" announce>
            {text.pausedByGap}
          </Notice>
        )}
        <div class="guide-actions">
          <div class="guide-turns">
            <Button look="primary" onClick={running ? on.pause : on.resume}>
              {running ? text.pause : text.resume}
            </Button>
            <Button onClick={on.next}>{last ? text.finishLast : text.next}</Button>
            <Button look="plain" disabled={at === 0} onClick={on.back}>
              {text.back}
            </Button>
          </div>
          <div class="guide-ways-out">
            <Button look="plain" onClick={on.hurts}>
              {text.hurts}
            </Button>
            {!last && (
              <Button look="plain" onClick={on.finish}>
                {text.finish}
              </Button>
            )}
          </div>
        </div>
        <p class="guide-every-item">{everyItem}</p>
        <p class="guide-keys">{text.keys}</p>
        <LiveRegion>
          {text.announce(place, item.name, words.format.length(item.seconds))}
        </LiveRegion>
        {asking !== 'no' && <LeaveDialog onLeave={on.finish} onStay={stay} />}
      </main>
    </div>
  )
}

/** The items as a row of bars; the line below it says the same in words. */
function Places({ at, of }: { at: number; of: number }) {
  return (
    <div class="places" aria-hidden="true">
      {Array.from({ length: of }, (_, place) => (
        <span
          key={place}
          class={place < at ? 'place-done' : place === at ? 'place-on' : undefined}
        />
      ))}
    </div>
  )
}
