import type { Item } from '../../../core/content/types.ts'
import type { Count } from '../formats.ts'
import { plural, select } from './plural.ts'

/** On one side, or on each; `way` is one of two ways, and `both` each way on both sides. */
type DoseSides = 'one' | 'side' | 'way' | 'both'

const AREA_NAMES = {
  'whole-body': 'Whole body and walks',
  breathing: 'Breathing',
  workstation: 'Desk set-up',
  hydration: 'Water',
}

export const library = {
  title: 'Library',
  lead: 'Every move, routine and article, with where it comes from.',
  back: 'Back to the library',
  gone: 'This page is not in the library any more. Here is everything that is.',

  search: 'Search',
  searchHint: 'Try “neck” or “charley horse”.',
  /** Above signs that call for care, which what was looked for may have to do with. */
  careFirst: 'Check these signs first. If one fits, get help before you read on.',
  filters: 'Narrow it down',
  show: 'Show',
  shows: {
    all: 'Everything',
    moves: 'Moves',
    routines: 'Routines',
    articles: 'Articles',
    favorites: 'Favorites',
    hidden: 'Hidden',
  },
  area: 'Body area',
  anyArea: 'All areas',
  moreAreas: AREA_NAMES,
  position: 'Position',
  anyPosition: 'Any position',
  positions: { seated: 'Seated', standing: 'Standing', lying: 'Lying down' },
  length: 'Length',
  anyLength: 'Any length',
  lengths: {
    'half-minute': 'Up to 30 seconds',
    minute: 'Up to 1 minute',
    'three-minutes': 'Up to 3 minutes',
    longer: 'Over 3 minutes',
  },
  cause: 'Topic',
  anyCause: 'All topics',

  found: (count: Count) =>
    plural(count, { one: `${count.shown} result`, other: `${count.shown} results` }),
  nothing: {
    all: 'Nothing fits all of that. Try fewer words, or clear the filters.',
    /** Only words were looked for. */
    words:
      'We found nothing for that. Try one plain word, such as “neck”, “calf” or “jaw”. In a spasm now? The button above helps at once.',
    favorites: 'No favorites here yet. Open a move you like and add it.',
    hidden: 'Nothing is hidden here. What you hide, or what hurt, waits here for you.',
  },
  clear: 'Clear filters',

  groups: { routine: 'Routines', item: 'Moves', article: 'Articles' },
  moves: (count: Count) =>
    plural(count, { one: `${count.shown} move`, other: `${count.shown} moves` }),

  discreet: {
    yes: 'Nobody will notice',
    some: 'Some may notice',
    no: 'People will notice',
  } satisfies Record<Item['discreet'], string>,
  difficulty: { 1: 'Easy', 2: 'Medium', 3: 'Takes effort' } satisfies Record<
    Item['difficulty'],
    string
  >,
  wheelchair: {
    yes: 'Fine as it is',
    adapt: 'May need to be adapted',
    no: 'Not made for it',
  } satisfies Record<Item['wheelchair'], string>,

  /** A dose: how long, how often, on how many sides. */
  dose: {
    once: (length: string, sides: DoseSides) =>
      select(sides, {
        one: `For ${length}`,
        side: `${length} each side`,
        way: `${length} each way`,
        both: `${length} each way, on both sides`,
      }),
    /** Held more than once. */
    hold: (length: string, times: Count, sides: DoseSides) =>
      select(sides, {
        one: plural(times, {
          '=2': `Hold ${length}, twice`,
          other: `Hold ${length}, ${times.shown} times`,
        }),
        side: plural(times, {
          '=2': `Hold ${length}, twice each side`,
          other: `Hold ${length}, ${times.shown} times each side`,
        }),
        way: plural(times, {
          '=2': `Hold ${length}, twice each way`,
          other: `Hold ${length}, ${times.shown} times each way`,
        }),
        both: plural(times, {
          '=2': `Hold ${length}, twice each way, on both sides`,
          other: `Hold ${length}, ${times.shown} times each way, on both sides`,
        }),
      }),
    /** Too short for its length to matter. */
    repeat: (times: Count, sides: DoseSides) =>
      select(sides, {
        one: plural(times, { '=2': 'Twice', other: `${times.shown} times` }),
        side: plural(times, { '=2': 'Twice each side', other: `${times.shown} times each side` }),
        way: plural(times, { '=2': 'Twice each way', other: `${times.shown} times each way` }),
        both: plural(times, {
          '=2': 'Twice each way, on both sides',
          other: `${times.shown} times each way, on both sides`,
        }),
      }),
    /** Breaths: nobody should hold one. */
    breaths: (length: string, times: Count) =>
      plural(times, {
        '=2': `${length} each, twice`,
        other: `${length} each, ${times.shown} times`,
      }),
  },

  facts: {
    title: 'At a glance',
    dose: 'How much',
    length: 'Length',
    areas: 'For',
    position: 'Position',
    discreet: 'In an open office',
    effort: 'Effort',
    wheelchair: 'In a wheelchair',
    moves: 'Moves',
    when: 'When',
  },
  steps: 'How to do it',
  caution: 'Take care',
  skipTitle: 'Who should skip it',
  skipLead: 'If you tell us that one of these applies, we leave this move out of your breaks.',
  skipNobody: 'Nothing on our list rules this out. Still, skip it if it hurts.',
  routineMoves: 'The moves, in order',
  sources: 'Where it comes from',
  note: 'Good to know',
  routineSources: 'Where its moves come from',

  start: 'Start now',
  started: 'Your break opens now.',
  favorite: 'Add to favorites',
  favorited: 'Added to your favorites. It comes more often.',
  unfavorite: 'Remove from favorites',
  unfavorited: 'Removed from your favorites.',
  hide: 'Hide',
  hid: 'Hidden. It will not come in your breaks.',
  unhide: 'Bring back',
  unhid: 'It is back. It may come in your breaks again.',

  marks: { favorite: 'Favorite' },

  out: {
    limit: (limits: string) => `Left out because you told us: ${limits}.`,
    hurt: (date: string) => `It hurt on ${date}, so it stays away until you bring it back.`,
    hidden: (date: string) => `You hid it on ${date}.`,
    position: 'Left out because of how you take your breaks.',
    floor: 'Left out because you want nothing on the floor.',
    discreet: 'Left out because it shows in an open office.',
    notForMe: 'You said that it is not for you.',
    askFirst: 'It comes only when you start it.',
    swapped: (name: string) => `For you, another move stands in for “${name}”.`,
    adapted: 'Changed to fit what you told us.',
  },
  more: {
    limit: 'You can still read it. You can change your answers at any time.',
    routineLimit: 'None of its moves is left for you. You can still read it.',
    hurt: 'You were right to stop. Bring it back only if you want to, and start small. Ask a clinician if it still hurts.',
    hurtSigns: 'Signs that should be looked at',
    askFirst:
      'Some people should not do this. Tell us about your health, and we can include it if it suits you.',
    toBody: 'Go to “Your body”',
  },
}
