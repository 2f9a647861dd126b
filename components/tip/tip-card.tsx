import type { Source, Tip } from '../../core/content/types.ts'
import { Card } from '../kit/card.tsx'
import { Chip } from '../kit/chip.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { IconButton } from '../kit/icon-button.tsx'
import { VisuallyHidden } from '../kit/visually-hidden.tsx'
import { useWords } from '../kit/words.tsx'

export type TipCardProps = {
  tip: Tip
  /** Who the tip rests on, in the tip's own order. */
  organizations: readonly string[]
  /** The works themselves; null until somebody asked for them. */
  sources: readonly Source[] | null
  onAskForSources: () => void
  onPrevious: () => void
  onNext: () => void
}

/** One tip: what it is about, what it says, and where that comes from. */
export function TipCard(props: TipCardProps) {
  const { tip, organizations, sources, onAskForSources, onPrevious, onNext } = props
  const words = useWords()
  const text = words.popup.tip
  const [first, ...others] = new Set(organizations)
  return (
    <Card labelledBy="tip-heading">
      <h2 id="tip-heading" class="visually-hidden">
        {text.heading}
      </h2>
      <div class="tip-head">
        <Chip>{text.about(words.body.cause[tip.cause])}</Chip>
        <span class="tip-turn">
          <IconButton label={text.previous} icon="previous" onClick={onPrevious} />
          <IconButton label={text.next} icon="next" onClick={onNext} />
        </span>
      </div>
      <p class="tip-text" aria-live="polite">
        {tip.text}
      </p>
      {first !== undefined && (
        // Another tip's list must not stay open under this one.
        <Disclosure
          key={tip.id}
          summary={text.sources(first, others.length)}
          onOpen={onAskForSources}
        >
          {sources !== null && <SourceList sources={sources} />}
        </Disclosure>
      )}
    </Card>
  )
}

function SourceList({ sources }: { sources: readonly Source[] }) {
  const words = useWords()
  return (
    <ul class="source-list">
      {sources.map(({ id, organization, title, url }) => (
        <li key={id}>
          {url === null ? (
            title
          ) : (
            <a href={url} target="_blank" rel="noreferrer">
              {title}
              <VisuallyHidden> {words.common.newTab}</VisuallyHidden>
            </a>
          )}
          <span class="source-by">{organization}</span>
        </li>
      ))}
    </ul>
  )
}
