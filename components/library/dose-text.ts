import type { Item } from '../../core/content/types.ts'
import type { Words, WordsWith } from '../../content/words/index.ts'

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
  if (holdSeconds === 0) return text.once(format.length(item.seconds))
  const length = format.length(holdSeconds)
  const each = eachOf(item, text.sides)
  if (repeats === 1) return each === null ? text.once(length) : text.onceEach(length, each)
  const times = text.times(format.count(repeats))
  const timesEach = each === null ? times : text.timesEach(times, each)
  if (holdSeconds < MIN_HOLD_SECONDS) return capitalized(timesEach)
  // Nobody should hold a breath.
  if (item.regions[0] === 'breathing') return text.each(length, timesEach)
  return text.holdTimes(length, timesEach)
}

function eachOf(
  { id, dose }: Dosed,
  sides: Words['options']['library']['dose']['sides'],
): string | null {
  switch (dose.sides) {
    case 1:
      return null
    case 2:
      return TWO_WAYS.has(id) ? sides.way : sides.side
    case 4:
      return sides.both
  }
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
