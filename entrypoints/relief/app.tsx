import { useMemo, useState } from 'preact/hooks'
import { WordsContext } from '../../components/kit/words.tsx'
import { EarlierOffer } from '../../components/relief/earlier-offer.tsx'
import { ReliefPage } from '../../components/relief/relief-page.tsx'
import { StoppedView } from '../../components/relief/stopped-view.tsx'
import { spasmName } from '../../components/relief/spasm-name.ts'
import { careIn } from '../../content/care.ts'
import { reliefReviews } from '../../content/reviews/of-relief.ts'
import { GENERAL_SIGNS } from '../../content/signs.ts'
import { reviewOfAll } from '../../core/content/review.ts'
import type { FirstAid } from '../../core/content/types.ts'
import {
  beganAtMs,
  msToTenMinutes,
  spasmOf,
  withSignTicked,
  type Relief,
} from '../../core/relief/relief.ts'
import { reliefSigns } from '../../core/relief/signs.ts'
import { stepItems, suited } from '../../core/relief/steps.ts'
import { isStoppedForCare, withPainOver } from '../../core/care/chest-pain.ts'
import type { Session } from '../../core/session/session.ts'
import { timeZone } from '../../platform/clock.ts'
import { send } from '../../platform/commands.ts'
import type { Snapshot } from '../../platform/snapshot.ts'
import { logProblem } from '../../platform/log.ts'
import { useSpeech } from '../guide/use-speech.ts'
import { useClock } from '../shared/use-clock.ts'
import { useAppearance, type PageLanguage } from '../shared/use-appearance.ts'
import { useSnapshot } from '../shared/use-snapshot.ts'
import { ReliefView } from './relief-view.tsx'
import { firstAidFor } from './first-aid-for.ts'
import { useRelief } from './use-relief.ts'

/** How late a computer that slept may notice that ten minutes are over. */
const RECHECK_MS = 5000

type AppProps = { first: Snapshot; pageLanguage: PageLanguage<'relief'> }

/** The relief page. It needs no worker: it reads storage itself, and writes its note itself. */
export function App({ first, pageLanguage }: AppProps) {
  const { settings } = useSnapshot(first)
  const words = useAppearance(settings, pageLanguage)
  const { language } = words

  const { limits, position } = settings.body
  const care = useMemo(() => careIn(language, position), [language, position])
  const isStopped = isStoppedForCare({ settings })
  const live = useRelief({
    stepsFor: (part) => stepItems(suited(firstAidFor(care, part), settings.body)),
    // A step that was on goes on unseen; it must not be heard either.
    sound: isStopped ? 'off' : settings.sound,
  })
  const { relief, move } = live
  const nowMs = useClock({
    msToNextChange: () => (spasmOf(relief) === null ? null : RECHECK_MS),
    whenHidden: 'go-on',
  })

  const { place: screen, signs: ticked } = relief
  const part = spasmOf(relief)?.part
  const firstAid = part === undefined ? null : firstAidFor(care, part)
  const choosing = screen.is === 'choosing'
  const signs = useMemo(
    () => reliefSigns(care, GENERAL_SIGNS, choosing ? null : firstAid, limits),
    [care, firstAid, choosing, limits],
  )
  // Nobody in a spasm is asked about another one; before and after there is time.
  const earlier = isUnderWay(relief) || live.earlier === null ? null : spasmOf(live.earlier)
  const onTick = (id: string, on: boolean) => move((relief) => withSignTicked(relief, id, on))
  const say = useSpeech(settings.speech, {
    running: !isStopped && screen.is === 'steps' && !isPaused(screen.session),
    locale: words,
    note: logProblem,
  })
  const [failed, setFailed] = useState(false)
  const endStop = async () => {
    const reply = await send({ command: 'save-settings', settings: withPainOver(settings) })
    setFailed(!reply.ok)
    if (!reply.ok) logProblem('relief', reply.reason)
  }

  if (isStopped) {
    return (
      <WordsContext.Provider value={words}>
        <div class="relief relief-alone">
          <main class="relief-main">
            <StoppedView tiers={care.tiers} failed={failed} onOver={() => void endStop()} />
          </main>
        </div>
      </WordsContext.Provider>
    )
  }

  return (
    <WordsContext.Provider value={words}>
      <ReliefPage
        care={care}
        signs={signs}
        ticked={ticked}
        tenMinutes={tenMinutes(relief, firstAid, nowMs)}
        signsInView={showsSigns(relief)}
        onTick={onTick}
        review={reviewOfAll(reliefReviews(choosing ? undefined : part))}
      >
        <ReliefView
          live={live}
          care={care}
          firstAid={firstAid}
          signs={{ signs, tiers: care.tiers, ticked, onTick }}
          body={settings.body}
          people={settings.figure.person}
          nowMs={nowMs}
          onSay={say}
        />
        {earlier !== null && (
          <EarlierOffer
            part={spasmName(earlier, words.relief, words.format)}
            when={words.format.dateAndTime(beganAtMs(earlier), timeZone())}
            onNote={live.noteEarlier}
          />
        )}
      </ReliefPage>
    </WordsContext.Provider>
  )
}

function isUnderWay(relief: Relief): boolean {
  return spasmOf(relief) !== null
}

/** By the person: a step that waits for them is not paused, and is read to them. */
function isPaused({ now }: Session): boolean {
  return now.is === 'paused' && now.by === 'person'
}

/** Where it got worse, the view itself shows the signs; elsewhere they are beside it. */
function showsSigns({ place: screen }: Relief): boolean {
  if (screen.is === 'worse') return true
  if (screen.is !== 'ending') return false
  return screen.details.outcome === 'same' || screen.details.outcome === 'worse'
}

/** The ten minutes' advice is about cramps; a back, a neck, a jaw or a side is told to check the signs again. */
function tenMinutes(
  relief: Relief,
  firstAid: FirstAid | null,
  nowMs: number,
): 'no' | 'cramp' | 'other' {
  if (firstAid === null || msToTenMinutes(relief, nowMs) !== 0) return 'no'
  if (relief.signs.includes('over-ten-minutes')) return 'no'
  return firstAid.getHelp.some(({ id }) => id === 'over-ten-minutes') ? 'cramp' : 'other'
}
