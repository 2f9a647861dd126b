import { useLayoutEffect, useMemo } from 'preact/hooks'
import { EndView, type Hurt } from '../../components/break-page/end-view.tsx'
import { GuideView } from '../../components/break-page/guide-view.tsx'
import { useWords } from '../../components/kit/words.tsx'
import { hrefOf } from '../../components/library/place.ts'
import { whyLine } from '../../components/break-page/why-line.ts'
import type { PickedBreak } from '../../core/content/pick.ts'
import type { Item, Library } from '../../core/content/types.ts'
import { signsFor } from '../../core/content/warning-signs.ts'
import {
  back,
  currentItem,
  doneSeconds,
  finish,
  itemsDone,
  next,
  pause,
  resume,
  stopForPain,
} from '../../core/session/session.ts'
import { useCare } from './use-care.ts'
import { useSession } from './use-session.ts'

type GuideProps = {
  breakId: string
  picked: PickedBreak
  everyItem: string
  regionNames: Library['regionNames']
  /** What the person told us of their body, for the signs to look out for when something hurts. */
  limits: readonly string[]
  /** What the background has heard of this break before this page. */
  alreadyDoneSeconds: number
  sound: 'off' | 'soft'
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
  const items = useMemo(() => plan.items.map(({ id, seconds }) => ({ id, seconds })), [plan])
  const { session, act, tellAgain } = useSession({
    breakId,
    items,
    doneSeconds: props.alreadyDoneSeconds,
    sound,
  })
  const item = plan.items[session.at]
  if (item === undefined) throw new Error(`no item ${session.at} in the plan of ${breakId}`)
  const { now } = session
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
      signs: signsFor(care.signs, { regions, limits: props.limits }),
      tiers: care.tiers,
    },
  })

  if (now.is === 'ended') {
    return (
      <EndView
        how={now.how}
        hurt={now.how === 'hurt' ? hurtBy(item) : null}
        itemsDone={itemsDone(session)}
        doneSeconds={doneSeconds(session)}
        next={props.nextLine}
        onTellAgain={tellAgain}
        onClose={props.onClose}
      />
    )
  }
  const [area] = item.regions
  return (
    <GuideView
      item={item}
      area={area === undefined ? '' : regionNames[area]}
      everyItem={props.everyItem}
      why={whyLine(why, words)}
      at={session.at}
      of={items.length}
      leftMs={currentItem(session).leftMs}
      state={now.is === 'running' ? 'running' : now.by === 'gap' ? 'paused-by-gap' : 'paused'}
      on={{
        pause: () => act(pause),
        resume: () => act(resume),
        next: () => act(next),
        back: () => act(back),
        hurts: () => act(stopForPain),
        finish: () => act(finish),
      }}
    />
  )
}
