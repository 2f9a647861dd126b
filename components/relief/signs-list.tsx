import type { CareLibrary, WarningSign } from '../../core/content/types.ts'
import { byTier } from '../../core/content/warning-signs.ts'
import type { ReliefSigns } from '../../core/relief/signs.ts'
import { CheckList } from '../kit/check-list.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { useReliefWords } from './relief-words.tsx'

export type SignsListProps = {
  signs: ReliefSigns
  tiers: CareLibrary['tiers']
  ticked: readonly string[]
  onTick: (id: string, on: boolean) => void
}

/** Warning signs as statements to tick, by how soon they need care. */
export function SignsList({ signs, tiers, ticked, onTick }: SignsListProps) {
  const words = useReliefWords()
  const groups = (some: readonly WarningSign[]) =>
    byTier(some).map(({ tier, signs }) => (
      <div key={tier} class={`sign-group sign-${tier}`}>
        <CheckList
          legend={tiers[tier].title}
          variant="rows"
          choices={signs.map(({ id, text, lang }) => ({
            value: id,
            label: text,
            ...(lang && { lang }),
          }))}
          ticked={ticked}
          onTick={onTick}
        />
      </div>
    ))
  return (
    <div class="signs-list">
      {groups(signs.shown)}
      {signs.more.length > 0 && (
        <Disclosure summary={words.signs.more}>
          <div class="signs-list">{groups(signs.more)}</div>
        </Disclosure>
      )}
    </div>
  )
}
