import { VOTES, type VoteValue } from '../../core/content/choices.ts'
import type { Source, Tip } from '../../core/content/types.ts'
import { Card } from '../kit/card.tsx'
import { Chip } from '../kit/chip.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { IconButton } from '../kit/icon-button.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { VisuallyHidden } from '../kit/visually-hidden.tsx'
import { PRINTED_IN } from '../kit/printed-in.ts'
import { textLanguage } from '../kit/text-language.ts'
import { useWords } from '../kit/words.tsx'

export type TipCardProps = {
  tip: Tip
  /** The organizations that the tip cites, in the tip's own order. */
  organizations: readonly string[]
  /** The works themselves; null until somebody asked for them. */
  sources: readonly Source[] | null
  onAskForSources: () => void
  /** The article that tells why. */
  whyHref: string
  /** What the person said about this tip; null when nothing. */
  vote: VoteValue | null
  /** `null` takes it back. */
  onVote: (vote: VoteValue | null) => void
  onPrevious: () => void
  onNext: () => void
}

/** One tip: what it is about, what it says, and where that comes from. */
export function TipCard(props: TipCardProps) {
  const { tip, organizations, sources, onAskForSources, whyHref, vote } = props
  const words = useWords('body', 'common', 'popup')
  const text = words.popup.tip
  const cause = words.body.cause[tip.cause]
  const [first, ...others] = new Set(organizations)
  return (
    <Card labelledBy="tip-heading">
      <h2 id="tip-heading" class="visually-hidden">
        {text.heading}
      </h2>
      <div class="tip-head">
        {/* The tip itself says it aloud. */}
        <span aria-hidden="true">
          <Chip>{text.about(cause)}</Chip>
        </span>
        <span class="tip-turn">
          <IconButton label={text.previous} icon="previous" repeatable onClick={props.onPrevious} />
          <IconButton label={text.next} icon="next" repeatable onClick={props.onNext} />
        </span>
      </div>
      <p class="tip-line" aria-live="polite" aria-atomic="true">
        <VisuallyHidden>{text.spoken(cause, tip.text)}</VisuallyHidden>
        <span class="tip-text" aria-hidden="true" {...textLanguage(tip)}>
          {tip.text}
        </span>
      </p>
      <div class="tip-answers">
        {VOTES.map((value) => (
          <button
            key={value}
            type="button"
            class="button button-plain"
            aria-pressed={vote === value}
            onClick={() => props.onVote(vote === value ? null : value)}
          >
            {text.votes[value]}
          </button>
        ))}
        <LinkButton variant="plain" href={whyHref}>
          {text.why}
          <VisuallyHidden> {words.common.newTab}</VisuallyHidden>
        </LinkButton>
      </div>
      <p class="tip-thanks muted" role="status">
        {vote !== null && text.thanks[vote]}
      </p>
      {first !== undefined && (
        // Another tip's list must not stay open under this one.
        <Disclosure
          key={tip.id}
          summary={text.sources(first, words.format.count(others.length))}
          onOpen={onAskForSources}
        >
          {sources !== null && <SourceList sources={sources} />}
        </Disclosure>
      )}
    </Card>
  )
}

function SourceList({ sources }: { sources: readonly Source[] }) {
  const words = useWords('common')
  return (
    <ul class="source-list">
      {sources.map(({ id, organization, title, url }) => (
        <li key={id}>
          {url === null ? (
            <span lang={PRINTED_IN} dir="auto">
              {title}
            </span>
          ) : (
            <a href={url} target="_blank" rel="noreferrer">
              <span lang={PRINTED_IN} dir="auto">
                {title}
              </span>
              <VisuallyHidden> {words.common.newTab}</VisuallyHidden>
            </a>
          )}
          <span class="source-by">{organization}</span>
        </li>
      ))}
    </ul>
  )
}
