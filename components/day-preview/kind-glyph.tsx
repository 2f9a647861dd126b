import { assertNever } from '../../core/assert-never.ts'
import type { Kind } from '../../core/schedule/kinds.ts'

/**
 * The glyph of a kind, drawn around its own middle in units of a sixteenth of the
 * text size. Each has a shape of its own: color is never the only difference.
 */
export function KindGlyph({ kind }: { kind: Kind }) {
  switch (kind) {
    case 'stretch':
      return <rect class="mark mark-stretch" x="-5" y="-16" width="10" height="32" rx="4" />
    case 'micro':
      return <rect class="mark mark-micro" x="-2" y="-10" width="4" height="20" rx="2" />
    case 'strength':
      return (
        <path
          class="mark mark-strength"
          d="M-6 -13h12v6h-3v14h3v6h-12v-6h3v-14h-3Z"
          stroke-linejoin="round"
        />
      )
    case 'evening':
      return <path class="mark mark-evening" d="M3 -10A10.5 10.5 0 1 0 10 5A9 9 0 0 1 3 -10Z" />
    case 'water':
      return (
        <path
          class="mark mark-water"
          d="M0 -9C4 -4 6 -1 6 2.5A6 6 0 0 1 -6 2.5C-6 -1 -4 -4 0 -9Z"
        />
      )
    case 'tip':
      return <circle class="mark mark-tip" r="5.5" />
    default:
      return assertNever(kind)
  }
}

/** The glyph of a kind in a line of text. */
export function InlineKindGlyph({ kind }: { kind: Kind }) {
  return (
    <svg class="mark-glyph" viewBox="-12 -17 24 34" aria-hidden="true" focusable="false">
      <KindGlyph kind={kind} />
    </svg>
  )
}
