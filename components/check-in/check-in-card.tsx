import type { Ref } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { assertNever } from '../../core/assert-never.ts'
import type { Answer, CheckInView } from '../../core/care/check-in.ts'
import type { Fit } from '../../core/care/fit.ts'
import type { WordsWith } from '../../content/words/index.ts'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { useWords } from '../kit/words.tsx'

export type CheckInCardProps = {
  /** Null when there is nothing to ask or to take back. */
  view: CheckInView | null
  onAnswer: (askedAtMs: number, answer: Answer) => void
  onUndo: (askedAtMs: number) => void
}

/**
 * Asks whether the timing suits, and after an answer offers to undo it.
 * The status line is there before anything is asked: screen readers only say
 * what changes in one that they know.
 */
export function CheckInCard({ view, onAnswer, onUndo }: CheckInCardProps) {
  const words = useWords('care', 'presets')
  const title = useRef<HTMLHeadingElement>(null)
  const undo = useRef<HTMLButtonElement>(null)
  const [pressed, setPressed] = useState<'answer' | 'undo' | null>(null)

  // The button that was pressed is gone: focus goes to what took its place, before
  // the rest of the page, which may have changed with it, takes lost focus to itself.
  useLayoutEffect(() => {
    if (pressed === null || document.activeElement !== document.body) return
    const next = view?.is === 'question' ? title.current : undo.current
    next?.focus()
  }, [view?.is])

  const press = (what: 'answer' | 'undo', send: () => void) => {
    setPressed(what)
    send()
  }
  if (view === null || view.is === 'question') {
    return (
      <div class={view === null ? 'check-in-none' : 'check-in-asked'}>
        <p role="status" class="visually-hidden">
          {pressed === 'undo' && words.care.undone}
        </p>
        {view !== null && (
          <Question
            view={view}
            titleRef={title}
            onAnswer={(answer) => press('answer', () => onAnswer(view.askedAtMs, answer))}
          />
        )}
      </div>
    )
  }
  return (
    <div class="check-in-answered">
      <p role="status">{answerText(view, words)}</p>
      <Button ref={undo} onClick={() => press('undo', () => onUndo(view.askedAtMs))}>
        {words.care.undo}
      </Button>
    </div>
  )
}

type QuestionProps = {
  view: Extract<CheckInView, { is: 'question' }>
  titleRef: Ref<HTMLHeadingElement>
  onAnswer: (answer: Answer) => void
}

/** The two answers look alike: keeping the timing is as good as changing it. */
function Question({ view, titleRef, onAnswer }: QuestionProps) {
  const words = useWords('care', 'presets')
  const { care, format, presets } = words
  const { lean, fit, preset, replacesOwn } = view
  const name = presets.titles[preset]
  return (
    <Card labelledBy="check-in-title">
      <h2 id="check-in-title" tabIndex={-1} ref={titleRef} class="check-in-title">
        {care.title[lean]}
      </h2>
      <p>{format.sentences([...fitSentences(fit, words), care.question[lean]])}</p>
      <p id="check-in-preset" class="muted check-in-preset">
        {format.sentences([
          care.preset(name, care.presetLines[preset]),
          replacesOwn ? care.replacesOwn : null,
        ])}
      </p>
      <div class="actions check-in-answers">
        <Button aria-describedby="check-in-preset" onClick={() => onAnswer('change')}>
          {care.change(name)}
        </Button>
        <Button onClick={() => onAnswer('keep')}>{care.keep}</Button>
      </div>
      <div class="check-in-never">
        <Button variant="plain" onClick={() => onAnswer('never')}>
          {care.never}
        </Button>
      </div>
    </Card>
  )
}

/** What really happened, counted. */
function fitSentences(fit: Fit, { care, format: { count } }: WordsWith<'care'>): (string | null)[] {
  const which = fit.fitIn === fit.offered ? 'all' : fit.fitIn === 0 ? 'none' : 'some'
  return [
    care.fitIn(which, count(fit.days), count(fit.offered), count(fit.fitIn)),
    fit.later > 0 ? care.later(count(fit.later)) : null,
  ]
}

function answerText(
  view: Exclude<CheckInView, { is: 'question' }>,
  { care: { answered }, presets }: WordsWith<'care' | 'presets'>,
): string {
  switch (view.is) {
    case 'changed':
      return answered.changed(presets.titles[view.preset])
    case 'kept':
      return answered.kept
    case 'never':
      return answered.never
    default:
      return assertNever(view)
  }
}
