import type { Clock } from '../formats.ts'

export const welcome = {
  documentTitle: 'Welcome to Uncramp',
  brand: 'Welcome to Uncramp',
  title: 'Small breaks, at the right moment',
  lead: 'Uncramp counts your time at the desk and asks you to move now and then. It is running already. Change what you like.',
  presetLegend: 'How often?',
  dayTitle: 'A day then looks like this',
  daysLegend: 'Which days do you work?',
  hoursLegend: 'From when to when?',
  from: 'From',
  to: 'Until',
  between: 'to',
  ends: {
    'next-day': (time: Clock) => `That is until ${time.shown} the next day.`,
    midnight: 'That is until midnight.',
    'all-day': 'That is all day, 24 hours.',
  },
  noDays: 'No day is chosen, so no breaks will come. Choose at least one.',
  missingTime: 'Fill in both times. Until then your last hours hold.',
  moreHours: 'Set each day by itself',
  dayByDay: 'Your hours differ from day to day.',
  changeDayByDay: 'Change them in the settings',
  test: {
    title: 'See what a reminder looks like',
    text: 'It comes from your system, in a corner of the screen.',
    send: 'Show me a reminder',
    sent: 'Sent. Look at the corner of your screen.',
    failed: 'It could not be sent. See the usual reasons below.',
    notSeen: 'Didn’t see it?',
    reasons: 'These are the usual reasons. Fix one, then try again.',
  },
  systems: {
    windows: 'Windows',
    macos: 'Mac',
    linux: 'Linux',
  },
  browsers: { chrome: 'Chrome', firefox: 'Firefox' },
  help: {
    windows: (browser: string) => [
      `Notifications are off for ${browser}: open Settings, System, Notifications, and turn on ${browser}.`,
      'Do not disturb is on: click the bell at the right end of the taskbar to turn it off.',
      'A focus session is running: notifications wait until it ends.',
    ],
    macos: (browser: string) => [
      `Notifications are off for ${browser}: open System Settings, Notifications, ${browser}, and allow them.`,
      'A Focus or Do Not Disturb is on: open Control Center and turn Focus off, or allow your browser in it.',
      'You share or record your screen: the Mac holds notifications back meanwhile.',
    ],
    linux: (browser: string) => [
      `Notifications are off for ${browser}: open Settings, Notifications, and turn on ${browser}.`,
      'Do Not Disturb is on: open the clock or bell menu and turn it off.',
      'Some small desktops have no notification service. Then the mark on the toolbar button tells you.',
    ],
  },
  otherSystems: 'On another system',
  about: 'Good to know',
  isAndIsNot:
    'Uncramp is a wellness tool. It reminds you to take breaks and shows simple moves. It does not diagnose, treat or prevent any illness or injury. Skip what hurts.',
  privacy: 'Nothing leaves this browser. No account, no tracking.',
  done: 'Done',
  saveFailed: 'Your last choice could not be saved.',
  retry: 'Try again',
  saved: 'Saved',
  allSet: {
    title: 'You’re all set',
    firstBreak: (shortLength: string) =>
      `Your first break comes after ${shortLength} at your desk, within your hours.`,
    firstBreakByClock: 'Your breaks come at the times you set.',
    noBreak: 'No break is turned on yet. You can turn one on in the settings.',
    find: 'To keep Uncramp in sight:',
    pin: {
      chrome: 'Click the puzzle piece next to the address bar, then the pin beside Uncramp.',
      firefox:
        'Click the puzzle piece next to the address bar, then the gear beside Uncramp, then “Pin to Toolbar”.',
    },
    settings: 'Open all settings',
    close: 'Close this tab',
    back: 'Go back',
  },
}
