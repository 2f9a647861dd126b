import { render } from 'preact'
import { WordsContext } from '../../components/kit/words.tsx'
import { DayRibbonSpace } from '../../components/day-ribbon/day-ribbon-space.tsx'
import { Popup } from '../../components/popup/popup.tsx'
import { voteOf } from '../../core/content/choices.ts'
import type { Person } from '../../core/content/exclusions.ts'
import { libraryHref } from '../../core/content/library-route.ts'
import { isStoppedForCare } from '../../core/care/chest-pain.ts'
import { tipOfDay } from '../../core/content/tip-of-day.ts'
import type { Tip } from '../../core/content/types.ts'
import { articleOf, organizationsOf } from '../../content/tip-sources.ts'
import type { WordsOf } from '../../content/words/readers.ts'
import {
  cacheFirstFrames,
  clearFirstFrames,
  toFrameParts,
} from '../../platform/first-frame-cache.ts'
import type { Snapshot } from '../../platform/snapshot.ts'

/** How many days, from today on, have their first frame ready. */
const DAYS = 7

export const LINKS = {
  settingsHref: '/options.html#timing',
  libraryHref: '/options.html#library',
} as const

type FrameInput = {
  snapshot: Snapshot
  tips: readonly Tip[]
  words: WordsOf<'popup'>
  today: string
}

/**
 * Renders the popup of each of the next days off the page, and stores it as that
 * day's first frame: with its tip, and without all that moves before then. What
 * comes next is left open, because only storage knows.
 */
export function cacheFrames({ snapshot, tips, words, today }: FrameInput): void {
  // Its tip must not flash up while the popup is to say only that breaks are stopped.
  if (isStoppedForCare(snapshot)) return clearFirstFrames()
  const { theme, textPercent, contrast, motion } = snapshot.settings
  const { language, direction } = words
  const look = { theme, textPercent, contrast, motion, language, direction }
  const dates = Array.from({ length: DAYS }, (_, days) =>
    Temporal.PlainDate.from(today).add({ days }).toString(),
  )
  cacheFirstFrames(
    new Map(
      dates.map((date) => {
        const tip = tipOfDay(tips, { date, offset: 0, person: personOf(snapshot) })
        return [date, { look, parts: renderFrame(tip, snapshot, words) }]
      }),
    ),
  )
}

/** Whom a tip is for. */
export function personOf({ settings, choices }: Snapshot): Person {
  return { body: settings.body, choices }
}

/** Where a person can read why. */
export function whyHrefOf(tip: Tip): string {
  return `/options.html${libraryHref({ is: 'article', id: articleOf(tip) })}`
}

function renderFrame(tip: Tip, { choices }: Snapshot, words: WordsOf<'popup'>) {
  const page = document.createElement('div')
  render(
    <WordsContext.Provider value={words}>
      <Popup
        {...LINKS}
        schedule={null}
        checkIn={{ view: null, onAnswer: noop, onUndo: noop }}
        day={<DayRibbonSpace />}
        tip={{
          tip,
          organizations: organizationsOf(tip),
          sources: null,
          onAskForSources: noop,
          whyHref: whyHrefOf(tip),
          vote: voteOf(choices, { is: 'tip', id: tip.id })?.vote ?? null,
          onVote: noop,
          onPrevious: noop,
          onNext: noop,
        }}
        breaksToday={null}
        troubles={[]}
        failed={false}
        onDismissTrouble={noop}
      />
    </WordsContext.Provider>,
    page,
  )
  const parts = toFrameParts(page)
  render(null, page)
  return parts
}

/** A first frame is inert. */
function noop(): void {}
