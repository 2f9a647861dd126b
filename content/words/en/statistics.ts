import type { Outcomes } from '../../../core/statistics/outcomes.ts'
import type { SpanLength } from '../../../core/statistics/span.ts'
import type { Count } from '../formats.ts'
import { plural } from './plural.ts'

/** The page that tells what the record says. It counts; it doesn't judge. */
export const statistics = {
  title: 'Statistics',
  lead: 'What your record says, and nothing more. It stays in this browser.',
  span: {
    legend: 'How much to look at',
    lengths: { day: 'Day', week: 'Week', month: 'Month', year: 'Year' },
    current: { day: 'Today', week: 'This week', month: 'This month', year: 'This year' },
    before: { day: 'Day before', week: 'Week before', month: 'Month before', year: 'Year before' },
    after: { day: 'Day after', week: 'Week after', month: 'Month after', year: 'Year after' },
  } satisfies Record<string, string | Record<SpanLength, string>>,
  nothing: 'Nothing is on record for this time. Breaks show up here as they come.',
  failed: 'The record can’t be read in this browser window.',
  taken: (taken: Count, all: Count) =>
    plural(all, {
      '=1': plural(taken, { '=1': 'You took the one break that came.', other: 'One break came.' }),
      other: `You took ${taken.shown} of ${all.shown} breaks.`,
    }),
  natural: (count: Count) =>
    plural(count, {
      '=1': 'Once you stepped away by yourself. That counts, too.',
      other: `${count.shown} times you stepped away by yourself. That counts, too.`,
    }),
  time: (length: string) => `${length} of breaks in all.`,
  sitting: (typical: string, longest: string) =>
    `Time at the desk before a break: usually ${typical}, ${longest} at the longest.`,
  felt: (better: Count, same: Count, worse: Count) =>
    `How you said you felt afterwards: better ${better.shown}, the same ${same.shown}, worse ${worse.shown}.`,
  totals: {
    offered: 'Offered',
    postponed: 'Put off',
  },
  outcome: {
    taken: 'Taken',
    natural: 'Stepped away',
    stopped: 'Begun',
    skipped: 'Skipped',
    notSeen: 'Not seen',
    held: 'Held back',
  } satisfies Record<keyof Outcomes, string>,
  chart: {
    titles: {
      day: 'Hour by hour',
      week: 'Day by day',
      month: 'Day by day',
      year: 'Month by month',
    } satisfies Record<SpanLength, string>,
    hours: 'By time of day',
    weekdays: 'By weekday',
    /** For those who don't see the picture: what it shows, and of when. */
    label: (title: string, when: string) => `${title}: breaks, ${when}`,
    table: 'The numbers',
    when: 'When',
    emptyLeftOut: 'Times without a break are left out.',
  },
  areas: {
    title: 'What you moved',
    lead: 'Moves that you did in your breaks, by part of the body. A move can be for more than one.',
    part: 'Part of the body',
    moves: 'Moves',
    time: 'Time',
  },
  helped: {
    title: 'How moves left you',
    lead: 'How you said you felt after breaks with a move in them. A break has several moves, so this is a hint and no proof.',
    line: (better: Count, answers: Count) => `better ${better.shown} of ${answers.shown} times`,
  },
  spasms: {
    title: 'Spasms you noted',
    count: (count: Count) =>
      plural(count, { '=1': 'You noted one spasm.', other: `You noted ${count.shown} spasms.` }),
    helped: (list: string) => `What you ticked as helping: ${list}.`,
    times: (name: string, count: Count) => `${name} (${count.shown})`,
    care: 'If spasms keep coming back, get stronger or come with other signs, show a clinician this page.',
  },
}
