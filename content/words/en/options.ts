import type { StoragePersistence } from '../../../core/storage-persistence.ts'
import type { Clock, Count } from '../formats.ts'
import { wordsOfKinds } from './kinds.ts'
import { plural, select } from './plural.ts'

/** How a kind comes: again and again, once after so long at the desk, or at set times. */
type Rhythm = 'every' | 'after' | 'at'

export const options = {
  /** Around every page. */
  shell: {
    brand: 'Uncramp',
    nav: 'Settings pages',
    skip: 'Skip to the settings',
    documentTitle: (page: string) => `${page} · Uncramp`,
    loadFailed: 'Your settings could not be read. Close this tab and open it again.',
    tryAgain: 'Try again',
  },
  find: {
    label: 'Find a setting',
    found: (count: Count) =>
      plural(count, { '=1': 'One setting found.', other: `${count.shown} settings found.` }),
    none: 'Nothing is called that. Try a shorter word, such as “sound” or “hours”.',
  },
  form: {
    less: (name: string) => `Less: ${name}`,
    more: (name: string) => `More: ${name}`,
    wholeNumber: (least: Count, most: Count) =>
      `Write a whole number from ${least.shown} to ${most.shown}.`,
    reset: (usual: string) => `Put back to ${usual}`,
    resetSetting: (name: string, usual: string) => `Put back to ${usual}: ${name}`,
    remove: 'Remove',
  },
  switched: { on: 'on', off: 'off' },

  timing: {
    title: 'Timing',
    lead: 'How often Uncramp asks you to move.',
    blocked: {
      title: 'Reminders can’t be shown right now.',
      text: 'Notifications are turned off for your browser, so breaks only show on the toolbar button. “Reminders” says how to turn them on.',
    },
    nothingOn: 'Everything is off, so no reminder will come. Turn one on below.',
    kindsTitle: 'What comes, and when',
    kind: {
      hints: wordsOfKinds('hint'),
      when: (name: string) => `${name}: when`,
      length: (name: string) => `${name}: how long`,
      most: (name: string) => `${name}: how many a day`,
      byDesk: 'By time at your desk',
      byClock: 'By the clock',
      every: (shortLength: string) => `every ${shortLength} at desk`,
      /** For what comes once a day, "every" would be wrong. */
      after: (shortLength: string) => `after ${shortLength} at desk`,
      otherLength: 'another length…',
      atTimes: 'at set times',
      otherMinutes: 'Minutes at your desk',
      minutes: 'minutes',
      mostPerDay: (count: Count) => `at most ${count.shown} a day`,
      /** When a break comes, and how long it is. `when`: a length of desk time, or times. */
      usual: (rhythm: Rhythm, when: string, shortLength: string) =>
        select(rhythm, {
          every: `every ${when} at desk, ${shortLength}`,
          after: `after ${when} at desk, ${shortLength}`,
          at: `at ${when}, ${shortLength}`,
        }),
      /** When a nudge comes, and how often at most. */
      usualNudge: (rhythm: Rhythm, when: string, most: Count) =>
        select(rhythm, {
          every: `every ${when} at desk, at most ${most.shown} a day`,
          after: `after ${when} at desk, at most ${most.shown} a day`,
          at: `at ${when}, at most ${most.shown} a day`,
        }),
    },
    times: {
      legend: (name: string) => `${name}: set times`,
      none: 'No time yet, so this won’t come. Add one.',
      add: 'Add time',
      newTime: 'New time',
      remove: (time: Clock) => `Remove ${time.shown}`,
      missing: 'Pick a time first, then add it.',
      twice: (time: Clock) => `${time.shown} is in the list already. Pick another time.`,
      tooMany: (most: Count) => `${most.shown} times are the most for one day. Remove one first.`,
      outside: (time: Clock, days: string) =>
        `${time.shown} is outside your hours on some days, so it won’t come then: ${days}.`,
      outsideAlways: (time: Clock) =>
        `${time.shown} is outside your hours every day, so it won’t come. Change the time or your hours.`,
      anyHour: 'Comes at its time on every day, also outside your desk hours.',
    },

    hours: {
      title: 'Your desk hours',
      lead: 'Uncramp stays quiet outside these hours.',
      off: 'Off',
      from: (day: string) => `${day}, from`,
      to: (day: string) => `${day}, until`,
      between: 'to',
      add: 'Add hours',
      addTo: (day: string) => `Add hours: ${day}`,
      remove: (day: string, hours: string) => `Remove: ${day}, ${hours}`,
      removeUnfinished: (day: string) => `Remove the unfinished hours: ${day}`,
      ends: {
        'next-day': (time: Clock) => `until ${time.shown} the next day`,
        midnight: 'until midnight',
        'all-day': 'all day, 24 hours',
      },
      notSaved: 'Your hours are not saved yet',
      missingTime: (day: string) =>
        `${day}: a time isn’t filled in. Fill it in, or remove those hours.`,
      overlap: (day: string, later: string, earlier: string) =>
        `${day}: ${later} overlaps ${earlier}. Change a time, or remove one of them.`,
      overlapOtherDay: (day: string, later: string, otherDay: string, earlier: string) =>
        `${day}, ${later}, and ${otherDay}, ${earlier}, overlap. Change a time, or remove one of them.`,
      undo: 'Go back to the saved hours',
      none: 'No day has hours, so no breaks will come. Add hours to the days you work.',
      copy: 'Copy',
      copyFrom: 'Copy from',
      copyTo: 'Copy to',
      copyTargets: {
        workdays: 'workdays',
        weekend: 'the weekend',
        all: 'every day',
      },
      copied: (day: string, target: 'workdays' | 'weekend' | 'all') =>
        select(target, {
          workdays: `Copied from ${day} to the workdays.`,
          weekend: `Copied from ${day} to the weekend.`,
          all: `Copied from ${day} to every day.`,
        }),
      usual: '9 to 5 on workdays',
    },

    postpone: {
      title: 'Putting a break off',
      times: (count: Count) =>
        plural(count, { '=0': 'Not at all', '=1': 'Once', other: `Up to ${count.shown} times` }),
    },

    away: {
      title: 'Stepping away',
      lead: 'Time away counts as rest. No break greets you when you come back.',
    },
  },

  data: {
    title: 'Data & privacy',
    lead: 'Everything stays in this browser. Uncramp has no account and sends nothing.',
    storedTitle: 'What is stored here',
    stored: [
      {
        name: 'Your settings',
        text: 'What you choose on these pages. With “Use these settings there too” on, your browser’s own sync keeps a copy.',
      },
      {
        name: 'What you told us of your body',
        text: 'The areas and limits that you ticked. They stay in this browser, also with sync on.',
      },
      {
        name: 'Moves and tips',
        text: 'Your favorites, what you hid or what hurt, and what came lately, so that it varies.',
      },
      { name: 'The timer', text: 'When your next break is due.' },
      {
        name: 'The question about your timing',
        text: 'When we last asked whether it suits you, and what you said.',
      },
      {
        name: 'Your record of breaks',
        text: 'Which breaks were offered, taken, put off, skipped or not seen, and when.',
      },
      {
        name: 'Your spasm notes',
        text: 'What you noted after a spasm, as you wrote it.',
      },
      {
        name: 'A short list of faults',
        text: 'What went wrong inside Uncramp, and when. Older lines drop out.',
      },
    ],
    keeping: {
      confirmed: 'Your browser keeps all of it, also when the disk is nearly full.',
      documented:
        'Your browser’s documentation says that it keeps all of it, also when the disk is nearly full. The browser itself doesn’t confirm it, so save a backup now and then.',
      unknown:
        'When the disk is nearly full, your browser may delete your record and your notes. Save a backup now and then.',
    } satisfies Record<StoragePersistence, string>,
    /** Names the button of `backup.restore.ways.merge`. */
    damaged: (count: Count) =>
      plural(count, {
        one: `${count.shown} line of your record or notes is damaged and can’t be read, so Statistics leave it out. If you saved a backup before, restore it with “Add what is missing”: the line may be in it. Else there is nothing to do.`,
        other: `${count.shown} lines of your record or notes are damaged and can’t be read, so Statistics leave them out. If you saved a backup before, restore it with “Add what is missing”: the lines may be in it. Else there is nothing to do.`,
      }),
    removed: 'If you remove Uncramp, its data on this computer is deleted with it.',
    sync: {
      title: 'Your other computers',
      news: {
        tookOver: {
          title: 'Some settings are now as on your other computers.',
          text: (names: string) =>
            `You had chosen something else here: ${names}. You can use your own choice, here and there.`,
          useOwn: 'Use my choice',
        },
        changed: {
          title: 'Settings were changed on another of your computers.',
          text: (names: string) =>
            `They are the same here now: ${names}. If that wasn’t you, change them back, or turn this off.`,
        },
        refused: {
          title: 'Your other computers don’t get your changes.',
          text: 'Your browser’s sync has not taken them for over an hour. They are kept here, and we go on trying. Check that you are signed in to your browser’s sync and that it includes extensions.',
        },
        tooLong: {
          title: 'A long list stays on this computer.',
          text: (names: string) =>
            `It is longer than your browser’s sync takes: ${names}. It works here as before. A shorter one will be there on your other computers, too.`,
          lists: {
            neverOn: 'pages kept free',
            meetingHosts: 'meeting pages',
            other: 'a setting',
          },
        },
      },
    },
    logTitle: 'If something doesn’t work',
    logText:
      'Save the list of faults as a file, for whoever helps you. It is plain text: read it before you pass it on.',
    saveLog: 'Save as a file',
    logSaved: (name: string) => `Saved as ${name}.`,
    logFailed: 'The list could not be read. Please try again.',
  },

  troubles: {
    title: 'Please note',
    dropped: {
      title: 'Some settings could not be read.',
      text: (names: string) =>
        `They are back to their usual values: ${names}. Everything else is as you left it.`,
    },
    dataUnreadable: {
      title: 'Something could not be read.',
      text: (names: string) =>
        `This part of what Uncramp keeps was damaged, or came from another version: ${names}. What could be read was kept.`,
      parts: {
        schedule: 'where your timer stood',
        outbox: 'notes of your latest breaks',
        choices: 'your favorites, what you hid and what hurt',
        'check-ins': 'the question about your timing',
        sync: 'what goes to your other computers',
      },
    },
    storageRefused: {
      title: 'Your browser won’t store changes.',
      text: 'The disk may be full. What you change now may be lost when the browser closes. Free some space, then change it again.',
    },
    recordUnavailable: {
      title: 'Your record of breaks can’t be reached.',
      text: 'Reminders still come, and Uncramp keeps what happens until it can be written down. Restarting the browser often helps. Where the browser keeps no data, as in private browsing, there is no record.',
    },
    notificationsBlocked: {
      title: 'A reminder could not be shown.',
      text: 'Your system did not show Uncramp’s last notification. Check that notifications are on for your browser.',
    },
  },

  about: {
    title: 'About',
    lead: 'Uncramp reminds you to move, shows you how, and stays out of your way.',
    isTitle: 'What it is, and what it isn’t',
    intended:
      'A general wellness tool that reminds desk workers to take breaks, shows simple movements and workstation tips, and lets them keep private notes. It does not diagnose, treat, monitor, predict or prevent any disease or injury.',
    skip: 'Skip a move if it hurts or if your clinician told you not to do it.',
    knownTitle: 'What studies say',
    known:
      'Studies suggest short, active breaks can ease discomfort and tiredness at a desk. Studies have not shown that breaks stop muscle spasms. Try the timing that suits you.',
    basis: 'Moves and tips are based on public guidance. Each one names its sources.',
    review: {
      title: 'Read by a clinician',
      none: 'Nobody with clinical training has reviewed our health texts yet. Each text says so where it stands.',
      some: 'A clinician has reviewed some of our health texts. Each text says where it stands whether it is one of them.',
    },
    sources: {
      title: 'All our sources',
      lead: 'Whom we cite, what we read of it, and when.',
      search: 'Search the sources',
      found: (count: Count) =>
        plural(count, { one: `${count.shown} source`, other: `${count.shown} sources` }),
      /** How they were checked: over those that were checked so. */
      groups: {
        opened: (count: Count) =>
          plural(count, {
            one: `We opened the page itself: ${count.shown} source`,
            other: `We opened the page itself: ${count.shown} sources`,
          }),
        'copy-opened': (count: Count) =>
          plural(count, {
            one: `We read a copy: ${count.shown} source`,
            other: `We read a copy: ${count.shown} sources`,
          }),
        'from-knowledge': (count: Count) =>
          plural(count, {
            one: `Not checked yet: ${count.shown} source`,
            other: `Not checked yet: ${count.shown} sources`,
          }),
      },
    },
    report: {
      title: 'Report an error in a text',
      lead: 'Is something wrong, unclear or out of date? Copy this form, fill it in, and send it to whoever gave you Uncramp. On the page of the project it goes under “A text is wrong”.',
      notHere: 'It is no place for medical help. Please write nothing about your own health.',
      form: 'The form',
      says: 'What does it say?',
      place: 'Where does it stand?',
      fault: 'What is wrong with it?',
      version: (version: string) => `Version: ${version}`,
      copy: 'Copy the form',
      copied: 'Copied. Paste it where you write.',
      copyFailed: 'That did not work. Mark the text and copy it.',
    },
    privacy: {
      title: 'Privacy',
      text: 'Nothing leaves your browser unless you turn on sync. There is no account and no server.',
      read: 'What is stored, and what each permission is for',
    },
    versionTitle: 'This copy',
    version: 'Version',
    license: 'License',
    licenseText: 'MIT: free to use, read and change',
  },
}
