import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { useNow } from '../../components/kit/use-now.ts'
import { WordsContext } from '../../components/kit/words.tsx'
import { applyTones } from '../../components/figure/apply-tones.ts'
import { applyLook } from '../../components/look/apply-look.ts'
import { ReliefPage } from '../../components/relief/relief-page.tsx'
import { ReliefWordsContext } from '../../components/relief/relief-words.tsx'
import { careIn } from '../../content/care.ts'
import { GENERAL_SIGNS } from '../../content/signs.ts'
import { chooseTongue } from '../../content/words/language.ts'
import { words } from '../../content/words/index.ts'
import { reliefWords } from '../../content/words/relief.ts'
import type { CareLibrary, FirstAid } from '../../core/content/types.ts'
import { msToTenMinutes, spasmOf, tickSign, type Relief } from '../../core/relief/relief.ts'
import { reliefSigns } from '../../core/relief/signs.ts'
import { stepItems } from '../../core/relief/steps.ts'
import type { Session } from '../../core/session/session.ts'
import { nowMs as readClock } from '../../platform/clock.ts'
import { readSnapshot, watchSnapshot, type Snapshot } from '../../platform/page-store.ts'
import { logProblem } from '../../platform/log.ts'
import { useSpeech } from '../guide/use-speech.ts'
import { ReliefView } from './relief-view.tsx'
import { useRelief } from './use-relief.ts'

/** How late a computer that slept may notice that ten minutes are over. */
const LOOK_AGAIN_MS = 5000

/** The relief page. It needs no worker: it reads storage itself, and writes its note itself. */
export function App({ first }: { first: Snapshot }) {
  const { settings } = useSnapshot(first)
  const tongue = useMemo(
    () => chooseTongue(settings.language, navigator.languages),
    [settings.language],
  )
  const text = useMemo(() => words(tongue.language, tongue.locale), [tongue])
  const reliefText = reliefWords(tongue.language)
  useLayoutEffect(() => {
    applyLook(document.documentElement, settings, text)
    applyTones(document.documentElement, settings.figure)
  }, [settings, text])

  const care = useMemo(() => careIn(tongue.language), [tongue])
  const live = useRelief({
    stepsFor: (part) => stepItems(aidFor(care, part)),
    sound: settings.sound,
  })
  const { relief, move } = live
  const nowMs = useNow({
    now: readClock,
    msToNextChange: () => (spasmOf(relief) === null ? null : LOOK_AGAIN_MS),
    whenHidden: 'go-on',
  })

  const { place, signs: ticked } = relief
  const part = spasmOf(relief)?.part
  const firstAid = part === undefined ? null : aidFor(care, part)
  const { limits } = settings.body
  const choosing = place.is === 'choosing'
  const signs = useMemo(
    () => reliefSigns(care, GENERAL_SIGNS, choosing ? null : firstAid, limits),
    [care, firstAid, choosing, limits],
  )
  const onTick = (id: string, on: boolean) => move((relief) => tickSign(relief, id, on))
  const say = useSpeech(settings.speech, {
    running: place.is === 'steps' && !isPaused(place.session),
    language: tongue.language,
    note: logProblem,
  })

  return (
    <WordsContext.Provider value={text}>
      <ReliefWordsContext.Provider value={reliefText}>
        <ReliefPage
          care={care}
          signs={signs}
          ticked={ticked}
          tenMinutes={tenMinutes(relief, firstAid, nowMs)}
          signsInView={showsSigns(relief)}
          onTick={onTick}
        >
          <ReliefView
            live={live}
            care={care}
            firstAid={firstAid}
            signs={{ signs, tiers: care.tiers, ticked, onTick }}
            limits={limits}
            nowMs={nowMs}
            onSay={say}
          />
        </ReliefPage>
      </ReliefWordsContext.Provider>
    </WordsContext.Provider>
  )
}

function useSnapshot(first: Snapshot): Snapshot {
  const [snapshot, setSnapshot] = useState(first)
  useEffect(() => {
    const watching = new AbortController()
    watchSnapshot(setSnapshot, watching.signal)
    void readSnapshot().then(setSnapshot)
    return () => watching.abort()
  }, [])
  return snapshot
}

function aidFor(care: CareLibrary, part: FirstAid['part']): FirstAid {
  const firstAid = care.firstAid.get(part)
  if (firstAid === undefined) throw new Error(`no first aid for ${part}`)
  return firstAid
}

/** By the person: a step that waits for them is not paused, and is read to them. */
function isPaused({ now }: Session): boolean {
  return now.is === 'paused' && now.by === 'person'
}

/** Where it got worse, the signs are the view; elsewhere they stand beside it. */
function showsSigns({ place }: Relief): boolean {
  if (place.is === 'worse') return true
  if (place.is !== 'ending') return false
  return place.details.outcome === 'same' || place.details.outcome === 'worse'
}

/** The ten minutes' advice is about cramps; a back, a neck, a jaw or a side is told to look again. */
function tenMinutes(
  relief: Relief,
  firstAid: FirstAid | null,
  nowMs: number,
): 'no' | 'cramp' | 'other' {
  if (firstAid === null || msToTenMinutes(relief, nowMs) !== 0) return 'no'
  if (relief.signs.includes('over-ten-minutes')) return 'no'
  return firstAid.getHelp.some(({ id }) => id === 'over-ten-minutes') ? 'cramp' : 'other'
}
