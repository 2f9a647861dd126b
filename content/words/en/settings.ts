import type { Kind } from '../../../core/schedule/kinds.ts'
import type { Settings } from '../../../core/settings/schema.ts'
import { appearance } from './appearance.ts'
import { backup } from './backup.ts'
import { bodyPage } from './body-page.ts'
import { kinds, wordsOfKinds } from './kinds.ts'
import { options } from './options.ts'
import { overlayChoice } from './overlay-choice.ts'
import { presets } from './presets.ts'
import { remindersPage } from './reminders-page.ts'

const { timing } = options

type SettingWords = {
  name: string
  /** What it does, in a line. */
  about: string
  /** The group that it stands in, where its name alone says too little. */
  group?: string
  /** Other words under which people look for it, besides what stands on its page. */
  alsoCalled: string
}

const alsoCalled = wordsOfKinds('alsoCalled')

/** The settings of each kind, under their ids. */
const kindSettings = Object.fromEntries(
  Object.entries(kinds).map(([kind, name]) => [
    `kinds.${kind}`,
    { name, about: timing.kind.hints[kind as Kind], alsoCalled: alsoCalled[kind as Kind] },
  ]),
) as Record<`kinds.${Kind}`, SettingWords>

/**
 * What each setting is called, by its id. A whole section of a page, and a kind
 * of break, is called as there; a single setting gets its texts from here alone.
 */
export const settings = {
  preset: {
    name: presets.legend,
    about: timing.lead,
    alsoCalled: 'preset frequency interval light standard frequent fewer more breaks',
  },
  ...kindSettings,
  hours: {
    name: timing.hours.title,
    about: timing.hours.lead,
    alsoCalled:
      'working hours schedule weekdays weekend quiet hours days time off lunch holiday vacation',
  },
  'postpone.most': {
    name: 'How often in a row',
    about: 'Skipping is always free.',
    group: timing.postpone.title,
    alsoCalled: 'postpone snooze later delay skip',
  },
  'postpone.minutes': {
    name: 'Come back after',
    about: 'When you choose to put a break off.',
    group: timing.postpone.title,
    alsoCalled: 'postpone snooze later delay minutes',
  },
  'away.naturalBreakMinutes': {
    name: 'Time away is a break after',
    about:
      'This long without keyboard or mouse. Less counts as reading at your desk. A locked screen counts at once.',
    group: timing.away.title,
    alsoCalled: 'idle inactive lock natural break',
  },
  'away.freshAfterMinutes': {
    name: 'The count starts over after',
    about: 'This long away. A shorter time away moves your next break later.',
    group: timing.away.title,
    alsoCalled: 'idle reset natural break',
  },
  'away.mediaCountsAsSitting': {
    name: 'Sound counts as sitting',
    about:
      'A tab that plays sound means you’re watching or listening at your desk, for up to 45 minutes.',
    alsoCalled: 'video film music media idle',
  },
  'reminders.overlay': {
    name: overlayChoice.title,
    about: overlayChoice.lead,
    alsoCalled: 'overlay popup card website permission access',
  },
  'reminders.first': {
    name: remindersPage.first.title,
    about: remindersPage.first.lead,
    alsoCalled: 'notification overlay card surface',
  },
  badge: {
    name: 'Mark on the toolbar button',
    about: 'Shows when a break is due and when reminders are paused.',
    alsoCalled: 'icon toolbar number mark',
  },
  sound: {
    name: 'Soft sound',
    about: 'A soft tone of Uncramp’s own.',
    alsoCalled: 'tone audio mute volume noise silent',
  },
  speech: {
    name: 'Speak the steps',
    about:
      'In a break, or in a spasm, a voice of your own computer says what to do next. Nothing leaves your browser. Without such a voice it stays quiet.',
    alsoCalled: 'voice read aloud spoken',
  },
  'reminders.waitForTyping': {
    name: 'Wait while I type',
    about: 'A card comes when you pause for three seconds, after a minute at the latest.',
    alsoCalled: 'keyboard interrupt pause',
  },
  'reminders.pauseMedia': {
    name: 'Pause videos and music during a break on the page',
    about: 'Only what that page plays. It goes on when the break ends.',
    alsoCalled: 'video music film',
  },
  'quiet.fullscreen': {
    name: 'In full screen, hold reminders',
    about: 'You may watch a film, or work that way all day.',
    alsoCalled: 'fullscreen presentation movie game quiet',
  },
  'quiet.meetingHosts': {
    name: remindersPage.meetings.title,
    about: remindersPage.meetings.lead,
    alsoCalled: 'call video zoom teams meet quiet do not disturb',
  },
  'reminders.neverOn': {
    name: remindersPage.free.title,
    about: remindersPage.free.lead,
    alsoCalled: 'never block sites exclude list blacklist',
  },
  checkIns: {
    name: 'Ask if my timing suits me',
    about: 'In the popup of the toolbar button, once a month at most. Never as a reminder.',
    alsoCalled: 'survey feedback too often fewer more popup question',
  },
  theme: {
    name: 'Colors',
    about: 'Light, dark, or as the rest of your computer.',
    alsoCalled: 'theme dark light mode night',
  },
  textPercent: {
    name: 'Text size',
    about: 'Of everything that Uncramp shows.',
    alsoCalled: 'font larger zoom letters',
  },
  contrast: {
    name: 'Contrast',
    about: 'Stronger lines and text.',
    alsoCalled: 'readability accessibility vision',
  },
  motion: {
    name: 'Motion',
    about: 'With less, pictures stand still and nothing slides.',
    alsoCalled: 'animation movement reduced accessibility dizzy',
  },
  hourCycle: {
    name: 'Clock',
    about: 'How times of day are written. A field where you set a time follows your browser.',
    alsoCalled: 'hours time format 12-hour 24-hour am pm military',
  },
  'figure.person': {
    name: 'Who is in them',
    about: appearance.figure.lead,
    group: appearance.figure.title,
    alsoCalled: 'figure picture people woman man headscarf glasses avatar',
  },
  'figure.skin': {
    name: 'Skin',
    about: appearance.figure.lead,
    group: appearance.figure.title,
    alsoCalled: 'figure picture tone avatar',
  },
  'figure.hair': {
    name: 'Hair',
    about: appearance.figure.lead,
    group: appearance.figure.title,
    alsoCalled: 'figure picture avatar',
  },
  'figure.clothes': {
    name: 'Shirt',
    about: appearance.figure.lead,
    group: appearance.figure.title,
    alsoCalled: 'figure picture clothes avatar',
  },
  language: {
    name: 'Language',
    about:
      'Of all that Uncramp shows. In your browser’s own pages, its name and its keyboard shortcuts follow your browser.',
    alsoCalled: 'translation translate speaks',
  },
  'body.areas': {
    name: bodyPage.areas.title,
    about: bodyPage.areas.lead,
    alsoCalled: 'neck shoulders back wrist hands jaw eyes legs favorite focus',
  },
  'body.position': {
    name: bodyPage.position.title,
    about: bodyPage.position.lead,
    alsoCalled: 'sitting standing wheelchair floor office',
  },
  'body.limits': {
    name: bodyPage.limits.title,
    about: bodyPage.limits.lead,
    alsoCalled: 'pregnancy surgery injury pain condition health medical safe',
  },
  'body.causes': {
    name: bodyPage.causes.title,
    about: bodyPage.causes.lead,
    alsoCalled: 'spasm cramp why interests',
  },
  backup: {
    name: backup.save.title,
    about: backup.save.lead,
    alsoCalled: 'export save file csv print copy move new computer',
  },
  restore: {
    name: backup.restore.title,
    about: backup.restore.lead,
    alsoCalled: 'import load file move new computer',
  },
  sync: {
    name: 'Use these settings there too',
    about:
      'Through your browser’s own sync. What your other computers already share comes here first; after that, the latest change of each setting counts. What you told us of your body, your record and your notes never leave this computer.',
    alsoCalled: 'account other devices computers cloud',
  },
  'delete-everything': {
    name: backup.delete.title,
    about: backup.delete.lead,
    alsoCalled: 'reset erase remove clear start over privacy',
  },
} satisfies Record<string, SettingWords>

/** Stored fields as a person knows them, in a list behind a colon. */
export const fieldNames = {
  /** By the first part of the path. */
  parts: {
    kinds: 'breaks and nudges',
    hours: 'desk hours',
    postpone: 'putting a break off',
    away: 'stepping away',
    reminders: 'how reminders reach you',
    quiet: 'when reminders wait',
    body: 'your body',
    badge: 'mark on the toolbar button',
    sound: 'sound',
    speech: 'spoken steps',
    theme: 'colors',
    textPercent: 'text size',
    contrast: 'contrast',
    motion: 'motion',
    figure: 'the person in the pictures',
    language: 'language',
    hourCycle: 'how times are written',
    checkIns: 'the question about your timing',
    sync: 'your other computers',
  } satisfies Record<Exclude<keyof Settings, 'version'>, string>,
  hoursOn: (day: string) => `desk hours (${day})`,
  other: 'something this version doesn’t know',
}
