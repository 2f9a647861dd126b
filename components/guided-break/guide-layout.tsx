import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { LiveRegion } from '../kit/live-region.tsx'
import { useGuideKeys, type GuideKeys } from './use-guide-keys.ts'
import { useDensity } from './use-density.ts'

export type GuideLayoutProps = {
  /** `full`: dark, all the screen. `inline`: part of a page, in its colors. */
  variant: 'full' | 'inline'
  /** The drawn movement, or what holds its place. */
  picture: ComponentChildren
  /** From 0. */
  at: number
  of: number
  /** How much of the one that is on lies behind, from 0 to 1. */
  share: number
  /** What is announced as it changes. */
  line: string
  /** Called with each such line, to speak it. */
  onSay?: ((line: string) => void) | undefined
  /** What the keys do; null switches them off. */
  keys: GuideKeys | null
  /** Where keys are listened for: the document, unless it is shown inside another page. */
  keysOn?: EventTarget | undefined
  /** The text, the timer and the buttons. */
  children: ComponentChildren
}

/**
 * The frame in which a person is guided, one move of a break or one step for a
 * spasm at a time: the picture, where one is, the line that is said, the keys.
 */
export function GuideLayout(props: GuideLayoutProps) {
  const { variant, picture, at, of, share, line, onSay, keys, keysOn, children } = props
  const root = useRef<HTMLDivElement>(null)
  useGuideKeys(root, keys, keysOn)
  useDensity(root, variant === 'full', [at, line])
  useEffect(() => onSay?.(line), [line])
  return (
    <div class={variant === 'full' ? 'stage stage-guide' : 'stage-guide'} ref={root}>
      <div class={variant === 'full' ? 'stage-picture figure-ground-dark' : 'stage-picture'}>
        {picture}
      </div>
      <div class="stage-panel">
        <Progress at={at} of={of} share={share} />
        {children}
        <LiveRegion>{line}</LiveRegion>
      </div>
    </div>
  )
}

/** The whole as a row of bars, one for each part; the line below it says the same in words. */
function Progress({ at, of, share }: { at: number; of: number; share: number }) {
  return (
    <div class="places" aria-hidden="true">
      {Array.from({ length: of }, (_, place) => (
        <span key={place} class={place === at ? 'place-on' : undefined}>
          <span style={{ inlineSize: `${place < at ? 100 : place > at ? 0 : share * 100}%` }} />
        </span>
      ))}
    </div>
  )
}
