import type { ComponentChildren } from 'preact'

type RingProps = {
  /** 0 is empty, 1 is full. */
  progress: number
  /** `quiet`: the count stands still. */
  tone?: 'lively' | 'quiet'
  /** The content in the middle. The ring itself is a picture without words, so say here what it shows. */
  children: ComponentChildren
}

/** A progress ring around a few words. The stroke counts 100 units a turn, so progress is a percentage. */
export function Ring({ progress, tone = 'lively', children }: RingProps) {
  const percent = Math.min(1, Math.max(0, progress)) * 100
  return (
    <div class={`ring ring-${tone}`}>
      <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <circle class="ring-track" cx="50" cy="50" r="45" />
        {percent > 0 && (
          <circle
            class="ring-arc"
            cx="50"
            cy="50"
            r="45"
            pathLength={100}
            stroke-dasharray={`${percent} 100`}
            transform="rotate(-90 50 50)"
          />
        )}
      </svg>
      <div class="ring-middle">{children}</div>
    </div>
  )
}
