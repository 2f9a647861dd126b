import { useLayoutEffect, useMemo } from 'preact/hooks'
import { EndView, type Hurt } from '../../components/break-page/end-view.tsx'
import { GuidedBreak } from '../../components/guided-break/guided-break.tsx'
import { useWords } from '../../components/kit/words.tsx'
import { signReviews } from '../../content/reviews/of-signs.ts'
import { whyLine } from '../../content/phrases/why-line.ts'
import type { PickedBreak } from '../../core/content/pick.ts'
import { reviewOfAll } from '../../core/content/review.ts'
import type { Item, Library } from '../../core/content/types.ts'
import {
  back,
  currentPhase,
  doneSeconds,
  finish,
  isItemDone,
  itemProgress,
  itemsDoneOf,
  animationStateOf,
  next,
  pause,
  resume,
  sessionItem,
  stopForPain,
} from '../../core/session/session.ts'
import type { Figure } from '../../core/figure/types.ts'
import { nowMs } from '../../platform/clock.ts'
import type { GuidePorts } from './ports.ts'
import { useCare } from './use-care.ts'
import { useFelt } from './use-felt.ts'
import { useSession } from './use-session.ts'
import { useSpeech } from './use-speech.ts'

/** The guide's input; the same over a page and on one of our own. */
export type GuideProps = {
  breakId: string
  picked: PickedBreak
  everyItem: string
  regionNames: Library['regionNames']
  figureFor: (itemId: string) => { figure: Figure; label: string } | null
  /** What the background has heard of this break before this page. */
  initialDoneSeconds: number
  sound: 'off' | 'soft'
  speech: 'off' | 'on'
  /** What comes next and when, for the end. */
  nextLine: string | null
  onEnded: () => void
  onClose: () => void
  ports: GuidePorts
  /** The title of the document while it is guided; a foreign page keeps its own. */
  onTitle?: (title: string) => void
  /** Where keys are listened for, in a foreign page. */
  keysOn?: EventTarget
}

/** One guided break from its first item to its end. */
export function Guide(props: GuideProps) {
  const { breakId, regionNames, sound, onEnded } = props
  const { plan, why } = props.picked
  const words = useWords('breakPage')
  const items = useMemo(() => plan.items.map(sessionItem), [plan])
  const { session, act, retryReport } = useSession({
    breakId,
    items,
    doneSeconds: props.initialDoneSeconds,
    sound,
    ports: props.ports,
  })
  const item = plan.items[session.at]
  if (item === undefined) throw new Error(`no item ${session.at} in the plan of ${breakId}`)
  const { now } = session
  const say = useSpeech(props.speech, {
    running: now.is === 'running',
    locale: words,
    note: props.ports.logProblem,
  })
  const felt = useFelt(breakId, props.ports)
  const care = useCare(now.is === 'ended' && now.how === 'hurt' ? item.id : null, props.ports)

  // At once: in a hidden tab other effects come late, and the page would show that the break is over.
  useLayoutEffect(() => {
    if (now.is === 'ended') onEnded()
  }, [now.is])
  useLayoutEffect(() => {
    const shown = now.is === 'ended' ? plan.title : item.name
    props.onTitle?.(words.breakPage.title(shown))
  }, [now.is, plan, item, words])

  const hurtBy = ({ id, name }: Item): Hurt => ({
    name,
    library: props.ports.library(id),
    care,
    review: reviewOfAll(signReviews()),
  })

  if (now.is === 'ended') {
    const spent = itemsDoneOf(session)
    const done = plan.items.flatMap(({ name }, index) =>
      isItemDone(session, index) ? [{ name, seconds: spent[index]?.actualSeconds ?? 0 }] : [],
    )
    return (
      <EndView
        how={now.how}
        hurt={now.how === 'hurt' ? hurtBy(item) : null}
        done={done}
        doneSeconds={doneSeconds(session)}
        felt={
          done.length > 0 && (now.how === 'finished' || now.how === 'finished-early') ? felt : null
        }
        next={props.nextLine}
        onRetryReport={retryReport}
        onClose={props.onClose}
      />
    )
  }
  const [area] = item.regions
  const figure = props.figureFor(item.id)
  return (
    <main>
      <GuidedBreak
        item={item}
        area={area === undefined ? '' : regionNames[area]}
        everyItem={props.everyItem}
        why={whyLine(why, words)}
        at={session.at}
        of={items.length}
        figure={figure}
        animation={() => animationStateOf(session, nowMs())}
        current={currentPhase(session)}
        itemShare={itemProgress(session)}
        state={now.is === 'running' ? 'running' : now.by === 'gap' ? 'paused-by-gap' : 'paused'}
        on={{
          pause: () => act(pause),
          resume: () => act(resume),
          next: () => act(next),
          back: () => act(back),
          hurts: () => act(stopForPain),
          finish: () => act(finish),
        }}
        onSay={say}
        {...(props.keysOn !== undefined && { keysOn: props.keysOn })}
      />
    </main>
  )
}
