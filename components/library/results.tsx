import type { ComponentChildren } from 'preact'
import { useContext, useId } from 'preact/hooks'
import { reviewOfAll } from '../../core/content/review.ts'
import { CARE_TIERS, type CareLibrary } from '../../core/content/types.ts'
import { isEqual } from '../../core/is-equal.ts'
import { CareCards } from '../article/care-cards.tsx'
import { ReviewLine, ReviewsContext } from '../article/review-line.tsx'
import { Button } from '../kit/button.tsx'
import { useWords } from '../kit/words.tsx'
import { PARTS, partOf, type Entry } from './entries.ts'
import { EntryCard } from './entry-card.tsx'
import { NO_FILTERS, type Filters } from './filters.ts'
import type { Found } from './search-entries.ts'

type ResultsProps = {
  found: Found
  library: Pick<CareLibrary, 'signs' | 'tiers'>
  filters: Filters
  onClear: () => void
}

/** What was found, by sort, after the signs that call for care; moves by the part of the body as well, unless words were searched for. */
export function Results({ found, library, filters, onClear }: ResultsProps) {
  const { entries } = found
  const { options, format } = useWords('options')
  const text = options.library
  const reviews = useContext(ReviewsContext)
  const narrowed = !isEqual(filters, NO_FILTERS)
  const byPart = filters.text.trim() === '' && filters.part === 'any'
  return (
    <>
      <div class="found">
        <p role="status">{text.found(format.count(entries.length))}</p>
        {narrowed && (
          <Button variant="plain" onClick={onClear}>
            {text.clear}
          </Button>
        )}
      </div>
      {found.signs.length > 0 && (
        <section class="entry-group" aria-label={text.careFirst}>
          <p>{text.careFirst}</p>
          <CareCards groups={careOf(found, library)} tiers={library.tiers} heading="h2" />
          <ReviewLine review={reviewOfAll(reviews.signs())} />
        </section>
      )}
      {entries.length === 0 && <p class="card nothing">{text.nothing[emptyOf(filters)]}</p>}
      {sortsOf(entries).map((sort) => (
        <Group key={sort} title={text.groups[sort]}>
          {sort === 'item' && byPart ? (
            <MovesByPart moves={entries.filter((entry) => entry.is === 'item')} />
          ) : (
            <Cards entries={entries.filter((entry) => entry.is === sort)} />
          )}
        </Group>
      ))}
    </>
  )
}

/** The sorts that there are, the one with the best hit first. */
function sortsOf(entries: readonly Entry[]): readonly Entry['is'][] {
  return [...new Set(entries.map((entry) => entry.is))]
}

/** The signs that were found, by tier, the soonest first. */
function careOf({ signs }: Found, library: Pick<CareLibrary, 'signs'>) {
  const shown = library.signs.filter(({ id }) => signs.includes(id))
  return CARE_TIERS.flatMap((tier) => {
    const lines = shown.filter((sign) => sign.tier === tier)
    return lines.length > 0 ? [{ tier, lines }] : []
  })
}

function emptyOf({ show, ...rest }: Filters): 'all' | 'words' | 'favorites' | 'hidden' {
  if (show === 'all' && isEqual({ ...rest, show, text: '' }, NO_FILTERS)) return 'words'
  const isOwn = show === 'favorites' || show === 'hidden'
  // With other filters on, those are what to undo.
  return isOwn && isEqual({ ...rest, show: 'all' }, NO_FILTERS) ? show : 'all'
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  const titleId = useId()
  return (
    <section class="entry-group" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </section>
  )
}

function MovesByPart({ moves }: { moves: readonly (Entry & { is: 'item' })[] }) {
  const { body, library } = useWords('options').options
  const names = { ...body.areaNames, ...library.moreAreas }
  return (
    <>
      {PARTS.map((part) => {
        const entries = moves.filter(({ item }) => partOf(item) === part)
        if (entries.length === 0) return null
        return (
          <div key={part} class="entry-part">
            <h3>{names[part]}</h3>
            <Cards entries={entries} />
          </div>
        )
      })}
    </>
  )
}

function Cards({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul class="entries">
      {entries.map((entry) => (
        <EntryCard key={entry.id} entry={entry} />
      ))}
    </ul>
  )
}
