import { useMemo, useState } from 'preact/hooks'
import type { Source, SourceCheck } from '../../core/content/types.ts'
import { searchFor, searchIndex } from '../../core/search/fold.ts'
import { SourceList } from '../article/source-list.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { Field } from '../kit/field.tsx'
import { PRINTED_IN } from '../kit/printed-in.ts'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'

const CHECKS: readonly SourceCheck[] = ['opened', 'copy-opened', 'from-knowledge']

/** Every source with how it was checked: folded away by that, or those that a search finds. */
export function SourcesSection({ sources }: { sources: readonly Source[] }) {
  const { options, format } = useWords('options')
  const text = options.about.sources
  const [wanted, setWanted] = useState('')
  const indexed = useMemo(
    () =>
      sources.map((source) => ({
        source,
        index: searchIndex(
          format.facts([source.organization, source.title, source.citation, source.year]),
          PRINTED_IN,
        ),
      })),
    [sources, format],
  )
  const search = searchFor(wanted, PRINTED_IN)
  const found = indexed.filter(({ index }) => search.finds(index)).map(({ source }) => source)
  return (
    <Section title={text.title} lead={text.lead}>
      <Field label={text.search}>
        {(ids) => (
          <input
            {...ids}
            class="control source-search"
            type="search"
            autocomplete="off"
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="muted" role="status">
        {search.isEmpty ? '' : text.found(format.count(found.length))}
      </p>
      {search.isEmpty ? (
        CHECKS.map((check) => {
          const group = sources.filter((source) => source.check === check)
          return (
            group.length > 0 && (
              <Disclosure key={check} summary={text.groups[check](format.count(group.length))}>
                <SourceList sources={group} numbered={false} />
              </Disclosure>
            )
          )
        })
      ) : (
        <SourceList sources={found} numbered={false} />
      )}
    </Section>
  )
}
