import type { VoteValue } from '../../../core/content/choices.ts'
import type { Count } from '../formats.ts'
import { plural } from './plural.ts'

/** The popup. */
export const popup = {
  /** What the ring shows, as a sentence. */
  ring: {
    toNext: (length: string) => `${length} to go`,
    toResume: (length: string) => `${length} until reminders are back`,
    now: 'Now',
  },

  starting: {
    title: 'Getting ready',
    reason: 'Uncramp is starting. Look again in a moment.',
  },
  next: {
    comes: (when: string) => `Comes ${when}`,
  },
  away: {
    reason: 'You were away from your desk. The count goes on when you’re back.',
  },
  offered: {
    reason: 'It’s ready when you are.',
  },
  grace: {
    reason: 'It comes in a moment.',
  },
  running: {
    title: 'Your break is on',
    back: 'Back to the break',
  },
  paused: {
    title: 'Reminders are paused',
    until: (until: string) => `Until ${until}`,
    open: 'Until you resume them',
    resume: 'Resume',
  },
  stopped: {
    title: 'Breaks are stopped',
    reason: 'You told us that you have chest pain now. Call your local emergency number.',
    over: 'The pain is over. Bring breaks back.',
  },
  outsideHours: {
    title: 'Outside your hours',
    opens: (when: string) => `Reminders start again ${when}`,
    noHours: 'No days and hours are set for reminders.',
    setHours: 'Set your hours',
  },
  nothingOn: {
    title: 'All reminders are off',
    reason: 'You can still take a break any time.',
    choose: 'Choose reminders',
  },

  pause: {
    button: 'Pause',
    group: 'Pause reminders for',
    tomorrow: 'Until tomorrow',
    open: 'Until I resume…',
    openTitle: 'Pause with no end?',
    openText: 'No reminder will come until you resume them here. The toolbar button will show it.',
    openConfirm: 'Pause until I resume',
  },

  /** "In a meeting", by the person's own word. */
  meeting: {
    group: 'I’m in a meeting for',
    text: 'Breaks wait and come after it.',
    lasts: (shortLength: string) => `In a meeting for ${shortLength}`,
    title: (until: string) => `In a meeting until ${until}`,
    waits: 'What comes up now waits until it’s over.',
    heldUntil: (until: string) => `In a meeting until ${until}: this comes after it.`,
    toEnd: (length: string) => `${length} until the meeting ends`,
    over: 'My meeting is over',
  },

  tip: {
    heading: 'Tip of the day',
    about: (cause: string) => `About: ${cause}`,
    /** The same and the tip, as it is read aloud. */
    spoken: (cause: string, tip: string) => `About ${cause}: ${tip}`,
    why: 'Why?',
    votes: { helpful: 'Helpful', 'not-for-me': 'Not for me' } satisfies Record<VoteValue, string>,
    thanks: {
      helpful: 'Thanks! Good to know.',
      'not-for-me': 'Thanks. After today, we’ll leave it out.',
    } satisfies Record<VoteValue, string>,
    previous: 'Previous tip',
    next: 'Next tip',
    /** The first source, and how many more there are. */
    sources: (first: string, more: Count) =>
      plural(more, {
        '=0': `Source: ${first}`,
        other: `Sources: ${first} and ${more.shown} more`,
      }),
  },

  trouble: {
    settingsDropped:
      'Some of your settings couldn’t be read, so they went back to how they came. Please check them.',
    dataUnreadable:
      'Some of what Uncramp keeps couldn’t be read. Everything else is as you left it.',
    seeWhat: 'See what',
    storageRefused:
      'Your browser can’t save right now. What you change may be lost when it closes. Free some disk space, then restart the browser.',
    recordUnavailable:
      'The record of your breaks can’t be reached right now. Reminders still work, and what happens is kept until it can be written down. Private windows and a “never remember history” setting can cause this.',
    notificationsBlocked:
      'Our last reminder couldn’t be shown. Check that your system allows notifications from this browser.',
    checkSettings: 'Check settings',
  },

  footer: 'Uncramp’s pages',
}
