import { useLayoutEffect, useMemo } from 'preact/hooks'
import { EndView, type Hurt } from '../../components/break-page/end-view.tsx'
import { GuidedBreak } from '../../components/guided-break/guided-break.tsx'
import { useWords } from '../../components/kit/words.tsx'
import { hrefOf } from '../../components/library/place.ts'
import { whyLine } from '../../components/break-page/why-line.ts'
import type { PickedBreak } from '../../core/content/pick.ts'
import type { Item, Library } from '../../core/content/types.ts'
import { signsFor } from '../../core/content/warning-signs.ts'
import {
  back,
  currentPhase,
  doneSeconds,
  finish,
  isItemDone,
  itemShareOf,
  itemsOf,
  momentOf,
  next,
  pause,
  resume,
  sessionItem,
  stopForPain,
} from '../../core/session/session.ts'
import { figuresFor } from '../../content/figures/index.ts'
import type { Body } from '../../core/content/profile.ts'
import { nowMs } from '../../platform/clock.ts'
import { useCare } from './use-care.ts'
import { useFelt } from './use-felt.ts'
import { useSession } from './use-session.ts'
import { useSpeech } from './use-speech.ts'

type GuideProps = {
  breakId: string
  picked: PickedBreak
  everyItem: string
  regionNames: Library['regionNames']
  /** What the person told us of their body: for the pictures, and the signs to look out for when something hurts. */
  body: Pick<Body, 'limits' | 'position'>
  /** What the background has heard of this break before this page. */
  alreadyDoneSeconds: number
  sound: 'off' | 'soft'
  speech: 'off' | 'on'
  /** What comes next and when, for the end. */
  nextLine: string | null
  onEnded: () => void
  onClose: () => void
}

/** One guided break from its first item to its end. */
export function Guide(props: GuideProps) {
  const { breakId, regionNames, sound, onEnded } = props
  const { plan, why } = props.picked
  const words = useWords()
  const items = useMemo(() => plan.items.map(sessionItem), [plan])
  const { session, act, tellAgain } = useSession({
    breakId,
    items,
    doneSeconds: props.alreadyDoneSeconds,
    sound,
  })
  const item = plan.items[session.at]
  if (item === undefined) throw new Error(`no item ${session.at} in the plan of ${breakId}`)
  const { now } = session
  const say = useSpeech(props.speech, { running: now.is === 'running', language: words.language })
  const felt = useFelt(breakId)
  const figureFor = useMemo(
    () => figuresFor(props.body.position, words.language),
    [props.body.position, words],
  )
  const care = useCare(now.is === 'ended' && now.how === 'hurt', words.language)

  // At once: in a hidden tab other effects come late, and the page would show that the break is over.
  useLayoutEffect(() => {
    if (now.is === 'ended') onEnded()
  }, [now.is])
  useLayoutEffect(() => {
    const shown = now.is === 'ended' ? plan.title : item.name
    document.title = words.breakPage.title(shown)
  }, [now.is, plan, item, words])

  const hurtBy = ({ id, name, regions }: Item): Hurt => ({
    name,
    href: `/options.html${hrefOf({ is: 'item', id })}`,
    care: care && {
      signs: signsFor(care.signs, { regions, limits: props.body.limits }),
      tiers: care.tiers,
    },
  })

  if (now.is === 'ended') {
    const spent = itemsOf(session)
    const done = plan.items.flatMap(({ name }, index) =>
      isItemDone(session, index) ? [{ name, seconds: spent[index]?.actualSeconds ?? 0 }] : [],
    )
    return (
      <EndView
        how={now.how}
        hurt={now.how === 'hurt' ? hurtBy(item) : null}
        done={done}
        doneSeconds={doneSeconds(session)}
        felt={done.length > 0 && now.how !== 'hurt' ? felt : null}
        next={props.nextLine}
        onTellAgain={tellAgain}
        onClose={props.onClose}
      />
    )
  }
  const [area] = item.regions
  const figure = figureFor(item.id)
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
        moment={() => momentOf(session, nowMs())}
        current={currentPhase(session)}
        itemShare={itemShareOf(session)}
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
      />
    </main>
  )
}
