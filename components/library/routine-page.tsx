import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { exclusionOf, type Person } from '../../core/content/exclusions.ts'
import { ownBreak } from '../../core/content/pick.ts'
import type { Item, Library, Routine } from '../../core/content/types.ts'
import { ReviewLine, ReviewsContext } from '../article/review-line.tsx'
import { SourceList } from '../article/source-list.tsx'
import { textLanguage } from '../kit/text-language.ts'
import { useWords } from '../kit/words.tsx'
import { libraryHref } from '../../core/content/library-route.ts'
import { Section } from '../settings/section.tsx'
import { ContentActions, type LibraryActions } from './content-actions.tsx'
import { doseText } from './dose-text.ts'
import { routineItems, routineState } from './entries.ts'
import { Facts } from './facts.tsx'
import { exclusionText } from './exclusion-text.ts'
import { StateNotice } from './state-notice.tsx'

type RoutinePageProps = {
  routine: Routine
  library: Library
  person: Person
  actions: LibraryActions
}

/** Everything about one routine: its moves in order, as this person would do them. */
export function RoutinePage({ routine, library, person, actions }: RoutinePageProps) {
  const words = useWords('options')
  const text = words.options.library
  const review = useContext(ReviewsContext).routine(routine.id)
  const state = routineState(library, routine, person)
  const items = routineItems(library, routine)
  const own = ownBreak(library, state.of, person)?.plan
  const done = new Set(own?.items.map(({ id }) => id))
  const count = own?.items.length ?? items.length
  const sourceIds = [...new Set(items.flatMap(({ sources }) => sources))]
  return (
    <div class="entry-page">
      <div class="entry-top">
        <StateNotice
          state={state}
          regions={items.flatMap(({ regions }) => regions)}
          library={library}
        />
        <ContentActions state={state} actions={actions} />
      </div>
      <div class="entry-body">
        <Section title={text.routineMoves}>
          <ol class="routine-moves">
            {items.map((item) => (
              <RoutineMove
                key={item.id}
                item={item}
                library={library}
                person={person}
                done={done}
              />
            ))}
          </ol>
          <p class="muted">{library.everyItem}</p>
        </Section>
        {routine.note !== '' && (
          <section class="caution" aria-labelledby="note">
            <h2 id="note">{text.note}</h2>
            <p {...textLanguage(routine)}>{routine.note}</p>
          </section>
        )}
        <Section title={text.routineSources}>
          <SourceList
            sources={sourceIds.flatMap((id) => library.sources.get(id) ?? [])}
            numbered={false}
          />
          <ReviewLine review={review} />
        </Section>
      </div>
      <Facts
        title={text.facts.title}
        facts={[
          { name: text.facts.when, value: routine.when },
          {
            name: text.facts.length,
            value: words.format.length(own?.totalSeconds ?? routine.seconds),
          },
          {
            name: text.facts.moves,
            value: text.moves(words.format.count(count)),
          },
        ]}
      />
    </div>
  )
}

type RoutineMoveProps = {
  item: Item
  library: Library
  person: Person
  /** The items that this person's own run of the routine has. */
  done: ReadonlySet<string>
}

/** One move of a routine, or the one that stands in for it, or why it is left out. */
function RoutineMove({ item, library, person, done }: RoutineMoveProps) {
  const words = useWords('options')
  const { out } = words.options.library
  if (done.has(item.id)) return <Move item={item} />
  const reason = exclusionOf(item, person)
  const why = reason === null ? null : exclusionText(reason, words)
  const standIn = library.items.get(library.swaps.get(item.id) ?? '')
  if (standIn !== undefined && done.has(standIn.id)) {
    return <Move item={standIn}>{words.format.sentences([out.swapped(item.name), why])}</Move>
  }
  return (
    <li class="routine-move routine-move-out">
      <a href={libraryHref({ is: 'item', id: item.id })} {...textLanguage(item)}>
        {item.name}
      </a>
      <p class="entry-mark">{why}</p>
    </li>
  )
}

function Move({ item, children }: { item: Item; children?: ComponentChildren }) {
  const words = useWords('options')
  return (
    <li class="routine-move">
      <a href={libraryHref({ is: 'item', id: item.id })} {...textLanguage(item)}>
        {item.name}
      </a>
      <p class="muted">{doseText(item, words)}</p>
      {item.caution !== '' && (
        <p class="move-caution" {...textLanguage(item)}>
          {item.caution}
        </p>
      )}
      {children !== undefined && <p class="entry-mark">{children}</p>}
    </li>
  )
}
