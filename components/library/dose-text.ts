import type { Item } from '../../core/content/types.ts'
import type { WordsWith } from '../../content/words/index.ts'

/** Shorter than this nobody holds anything: the repeats alone are said. */
const MIN_HOLD_SECONDS = 3

/** Items whose two "sides" are two ways: near and far, round and arched, closed and open. */
const TWO_WAYS: ReadonlySet<string> = new Set([
  'eye-near-far',
  'neck-turn',
  'back-cat-cow-seated',
  'wrist-side-bend',
  'finger-fan',
])

type Dosed = Pick<Item, 'id' | 'dose' | 'seconds' | 'regions'>

/** A dose in plain words: "Hold 5 seconds, 3 times each side". */
export function doseText(item: Dosed, { options, format }: WordsWith<'options'>): string {
  const text = options.library.dose
  const { holdSeconds, repeats } = item.dose
  // Without a hold of its own it goes on until the timer ends.
  if (holdSeconds === 0) return text.once(format.length(item.seconds), 'one')
  const length = format.length(holdSeconds)
  const sides = sidesOf(item)
  if (repeats === 1) return text.once(length, sides)
  const times = format.count(repeats)
  if (holdSeconds < MIN_HOLD_SECONDS) return text.repeat(times, sides)
  // Nobody should hold a breath.
  if (item.regions[0] === 'breathing') return text.breaths(length, times)
  return text.hold(length, times, sides)
}

function sidesOf({ id, dose }: Dosed): 'one' | 'side' | 'way' | 'both' {
  switch (dose.sides) {
    case 1:
      return 'one'
    case 2:
      return TWO_WAYS.has(id) ? 'way' : 'side'
    case 4:
      return 'both'
  }
}
