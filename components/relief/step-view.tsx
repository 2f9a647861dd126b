import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Body } from '../../core/content/profile.ts'
import type { FallbackMark, FirstAid, GeneralLine } from '../../core/content/types.ts'
import { generalNotes, notesForStep } from '../../core/relief/notes.ts'
import type { Spasm } from '../../core/relief/relief.ts'
import { currentHold } from '../../core/relief/steps.ts'
import { currentItem, type Session } from '../../core/session/session.ts'
import { BreathingRings } from '../guided-break/breathing-rings.tsx'
import { GuideLayout } from '../guided-break/guide-layout.tsx'
import { Button } from '../kit/button.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { SelectField } from '../kit/select-field.tsx'
import { textLanguage } from '../kit/text-language.ts'
import { VisuallyHidden } from '../kit/visually-hidden.tsx'
import { useWords } from '../kit/words.tsx'
import { HoldTimer, holdLine } from './hold-timer.tsx'
import { spasmName } from './spasm-name.ts'
import { useReliefWords } from './relief-words.tsx'
import { SignsJump } from './signs-jump.tsx'

type StepActions = {
  /** The timer of the step: pauses it; starts it, lets it go on, or holds once more. */
  pause: () => void
  resume: () => void
  next: () => void
  back: () => void
  eased: () => void
  worse: () => void
  began: (minutesBefore: number) => void
  /** The answer to a step that asks is yes: no further steps. */
  yes: () => void
}

export type StepViewProps = {
  spasm: Spasm
  firstAid: FirstAid
  everySpasm: readonly GeneralLine[]
  /** What the person told of their body. */
  body: Pick<Body, 'limits' | 'limitsTold'>
  session: Session
  /** The drawn movement; null where there is none. */
  figure: ComponentChildren
  sourceHref: string
  on: StepActions
  /** Called with each line that is announced, to speak it. */
  onSay?: (line: string) => void
}

/**
 * One step of first aid: what to do, for how long, and every way on, back or out. What to
 * do is the heading at the top; the buttons stay in sight at the bottom. Between them is
 * the layout of the guided break, with its picture, ring and keys. A break leads, and
 * relief doesn't: a step has no dose, its timer counts up and is offered, and the words
 * are fewer and larger. Esc does nothing here: nobody in pain should be asked a question
 * for a slip of the hand.
 */
export function StepView(props: StepViewProps) {
  const { spasm, firstAid, everySpasm, body, session, figure, sourceHref, on } = props
  const { at } = session
  const { common, format } = useWords('common')
  const words = useReliefWords()
  const text = words.steps
  const step = stepOf(firstAid, session)
  const of = session.items.length
  const [place, total] = [format.count(at + 1), format.count(of)]
  const { timer, asks } = step
  const hold = currentHold(session)
  const shownTimer = timer && hold && <HoldTimer key={step.id} timer={timer} hold={hold} on={on} />
  const notes = notesForStep(firstAid, step.id, body)
  const general = generalNotes(everySpasm, body)
  const stopIf = general.find(({ id }) => id === 'stop-if')
  const runs = session.now.is === 'running'
  const mayGoOn = hold !== null && (hold.is !== 'over' || hold.turn < (timer?.times ?? 0))
  return (
    <div class="step">
      <StepHeading
        at={at}
        about={format.facts([text.place(place, total), spasmName(spasm, words, format)])}
        mark={firstAid}
      >
        {step.text}
      </StepHeading>
      <SignsJump>{words.signs.see}</SignsJump>
      <GuideLayout
        variant="inline"
        picture={figure ?? shownTimer ?? <BreathingRings moving />}
        at={at}
        of={of}
        share={1}
        line={
          timer && hold && hold.is !== 'waiting'
            ? holdLine(hold, timer, words)
            : text.announce(place, total, step.text)
        }
        onSay={props.onSay}
        keys={{
          toggle: runs ? on.pause : mayGoOn ? on.resume : null,
          // A question wants an answer: no key goes past it.
          next: asks ? null : on.next,
          back: on.back,
          leave: null,
        }}
      >
        {Boolean(figure) && shownTimer}
        {notes.length > 0 && (
          <ul class="step-mind" aria-label={text.mind}>
            {notes.map(({ id, text: line, own }) => (
              <li key={id} class={own ? 'step-own' : undefined}>
                {own && <strong>{text.forYou} </strong>}
                {line}
              </li>
            ))}
          </ul>
        )}
      </GuideLayout>
      <div class="step-bar">
        {asks ? (
          <>
            <Button key="yes" onClick={on.yes}>
              {text.yes}
            </Button>
            <Button key="no" onClick={on.next}>
              {text.no}
            </Button>
            <Button key="back" onClick={on.back}>
              {at === 0 ? text.backToParts : text.back}
            </Button>
          </>
        ) : (
          <>
            <Button key="next" variant="primary" onClick={on.next}>
              {at === of - 1 ? text.last : text.next}
            </Button>
            <Button key="back" onClick={on.back}>
              {at === 0 ? text.backToParts : text.back}
            </Button>
            <Button key="eased" onClick={on.eased}>
              {text.eased}
            </Button>
            <Button key="worse" variant="plain" onClick={on.worse}>
              {text.worse}
            </Button>
          </>
        )}
      </div>
      <div class="step-foot">
        {stopIf !== undefined && <p class="step-stop muted">{stopIf.text}</p>}
        <SelectField
          label={text.began}
          value={spasm.minutesBefore}
          choices={[0, 5, 10].map((minutes) => ({
            value: minutes,
            label: text.beganAgo[minutes as keyof typeof text.beganAgo],
          }))}
          onChange={on.began}
        />
        <Disclosure summary={text.general}>
          <ul class="step-general">
            {general
              .filter((line) => line !== stopIf)
              .map(({ id, text: line }) => (
                <li key={id}>{line}</li>
              ))}
          </ul>
        </Disclosure>
        <a class="text-link" href={sourceHref} target="_blank" rel="noreferrer">
          {text.source}
          <VisuallyHidden> {common.newTab}</VisuallyHidden>
        </a>
        {!asks && <p class="guide-keys">{timer === undefined ? text.keys : text.keysOfTimer}</p>}
      </div>
    </div>
  )
}

/** The step of the session that is on. It is found by its id: steps that don't suit the person are not in the session. */
export function stepOf(firstAid: FirstAid, session: Session): FirstAid['steps'][number] {
  const { id } = currentItem(session).item
  const step = [...firstAid.steps, ...firstAid.afterSurgery.steps].find((each) => each.id === id)
  if (step === undefined) throw new Error(`no step ${id} of ${firstAid.part}`)
  return step
}

type StepHeadingProps = {
  /** Which step it is, from 0. */
  at: number
  about: string
  mark: FallbackMark
  children: string
}

/**
 * What to do, as the heading of the page, brought to the top of the window at
 * each step. The focus goes there when the steps begin; from one step to the
 * next it stays on the button that was pressed, and the live region of the layout
 * says the new step. Where that button is gone, the heading takes the focus.
 */
function StepHeading({ at, about, mark, children }: StepHeadingProps) {
  const header = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useRef(true)
  useEffect(() => {
    const focused = document.activeElement
    if (first.current || focused === null || focused === document.body) {
      heading.current?.focus({ preventScroll: true })
    }
    first.current = false
    header.current?.scrollIntoView({ block: 'start', behavior: 'instant' })
  }, [at])
  return (
    <header class="relief-header step-head" ref={header}>
      <p class="step-place">{about}</p>
      <h1 class="step-text" tabIndex={-1} ref={heading} {...textLanguage(mark)}>
        {children}
      </h1>
    </header>
  )
}
