import { assertNever } from '../../core/assert-never.ts'
import type { BreakKind } from '../../core/schedule/kinds.ts'
import { KindGlyph } from '../day-preview/kind-glyph.tsx'
import { useWords } from '../kit/words.tsx'
import type { Glyph } from './glyphs.ts'

/**
 * A glyph of the ribbon, drawn around its own middle in units of a sixteenth of
 * the text size. They differ by shape: what was taken is full, what is to come
 * is hollow, what was only begun is half full.
 */
export function GlyphShape({ glyph, kind = 'stretch' }: { glyph: Glyph; kind?: BreakKind }) {
  const { direction } = useWords()
  // An arrow points to where the day goes.
  const along = direction === 'rtl' ? 'scale(-1 1)' : undefined
  switch (glyph) {
    case 'worked':
      return <rect class="ribbon-worked" x="-12" y="-4" width="24" height="8" rx="4" />
    case 'taken':
      return (
        <g class="ribbon-taken">
          <KindGlyph kind={kind} />
        </g>
      )
    case 'toCome':
      return (
        <g class="ribbon-to-come">
          <KindGlyph kind={kind} />
        </g>
      )
    case 'stopped':
      return (
        <g class="ribbon-stopped">
          <rect class="ribbon-hollow" x="-4" y="-15" width="8" height="30" rx="4" />
          <path class="ribbon-full" d="M-4 0h8v11a4 4 0 0 1-8 0Z" />
        </g>
      )
    case 'natural':
      return <rect class="ribbon-natural" x="-11" y="-9" width="22" height="18" rx="9" />
    case 'held':
      return <path class="ribbon-held" d="M-9-9v18M-3-9v18M3-9v18M9-9v18" />
    case 'postponed':
      return (
        <path
          class="ribbon-postponed"
          transform={along}
          d="M-9 6C-8-6 4-8 8 3M8.500-5.500V3.500H0"
        />
      )
    case 'skipped':
      return (
        <g class="ribbon-skipped" transform={along}>
          <circle r="10" />
          <path d="M-5-4.500l4.500 4.500-4.500 4.500M0.500-4.500l4.500 4.500-4.500 4.500" />
        </g>
      )
    case 'not-seen':
      return <circle class="ribbon-not-seen" r="8" />
    default:
      return assertNever(glyph)
  }
}

/** A glyph in a line of text: the words beside it say what it is. */
export function InlineGlyph(of: { glyph: Glyph; kind?: BreakKind }) {
  return (
    <svg class="ribbon-glyph" viewBox="-13 -17 26 34" aria-hidden="true" focusable="false">
      <GlyphShape {...of} />
    </svg>
  )
}
