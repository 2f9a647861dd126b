import type { Settings } from '../../../core/settings/schema.ts'
import { wordsOfKinds } from './kinds.ts'

/** The page of the options that says how reminders reach a person, and when they wait. */
export const remindersPage = {
  title: 'Reminders',
  lead: 'How a reminder reaches you, and when it waits.',
  test: {
    title: 'Try them out',
    lead: 'Each button shows a sample. It counts for nothing.',
    page: 'A card on a page',
    pageHint: 'Shown on the web page you looked at last.',
    notification: 'A notification',
    notificationHint: 'From your computer’s own notifications.',
    window: 'A small window',
    windowHint: 'For when neither of the others can be shown.',
    shown: { page: 'The page says it is shown.', notification: 'Sent.', window: 'Opened.' },
    failed: {
      page: 'It could not be shown. Turn it on above, and keep a web page open in another tab.',
      notification: 'It could not be sent. Turn on notifications for this browser in your system.',
      window: 'The browser opened no window.',
    },
  },
  first: {
    title: 'Which way first',
    lead: 'Where the first way can’t be shown, the other follows.',
    surface: { page: 'On the page', notification: 'Notification' },
    kind: wordsOfKinds('each'),
  },
  signals: {
    title: 'Signals',
    soundHint: {
      chrome:
        'With a reminder, your system plays its own notification sound. Uncramp’s soft tone plays while you are guided.',
      firefox:
        'Uncramp’s soft tone plays with a reminder and while you are guided. Your system may add a sound of its own.',
    },
  },
  manners: {
    title: 'Manners on the page',
  },
  quiet: {
    title: 'Quiet',
    lead: 'A break that is held comes once, a minute after.',
    fullscreenChoice: {
      held: 'All the time',
      'held-an-hour': 'For an hour',
      ignored: 'Not at all',
    } satisfies Record<Settings['quiet']['fullscreen'], string>,
  },
  meetings: {
    title: 'Meeting pages',
    lead: 'While one of these plays sound, you are taken to be in a call. Uncramp can see it only with the access above.',
    firefox: 'In Firefox, a page that uses your camera, microphone or screen counts on any site.',
    known: 'The list that comes with Uncramp',
    add: 'Add a meeting page',
    builtIn: (name: string, host: string) => `${name} (${host})`,
  },
  free: {
    title: 'Pages kept free',
    lead: 'Nothing is put over these. Reminders come as notifications there.',
    none: 'None so far. A card’s “More” adds the page it is on.',
    add: 'Add a page',
  },
  hosts: {
    hint: 'An address such as meet.example.com. Pages below it count as well.',
    add: 'Add',
    remove: (host: string) => `Remove ${host}`,
    bad: 'That is not an address. Write one like meet.example.com.',
    known: (host: string) => `${host} is on the list already.`,
    full: 'The list is full. Remove one first.',
    added: (host: string) => `${host} added.`,
    removed: (host: string) => `${host} removed.`,
  },
}
