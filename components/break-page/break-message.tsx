import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { IconName } from '../kit/icon.tsx'
import { BreathingRings } from '../guided-break/breathing-rings.tsx'

type BreakMessageProps = {
  icon: IconName
  /** A line above the heading: what this is about. */
  about?: string
  heading: string
  children?: ComponentChildren
  actions: ComponentChildren
}

/** A full page with one message in its middle: a choice, or an end. */
export function BreakMessage({ icon, about, heading, children, actions }: BreakMessageProps) {
  const top = useRef<HTMLHeadingElement>(null)

  // One view gives way to another without a page load: a screen reader starts at what is new.
  useEffect(() => top.current?.focus(), [])

  return (
    <main class="stage stage-message">
      <BreathingRings icon={icon} />
      <div class="stage-words">
        {about !== undefined && about !== '' && <p class="muted">{about}</p>}
        <h1 tabIndex={-1} ref={top}>
          {heading}
        </h1>
        {children}
      </div>
      {actions}
    </main>
  )
}
