import type { FallbackMark } from '../../core/content/types.ts'
import { assertNever } from '../../core/assert-never.ts'
import type { WordsWith } from '../../content/words/index.ts'
import { FigureThumb } from '../figure/figure-thumb.tsx'
import { Icon } from '../kit/icon.tsx'
import { textLanguage } from '../kit/text-language.ts'
import { useWords } from '../kit/words.tsx'
import { libraryHref } from '../../core/content/library-route.ts'
import { doseText } from './dose-text.ts'
import type { ContentState, Entry } from './entries.ts'
import { exclusionText } from './exclusion-text.ts'

/** One entry at a glance; the whole card leads to it. */
export function EntryCard({ entry }: { entry: Entry }) {
  const words = useWords('body', 'options')
  const state = entry.is === 'article' ? null : entry.state
  return (
    <li class={state !== null && isExcluded(state) ? 'entry entry-out' : 'entry'}>
      <div class="entry-words">
        <a class="entry-link" href={libraryHref(entry)} {...textLanguage(textOf(entry))}>
          {entry.name}
        </a>
        {linesOf(entry, words).map((line) => (
          <p key={line} class="entry-line">
            {line}
          </p>
        ))}
        {state !== null && <EntryMarks state={state} />}
      </div>
      {entry.is === 'item' && <FigureThumb itemId={entry.item.id} />}
    </li>
  )
}

/** What its name is from. */
function textOf(entry: Entry): FallbackMark {
  switch (entry.is) {
    case 'item':
      return entry.item
    case 'routine':
      return entry.routine
    case 'article':
      return entry.article
    default:
      return assertNever(entry)
  }
}

/** What has to be asked for first may come all the same. */
function isExcluded({ exclusion }: ContentState): boolean {
  return exclusion !== null && exclusion.is !== 'ask-first'
}

/** What a card says under the name. */
function linesOf(entry: Entry, words: WordsWith<'body' | 'options'>): readonly string[] {
  const { format, options, body } = words
  const text = options.library
  switch (entry.is) {
    case 'item': {
      const { item } = entry
      return [
        doseText(item, words),
        format.facts([format.shortLength(item.seconds), body.position[item.position]]),
        format.facts([format.list(entry.regionNames), text.discreet[item.discreet]]),
      ]
    }
    case 'routine': {
      const { routine, items } = entry
      return [
        routine.when,
        format.facts([format.shortLength(routine.seconds), text.moves(format.count(items.length))]),
      ]
    }
    case 'article':
      return entry.article.sections.slice(0, 1).flatMap(({ lines }) => lines[0]?.text ?? [])
    default:
      return assertNever(entry)
  }
}

function EntryMarks({ state }: { state: ContentState }) {
  const words = useWords('options')
  const { marks, out } = words.options.library
  return (
    <>
      {state.favorite && (
        <p class="entry-mark">
          <span class="star star-on">
            <Icon name="star" />
          </span>
          {marks.favorite}
        </p>
      )}
      {state.exclusion !== null && (
        <p class="entry-mark">
          <Icon name={state.hidden ? 'hidden' : 'care'} />
          {exclusionText(state.exclusion, words)}
        </p>
      )}
      {state.adapted && (
        <p class="entry-mark">
          <Icon name="check" />
          {out.adapted}
        </p>
      )}
    </>
  )
}
