import type { Kind } from '../../../core/schedule/kinds.ts'
import type { Count } from '../formats.ts'
import { plural } from './plural.ts'

type KindWords = {
  /** As a setting. */
  setting: string
  /** What it is, for who sets it. */
  hint: string
  /** All that come of it. */
  each: string
  /** Counted, such as "7 stretch breaks". */
  count: (count: Count) => string
  /** Other words under which people look for it in the settings. */
  alsoCalled: string
}

/** All that the settings say of a kind. */
const KIND_WORDS: Readonly<Record<Kind, KindWords>> = {
  stretch: {
    setting: 'Stretch break',
    hint: 'A few gentle moves, one after the other.',
    each: 'Stretch breaks',
    count: (count) =>
      plural(count, {
        one: `${count.shown} stretch break`,
        other: `${count.shown} stretch breaks`,
      }),
    alsoCalled: 'stretching exercise hourly interval length duration',
  },
  micro: {
    setting: 'Short break',
    hint: 'Change how you sit. Look far away.',
    each: 'Short breaks',
    count: (count) =>
      plural(count, { one: `${count.shown} short break`, other: `${count.shown} short breaks` }),
    alsoCalled: 'micro-break microbreak eyes 20-20-20 interval',
  },
  strength: {
    setting: 'Strength break',
    hint: 'Light effort to keep neck and shoulders strong.',
    each: 'Strength breaks',
    count: (count) =>
      plural(count, {
        one: `${count.shown} strength break`,
        other: `${count.shown} strength breaks`,
      }),
    alsoCalled: 'exercise workout resistance',
  },
  evening: {
    setting: 'Evening stretch',
    hint: 'Easy stretches at a set time before bed.',
    each: 'Evening stretch',
    count: (count) =>
      plural(count, {
        one: `${count.shown} evening stretch`,
        other: `${count.shown} evening stretches`,
      }),
    alsoCalled: 'night bedtime cramps',
  },
  water: {
    setting: 'Water',
    hint: 'A soft nudge. Leave it off if you limit fluids.',
    each: 'Water',
    count: (count) =>
      plural(count, { one: `${count.shown} water nudge`, other: `${count.shown} water nudges` }),
    alsoCalled: 'drink hydration fluid',
  },
  tip: {
    setting: 'Daily tip',
    hint: 'One good idea for your desk, with its source.',
    each: 'Daily tip',
    count: (count) => plural(count, { one: `${count.shown} tip`, other: `${count.shown} tips` }),
    alsoCalled: 'advice education',
  },
}

/** One of these texts, for each kind. */
export function wordsOfKinds<Part extends keyof KindWords>(
  part: Part,
): Record<Kind, KindWords[Part]> {
  return Object.fromEntries(
    Object.entries(KIND_WORDS).map(([kind, words]) => [kind, words[part]]),
  ) as Record<Kind, KindWords[Part]>
}

/** Each kind as a setting. */
export const kinds = wordsOfKinds('setting')
