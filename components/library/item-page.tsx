import { useContext } from 'preact/hooks'
import type { Person } from '../../core/content/exclusions.ts'
import type { Item, Library } from '../../core/content/types.ts'
import { FigurePlayer } from '../figure/figure-player.tsx'
import { ReviewLine, ReviewsContext } from '../article/review-line.tsx'
import { SourceList } from '../article/source-list.tsx'
import { textLanguage } from '../kit/text-language.ts'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'
import { ContentActions, type LibraryActions } from './content-actions.tsx'
import { doseText } from './dose-text.ts'
import { itemState } from './entries.ts'
import { Facts } from './facts.tsx'
import { StateNotice } from './state-notice.tsx'

type ItemPageProps = { item: Item; library: Library; person: Person; actions: LibraryActions }

/** Everything about one item: how it goes, for whom it isn't, and where it comes from. */
export function ItemPage({ item, library, person, actions }: ItemPageProps) {
  const words = useWords('body', 'options')
  const text = words.options.library
  const review = useContext(ReviewsContext).item(item.id)
  const state = itemState(item, person)
  return (
    <div class="entry-page">
      <div class="entry-top">
        <StateNotice state={state} regions={item.regions} library={library} />
        <ContentActions state={state} actions={actions} />
      </div>
      <div class="entry-body">
        <Section title={text.steps}>
          <div class="steps-and-figure">
            <ol class="item-steps" {...textLanguage(item)}>
              {item.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <FigurePlayer itemId={item.id} dose={item.dose} />
          </div>
          <p class="muted">{library.everyItem}</p>
        </Section>
        {item.caution !== '' && (
          <section class="caution" aria-labelledby="caution">
            <h2 id="caution">{text.caution}</h2>
            <p {...textLanguage(item)}>{item.caution}</p>
          </section>
        )}
        <WhoShouldSkip item={item} library={library} />
        <Section title={text.sources}>
          <SourceList
            sources={item.sources.flatMap((id) => library.sources.get(id) ?? [])}
            numbered={false}
          />
          <ReviewLine review={review} />
        </Section>
      </div>
      <Facts
        title={text.facts.title}
        facts={[
          { name: text.facts.dose, value: doseText(item, words) },
          { name: text.facts.length, value: words.format.length(item.seconds) },
          {
            name: text.facts.areas,
            value: words.format.list(item.regions.map((region) => library.regionNames[region])),
          },
          { name: text.facts.position, value: words.body.position[item.position] },
          { name: text.facts.effort, value: text.difficulty[item.difficulty] },
          { name: text.facts.discreet, value: text.discreet[item.discreet] },
          { name: text.facts.wheelchair, value: text.wheelchair[item.wheelchair] },
        ]}
      />
    </div>
  )
}

/** The limits that take an item out, as they are asked for. */
function WhoShouldSkip({ item, library }: Pick<ItemPageProps, 'item' | 'library'>) {
  const text = useWords('options').options.library
  const limits = item.limits.flatMap((id) => library.limits.get(id) ?? [])
  if (limits.length === 0) {
    return (
      <Section title={text.skipTitle}>
        <p>{text.skipNobody}</p>
      </Section>
    )
  }
  return (
    <Section title={text.skipTitle} lead={text.skipLead}>
      <ul class="plain-list">
        {limits.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ul>
    </Section>
  )
}
