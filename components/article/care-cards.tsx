import type { ComponentChildren } from 'preact'
import type { CareTier, CareTierText, FallbackMark } from '../../core/content/types.ts'
import { textLanguage } from '../kit/text-language.ts'
import './care-cards.css'

type CareCardsProps = {
  groups: readonly {
    tier: CareTier
    lines: readonly ({ id: string; text: ComponentChildren } & FallbackMark)[]
  }[]
  tiers: Readonly<Record<CareTier, CareTierText>>
  /** The level of the heading of each card. */
  heading: 'h2' | 'h3' | 'h4'
}

/** When to get help and how soon, the soonest first. */
export function CareCards({ groups, tiers, heading: Heading }: CareCardsProps) {
  return (
    <div class="care-cards">
      {groups.map(({ tier, lines }) => (
        <div key={tier} class={`care-card care-${tier}`}>
          <Heading class="care-title">{tiers[tier].title}</Heading>
          <p>{tiers[tier].act}</p>
          <ul>
            {lines.map(({ id, text, ...mark }) => (
              <li key={id} {...textLanguage(mark)}>
                {text}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
