import { useId } from 'preact/hooks'
import { AREAS } from '../../core/content/profile.ts'
import { CAUSES } from '../../core/content/types.ts'
import { ChipChoice } from '../kit/chip-choice.tsx'
import { Icon } from '../kit/icon.tsx'
import { SelectField } from '../kit/select-field.tsx'
import { useWords } from '../kit/words.tsx'
import { MORE_PARTS } from './entries.ts'
import { FILTER_POSITIONS, LENGTHS, SHOWS, type Filters } from './filters.ts'

type FilterBarProps = { filters: Filters; onChange: (filters: Filters) => void }

/** The search field and the filters. */
export function FilterBar({ filters, onChange }: FilterBarProps) {
  const { options } = useWords('options')
  const text = options.library
  const { areaNames } = options.body
  const change = (changed: Partial<Filters>) => onChange({ ...filters, ...changed })
  return (
    <search class="filter-bar">
      <SearchField text={filters.text} onChange={(written) => change({ text: written })} />
      <ShowChoice filters={filters} onChange={onChange} />
      <div class="filter-lists" role="group" aria-label={text.filters}>
        <SelectField
          label={text.area}
          value={filters.part}
          choices={[
            { value: 'any' as const, label: text.anyArea },
            ...AREAS.map((value) => ({ value, label: areaNames[value] })),
            ...MORE_PARTS.map((value) => ({ value, label: text.moreAreas[value] })),
          ]}
          onChange={(part) => change({ part })}
        />
        <SelectField
          label={text.position}
          value={filters.position}
          choices={[
            { value: 'any' as const, label: text.anyPosition },
            ...FILTER_POSITIONS.map((value) => ({ value, label: text.positions[value] })),
          ]}
          onChange={(position) => change({ position })}
        />
        <SelectField
          label={text.length}
          value={filters.length}
          choices={[
            { value: 'any' as const, label: text.anyLength },
            ...LENGTHS.map((value) => ({ value, label: text.lengths[value] })),
          ]}
          onChange={(length) => change({ length })}
        />
        <SelectField
          label={text.cause}
          value={filters.cause}
          choices={[
            { value: 'any' as const, label: text.anyCause },
            ...CAUSES.map((value) => ({ value, label: options.body.causes.titles[value] })),
          ]}
          onChange={(cause) => change({ cause })}
        />
      </div>
    </search>
  )
}

function SearchField({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const id = useId()
  const words = useWords('options').options.library
  return (
    <div class="search">
      <label for={id} class="field-label">
        {words.search}
      </label>
      <div class="search-box">
        <Icon name="search" />
        <input
          id={id}
          class="control"
          type="search"
          autocomplete="off"
          placeholder={words.searchHint}
          value={text}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    </div>
  )
}

/** Everything, one sort of thing, or the person's own. */
function ShowChoice({ filters, onChange }: FilterBarProps) {
  const text = useWords('options').options.library
  return (
    <ChipChoice
      legend={text.show}
      value={filters.show}
      choices={SHOWS.map((value) => ({ value, label: text.shows[value] }))}
      onChange={(show) => onChange({ ...filters, show })}
    />
  )
}
