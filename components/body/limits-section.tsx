import { useContext, useState } from 'preact/hooks'
import { libraryHref } from '../../core/content/library-route.ts'
import { LIMIT_IDS, SURGERY_PLACES, type Body, type LimitId } from '../../core/content/profile.ts'
import { reviewOfAll } from '../../core/content/review.ts'
import { byTier, signsFor } from '../../core/content/warning-signs.ts'
import type { WordsWith } from '../../content/words/index.ts'
import { CareCards } from '../article/care-cards.tsx'
import { ReviewLine, ReviewsContext } from '../article/review-line.tsx'
import { Button } from '../kit/button.tsx'
import { Check, CheckList } from '../kit/check-list.tsx'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'
import { effectText, leavesOut } from './effects.ts'
import { CARE_FIRST, LIMIT_GROUPS, limitsOf } from './limit-groups.ts'
import type { BodyPartProps } from './part-props.ts'
import { toggled } from './toggled.ts'

/** What to take care with: tick, say "none of these", or leave it open. */
export function LimitsSection(props: BodyPartProps) {
  const { body, onChange, library } = props
  const words = useWords('options')
  const text = words.options.body.limits
  const reviews = useContext(ReviewsContext)
  const [before, setBefore] = useState<readonly LimitId[]>([])
  const isNone = body.limitsTold && body.limits.length === 0
  const tick = (limit: LimitId, on: boolean) => {
    const limits = toggled(LIMIT_IDS, body.limits, limit, on)
    // With the last tick gone nobody said "none of these": the question is open again.
    onChange({ limits, limitsTold: limits.length > 0, ...withoutDetails(limits) })
  }
  const clear = (limitsTold: boolean) => {
    if (body.limits.length > 0) setBefore(body.limits)
    onChange({ limits: [], limitsTold, ...withoutDetails([]) })
  }
  return (
    <Section title={text.title} lead={text.lead} setting="body.limits">
      <div class="limits-told">
        <p role="status">{toldText(props, words)}</p>
        {body.limits.length === 0 && before.length > 0 && (
          <Button onClick={() => onChange({ limits: [...before], limitsTold: true })}>
            {text.bringBack}
          </Button>
        )}
        {body.limitsTold && (
          <Button variant="plain" onClick={() => clear(false)}>
            {text.clear}
          </Button>
        )}
      </div>
      <div class="limit-groups">
        {LIMIT_GROUPS.map((group) => (
          <div key={group} class={`limit-${group}`}>
            <CheckList
              legend={text.groups[group]}
              variant="rows"
              choices={limitsOf(group).map((limit) => ({
                value: limit,
                label: library.limits.get(limit)?.label ?? limit,
                hint: effectText(library, { limits: [limit] }, words),
              }))}
              ticked={body.limits}
              onTick={tick}
            />
            {group === 'now' && <Details {...props} />}
            {group === 'now' && <CareFirst {...props} />}
          </div>
        ))}
      </div>
      <div class="limits-none">
        <Check label={text.none} hint={text.noneHint} checked={isNone} onChange={clear} />
      </div>
      <ReviewLine review={reviewOfAll(reviews.limits())} />
    </Section>
  )
}

/** What was told of a limit goes with it. */
function withoutDetails(limits: readonly LimitId[]): Partial<Body> {
  return {
    ...(!limits.includes('recent-surgery') && { surgeryPlaces: [] }),
    ...(!limits.includes('chest-pain') && { chestPainNow: false }),
  }
}

/** What is asked further of a limit that is set: where, and whether it is now. */
function Details({ body, onChange }: BodyPartProps) {
  const text = useWords('options').options.body.limits
  const { limits, surgeryPlaces, chestPainNow } = body
  return (
    <div class="limit-details">
      {(limits.includes('chest-pain') || chestPainNow) && (
        <Check
          label={text.chestPainNow}
          hint={text.chestPainNowHint}
          checked={chestPainNow}
          onChange={(on) => onChange({ chestPainNow: on })}
        />
      )}
      {limits.includes('recent-surgery') && (
        <>
          <CheckList
            legend={text.surgery.title}
            variant="chips"
            choices={SURGERY_PLACES.map((value) => ({ value, label: text.surgery.places[value] }))}
            ticked={surgeryPlaces}
            onTick={(place, on) =>
              onChange({ surgeryPlaces: toggled(SURGERY_PLACES, surgeryPlaces, place, on) })
            }
          />
          {surgeryPlaces.length === 0 && <p class="muted">{text.surgery.anywhere}</p>}
        </>
      )}
    </div>
  )
}

/** The state of the answer: open, none, or so many. */
function toldText(
  { body, library }: BodyPartProps,
  { options, format }: WordsWith<'options'>,
): string {
  const text = options.body.limits
  const { limits, limitsTold } = body
  if (limitsTold) {
    return limits.length === 0 ? text.noneTold : text.told(format.count(limits.length))
  }
  const risky = leavesOut(library, { limitsTold: false }).moves
  return text.skipped(format.count(risky))
}

/** Some answers call for care before any exercise: that is said at once. */
function CareFirst({ body, library }: BodyPartProps) {
  const text = useWords('options').options.body.limits
  const limits = CARE_FIRST.filter((limit) => body.limits.includes(limit))
  return (
    <div class="care-first" role="status">
      {limits.length > 0 && (
        <>
          <h3>{text.careTitle}</h3>
          <CareCards
            groups={byTier(signsFor(library.signs, { limits })).map(({ tier, signs }) => ({
              tier,
              lines: signs,
            }))}
            tiers={library.tiers}
            heading="h4"
          />
          <a class="text-link" href={libraryHref({ is: 'article', id: 'when-to-see-someone' })}>
            {text.signs}
          </a>
        </>
      )}
    </div>
  )
}
