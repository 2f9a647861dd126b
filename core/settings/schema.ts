import * as v from 'valibot'
import { BodySchema } from '../content/profile.ts'
import { CLOTHES_TONES, HAIR_TONES, PEOPLE_CHOICES, SKIN_TONES } from '../figure/tones.ts'
import { HOUR_CYCLES, LANGUAGE_TAGS } from './languages.ts'
import { SETTINGS_VERSION } from './version.ts'

/**
 * The shape of the settings, their bounds, (by inference) their type, and
 * whether each is synced. The defaults are in `defaults.ts`;
 * how foreign data becomes settings, in `parse.ts`.
 */
const wholeNumber = (min: number, max: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max))

/** A wall-clock time of day, `00:00` to `23:59`. */
const TimeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

/** Most fixed times that one kind may have in a day. */
export const MAX_TIMES = 12

/** Most ranges of hours in one weekday. */
export const MAX_RANGES = 6

const when = {
  on: v.boolean(),
  /** `active`: after that much time at the desk. `clock`: at fixed times of day. */
  rhythm: v.picklist(['active', 'clock']),
  everyMinutes: wholeNumber(5, 240),
  atTimes: v.pipe(v.array(TimeOfDay), v.maxLength(MAX_TIMES)),
}

const BreakTiming = v.strictObject({ ...when, lengthSeconds: wholeNumber(10, 900) })
const NudgeTiming = v.strictObject({ ...when, mostPerDay: wholeNumber(1, 12) })

/** `to` at or before `from` runs into the next day; equal means the whole 24 hours. */
const HourRange = v.strictObject({ from: TimeOfDay, to: TimeOfDay })
const HourRanges = v.pipe(v.array(HourRange), v.maxLength(MAX_RANGES))

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** A host name as a page's address has it, such as `meet.example.com`; pages below it count as well. */
export const Host = v.pipe(
  v.string(),
  v.maxLength(253),
  v.regex(/^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/),
)

/** Most hosts in one of the person's lists. */
export const MAX_HOSTS = 100
const Hosts = v.pipe(v.array(Host), v.maxLength(MAX_HOSTS))

/** Where a kind's reminder is tried first: a card on the page, or a notification of the system. */
const FirstChannel = v.picklist(['page', 'notification'])

export const SettingsSchema = v.strictObject({
  version: v.literal(SETTINGS_VERSION),
  kinds: v.strictObject({
    stretch: BreakTiming,
    strength: BreakTiming,
    evening: BreakTiming,
    micro: BreakTiming,
    water: NudgeTiming,
    tip: NudgeTiming,
  }),
  hours: v.strictObject({
    mon: HourRanges,
    tue: HourRanges,
    wed: HourRanges,
    thu: HourRanges,
    fri: HourRanges,
    sat: HourRanges,
    sun: HourRanges,
  }),
  postpone: v.strictObject({
    minutes: wholeNumber(1, 30),
    /** How often one break can be put off; 0 leaves Start and Skip alone. */
    most: wholeNumber(0, 10),
  }),
  away: v.strictObject({
    /** Without keyboard or mouse for so long, you were away; less than that is time at the desk. */
    naturalBreakMinutes: wholeNumber(2, 15),
    /** Away for so long, the count starts from zero. */
    freshAfterMinutes: wholeNumber(3, 120),
    /** A tab that plays sound while nobody types counts as sitting. */
    mediaCountsAsSitting: v.boolean(),
  }),
  reminders: v.strictObject({
    /** Whether reminders may come over the page. The browser's permission is asked for besides. */
    overlay: v.picklist(['off', 'on']),
    first: v.strictObject({
      stretch: FirstChannel,
      strength: FirstChannel,
      evening: FirstChannel,
      micro: FirstChannel,
      water: FirstChannel,
      tip: FirstChannel,
    }),
    /** A card on the page waits until the person stops typing, for a minute at most. */
    waitForTyping: v.boolean(),
    /** A guided break on the page pauses what the page plays. */
    pauseMedia: v.boolean(),
    /** Pages that nothing is ever put over. */
    neverOn: Hosts,
  }),
  quiet: v.strictObject({
    /** A full-screen window holds reminders back: all the time, for an hour at most, or not at all. */
    fullscreen: v.picklist(['held', 'held-an-hour', 'ignored']),
    /** Changes to the list of meeting pages that comes with Uncramp. */
    meetingHosts: v.strictObject({ added: Hosts, removed: Hosts }),
  }),
  /** What the person told of their body: limits, areas that trouble them, how they do breaks. */
  body: BodySchema,
  /** What the toolbar button shows while something is due or reminders are paused. */
  badge: v.picklist(['shown', 'hidden']),
  sound: v.picklist(['off', 'soft']),
  /** Whether the steps of a guided break are spoken, by a voice of the computer itself. */
  speech: v.picklist(['off', 'on']),
  theme: v.picklist(['system', 'light', 'dark']),
  textPercent: wholeNumber(100, 200),
  /** `more`: stronger lines and text, whatever the system says. */
  contrast: v.picklist(['system', 'more']),
  /** `less`: nothing moves that needn't, whatever the system says. */
  motion: v.picklist(['system', 'less']),
  /** How the person in the pictures looks. */
  figure: v.strictObject({
    person: v.picklist(PEOPLE_CHOICES),
    skin: v.picklist(SKIN_TONES),
    hair: v.picklist(HAIR_TONES),
    clothes: v.picklist(CLOTHES_TONES),
  }),
  language: v.picklist(['system', ...LANGUAGE_TAGS]),
  /** How times of day are written. */
  hourCycle: v.picklist(HOUR_CYCLES),
  /** Whether the popup may ask, once a month at most, if the timing suits the person. */
  checkIns: v.picklist(['off', 'on']),
  sync: v.picklist(['off', 'on']),
})

export type Settings = v.InferOutput<typeof SettingsSchema>

/**
 * Whether a setting goes to the person's other machines. Each new one must
 * decide. `body` stays because it tells of the person's health, `sync` because
 * each machine takes part by its own choice.
 */
export const SYNCED: Readonly<Record<Exclude<keyof Settings, 'version'>, boolean>> = {
  kinds: true,
  hours: true,
  postpone: true,
  away: true,
  reminders: true,
  quiet: true,
  body: false,
  badge: true,
  sound: true,
  speech: true,
  theme: true,
  textPercent: true,
  contrast: true,
  motion: true,
  figure: true,
  language: true,
  hourCycle: true,
  checkIns: true,
  sync: false,
}

export type WeekHours = Settings['hours']
export type HourRange = v.InferOutput<typeof HourRange>
type BreakTiming = v.InferOutput<typeof BreakTiming>
type NudgeTiming = v.InferOutput<typeof NudgeTiming>
export type KindTiming = BreakTiming | NudgeTiming
