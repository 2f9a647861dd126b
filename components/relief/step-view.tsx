import type { ComponentChildren } from 'preact'
import type { AdaptLine, FirstAid, SourcedLine } from '../../core/content/types.ts'
import { phaseOf, type Hold } from '../../core/relief/hold.ts'
import type { HoldChange, Spasm } from '../../core/relief/relief.ts'
import { Button } from '../kit/button.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { LiveRegion } from '../kit/live-region.tsx'
import { SelectField } from '../kit/select-field.tsx'
import { VisuallyHidden } from '../kit/visually-hidden.tsx'
import { useWords } from '../kit/words.tsx'
import { CalmRing } from './calm-ring.tsx'
import { ViewHeading } from './heading.tsx'
import { HoldTimer, holdLine } from './hold-timer.tsx'
import { spasmName } from './spasm-name.ts'
import { useReliefWords } from './relief-words.tsx'

export type StepActions = {
  next: () => void
  back: () => void
  eased: () => void
  worse: () => void
  hold: (change: HoldChange) => void
  began: (minutesBefore: number) => void
}

export type StepViewProps = {
  spasm: Spasm
  firstAid: FirstAid
  everySpasm: readonly SourcedLine[]
  /** What the person told of their body. */
  limits: readonly string[]
  at: number
  hold: Hold
  nowMs: number
  /** The drawn movement; null where there is none. */
  figure: ComponentChildren
  sourceHref: string
  on: StepActions
}

/** One step of first aid: what to do, for how long, and every way on, back or out. */
export function StepView(props: StepViewProps) {
  const { spasm, firstAid, everySpasm, limits, at, hold, nowMs, figure, sourceHref, on } = props
  const { common } = useWords()
  const words = useReliefWords()
  const text = words.steps
  const step = firstAid.steps[at]
  if (step === undefined) throw new Error(`no step ${at} of ${firstAid.part}`)
  const of = firstAid.steps.length
  const place = text.place(at + 1, of)
  const { timer } = step
  const shownTimer = timer && <HoldTimer timer={timer} hold={hold} nowMs={nowMs} on={on.hold} />
  const lines = forPerson(firstAid.adapt, limits)
  const stopIf = everySpasm.find(({ id }) => id === 'stop-if')
  const saysHold = timer !== undefined && hold.is !== 'waiting'
  return (
    <div class="step">
      <ViewHeading about={spasmName(spasm, words)}>{place}</ViewHeading>
      <div class="step-places" aria-hidden="true">
        {firstAid.steps.map(({ id }, index) => (
          <span key={id} class={index < at ? 'step-done' : index === at ? 'step-on' : undefined} />
        ))}
      </div>
      <div class="step-body">
        <p class="step-text">{step.text}</p>
        <div class="step-picture">{figure ?? shownTimer ?? <CalmRing />}</div>
        {Boolean(figure) && timer !== undefined && <div class="step-timer">{shownTimer}</div>}
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
      </div>
      <div class="step-actions">
        <Button look="primary" onClick={on.next}>
          {at === of - 1 ? text.last : text.next}
        </Button>
        <Button onClick={on.back}>{at === 0 ? text.backToParts : text.back}</Button>
        <Button onClick={on.eased}>{text.eased}</Button>
        <span class="step-worse">
          <Button look="plain" onClick={on.worse}>
            {text.worse}
          </Button>
        </span>
      </div>
      {stopIf !== undefined && <p class="step-stop muted">{stopIf.text}</p>}
      <div class="step-foot">
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
      </div>
      <LiveRegion>
        {saysHold
          ? holdLine(hold, timer, phaseOf(hold, timer, nowMs), words)
          : text.announce(place, step.text)}
      </LiveRegion>
    </div>
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
