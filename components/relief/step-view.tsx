import type { ComponentChildren } from 'preact'
import type { AdaptLine, FirstAid, SourcedLine } from '../../core/content/types.ts'
import type { Spasm } from '../../core/relief/relief.ts'
import { holdOf } from '../../core/relief/steps.ts'
import type { Session } from '../../core/session/session.ts'
import { BreathingRings } from '../guided-break/breathing-rings.tsx'
import { GuideStage } from '../guided-break/guide-stage.tsx'
import { Button } from '../kit/button.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { SelectField } from '../kit/select-field.tsx'
import { VisuallyHidden } from '../kit/visually-hidden.tsx'
import { useWords } from '../kit/words.tsx'
import { ViewHeading } from './heading.tsx'
import { HoldTimer, holdLine } from './hold-timer.tsx'
import { spasmName } from './spasm-name.ts'
import { useReliefWords } from './relief-words.tsx'
import { SignsJump } from './signs-jump.tsx'

export type StepActions = {
  /** The timer of the step: pauses it; starts it, lets it go on, or holds once more. */
  pause: () => void
  resume: () => void
  next: () => void
  back: () => void
  eased: () => void
  worse: () => void
  began: (minutesBefore: number) => void
}

export type StepViewProps = {
  spasm: Spasm
  firstAid: FirstAid
  everySpasm: readonly SourcedLine[]
  /** What the person told of their body. */
  limits: readonly string[]
  session: Session
  /** The drawn movement; null where there is none. */
  figure: ComponentChildren
  sourceHref: string
  on: StepActions
  /** Told each line that is announced, for those who want it spoken. */
  onSay?: (line: string) => void
}

/**
 * One step of first aid: what to do, for how long, and every way on, back or out.
 * It stands on the stage of the guided break, with its picture, ring, line and
 * keys. A break leads, and relief doesn't: a step has no dose, its timer counts
 * up and is offered, the way on comes before the timer, and the words are fewer
 * and larger. Esc does nothing here: nobody in pain should be asked a question
 * for a slip of the hand.
 */
export function StepView(props: StepViewProps) {
  const { spasm, firstAid, everySpasm, limits, session, figure, sourceHref, on } = props
  const { at } = session
  const { common } = useWords()
  const words = useReliefWords()
  const text = words.steps
  const step = firstAid.steps[at]
  if (step === undefined) throw new Error(`no step ${at} of ${firstAid.part}`)
  const of = firstAid.steps.length
  const place = text.place(at + 1, of)
  const { timer } = step
  const hold = holdOf(session)
  const shownTimer = timer && hold && <HoldTimer key={step.id} timer={timer} hold={hold} on={on} />
  const lines = forPerson(firstAid.adapt, limits)
  const stopIf = everySpasm.find(({ id }) => id === 'stop-if')
  const runs = session.now.is === 'running'
  const mayGoOn = hold !== null && (hold.is !== 'over' || hold.turn < (timer?.times ?? 0))
  return (
    <GuideStage
      look="page"
      picture={figure ?? shownTimer ?? <BreathingRings moving />}
      at={at}
      of={of}
      share={1}
      line={
        timer && hold && hold.is !== 'waiting'
          ? holdLine(hold, timer, words)
          : text.announce(place, step.text)
      }
      onSay={props.onSay}
      keys={{
        toggle: runs ? on.pause : mayGoOn ? on.resume : null,
        next: on.next,
        back: on.back,
        leave: null,
      }}
    >
      <div class="guide-what">
        <ViewHeading about={spasmName(spasm, words)}>{place}</ViewHeading>
      </div>
      <SignsJump>{words.signs.see}</SignsJump>
      <p class="step-text guide-how">{step.text}</p>
      {Boolean(figure) && shownTimer}
      {lines.length > 0 && (
        <ul class="step-mind" aria-label={text.mind}>
          {lines.map(({ id, text: line, own }) => (
            <li key={id} class={own ? 'step-own' : undefined}>
              {own && <strong>{text.forYou}: </strong>}
              {line}
            </li>
          ))}
        </ul>
      )}
      <div class="guide-actions">
        <div class="guide-turns">
          <Button look="primary" onClick={on.next}>
            {at === of - 1 ? text.last : text.next}
          </Button>
          <Button onClick={on.back}>{at === 0 ? text.backToParts : text.back}</Button>
        </div>
        <div class="guide-ways-out">
          <Button onClick={on.eased}>{text.eased}</Button>
          <Button look="plain" onClick={on.worse}>
            {text.worse}
          </Button>
        </div>
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
            {everySpasm
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
        <p class="guide-keys">{timer === undefined ? text.keys : text.keysOfTimer}</p>
      </div>
    </GuideStage>
  )
}

/** What fits the person first; then what is for everybody. The rest asks, and comes last. */
function forPerson(
  lines: readonly AdaptLine[],
  limits: readonly string[],
): readonly (AdaptLine & { own: boolean })[] {
  const known = lines.map((line) => ({
    ...line,
    own: line.limits.some((limit) => limits.includes(limit)),
  }))
  return [
    ...known.filter(({ own }) => own),
    ...known.filter(({ own, limits }) => !own && limits.length === 0),
    ...known.filter(({ own, limits }) => !own && limits.length > 0),
  ]
}
