import type { Column, TableTexts } from '../../../core/backup/csv.ts'
import type { BackupPart } from '../../../core/backup/format.ts'
import type { Count } from '../formats.ts'
import { plural } from './plural.ts'

const PARTS: Record<BackupPart, string> = {
  settings: 'the settings',
  choices: 'the favorites and votes',
  record: 'the record of breaks',
  spasms: 'the spasm notes',
}

/** The table's heads: for people and for spreadsheets, so plain and with their units. */
const columns: Record<Column, string> = {
  date: 'Date',
  time: 'Time',
  zone: 'Time zone',
  break: 'Break',
  kind: 'Kind (code)',
  kindInWords: 'Kind',
  what: 'What happened (code)',
  whatInWords: 'What happened',
  why: 'Why (code)',
  whyInWords: 'Why',
  felt: 'How it felt (code)',
  feltInWords: 'How it felt',
  plannedSeconds: 'Planned (s)',
  actualSeconds: 'Done (s)',
  sittingSeconds: 'At the desk before it (s)',
  heldSeconds: 'Held back (s)',
  awaySeconds: 'Away (s)',
  items: 'Moves (codes)',
  itemsInWords: 'Moves',
}

/** What stands in the table's cells. */
const cells: Pick<TableTexts, 'what' | 'why' | 'felt'> = {
  what: {
    offered: 'Offered',
    started: 'Started',
    postponed: 'Put off',
    taken: 'Taken',
    stopped: 'Begun',
    felt: 'Said how it felt',
    read: 'Read',
    natural: 'Stepped away',
    skipped: 'Skipped',
    'not-seen': 'Not seen',
    held: 'Held back',
  },
  why: {
    call: 'In a call',
    presentation: 'In a presentation',
    fullscreen: 'Full screen',
    meeting: 'In a meeting',
    relief: 'On the spasm page',
    paused: 'Paused',
    'outside-hours': 'Outside desk hours',
    away: 'Away from the desk',
    asleep: 'Computer asleep',
    'turned-off': 'Turned off',
    'not-shown': 'Could not be shown',
    'finished-early': 'Finished early',
    hurt: 'It hurt',
    left: 'Left',
  },
  felt: { better: 'Better', same: 'The same', worse: 'Worse' },
}

/** Saving all of it, getting it back, and deleting it. */
export const backup = {
  save: {
    title: 'Backup',
    lead: 'One file with your settings, your record, your notes and what you told us about your body. Keep it where only you can read it.',
    button: 'Save a backup',
    table: 'Save the record as a table',
    tableHint: 'A CSV file for a spreadsheet, or for your clinician.',
    saved: (name: string) => `Saved as ${name}.`,
    leftOut: (count: Count) =>
      plural(count, {
        one: `${count.shown} damaged line could not be read and is not in it.`,
        other: `${count.shown} damaged lines could not be read and are not in it.`,
      }),
    columns,
    cells,
    failed: 'The record can’t be read in this browser window, so nothing was saved.',
  },
  restore: {
    title: 'Restore from a backup',
    lead: 'You see what it would change before anything does.',
    choose: 'Choose a backup file',
    reading: 'Reading the file…',
    restoring: 'Restoring. Please leave this page open.',
    made: (day: string) => `This backup was made on ${day}.`,
    ways: {
      merge: { title: 'Add what is missing', button: 'Add what is missing' },
      replace: { title: 'Replace everything here', button: 'Replace everything here' },
    },
    adds: (list: string) => `Will be added: ${list}.`,
    removes: (list: string) => `Will be removed, as the file does not have them: ${list}.`,
    changes: (list: string) => `Will get the file’s text: ${list}.`,
    settings: (list: string) => `Settings that will change: ${list}.`,
    keepsSettings: 'Your settings here stay as they are.',
    nothing: 'Changes nothing: all of it is here already.',
    counted: {
      breaks: (count: Count) =>
        plural(count, { one: `${count.shown} break`, other: `${count.shown} breaks` }),
      notes: (count: Count) =>
        plural(count, { one: `${count.shown} spasm note`, other: `${count.shown} spasm notes` }),
      choices: (count: Count) =>
        plural(count, {
          one: `${count.shown} favorite, hidden move or vote`,
          other: `${count.shown} favorites, hidden moves and votes`,
        }),
    },
    cancel: 'Cancel',
    done: 'Done. Everything of the backup is in place.',
    failed:
      'It could not be stored, so nothing was changed. Free some space on your disk, then try again.',
    /** The record is in place; the worker that takes over the settings did not answer. */
    later: 'The record is in place. The settings follow when your browser starts next.',
    canceled: 'Nothing was changed.',
    refused: {
      'too-big': 'This file is too big to be a backup of Uncramp’s. Nothing was changed.',
      empty: 'This file is empty. Choose another one. Nothing was changed.',
      'cut-off':
        'The end of this file is missing, as after a broken download. Copy it again, then try once more. Nothing was changed.',
      'not-a-backup':
        'This file is not a backup of Uncramp’s. Choose one whose name begins with “uncramp-backup”. Nothing was changed.',
      newer:
        'This backup was made by a newer Uncramp. Update Uncramp, then try again. Nothing was changed.',
      duplicates:
        'Something stands in this file twice, so nobody can say which one is right. Use another backup. Nothing was changed.',
      unreadable: 'The browser could not read this file. Choose it again. Nothing was changed.',
    },
    damaged: {
      somewhere: 'This file is damaged. Use another backup. Nothing was changed.',
      inPart: (part: string) =>
        `Part of this file is damaged: ${part}. Use another backup. Nothing was changed.`,
      atEntry: (part: string, entry: Count) =>
        `Part of this file is damaged: ${part}, entry ${entry.shown}. Use another backup. Nothing was changed.`,
      parts: PARTS,
    },
  },
  delete: {
    title: 'Delete everything',
    lead: 'Deletes your settings, your record, your notes and what you told us about your body, from this browser and from your browser’s sync. Uncramp then begins as on its first day.',
    button: 'Delete everything…',
    ask: 'Delete everything?',
    askText: 'This can’t be undone. With a backup you could bring it all back.',
    backup: 'Save a backup first',
    confirm: 'Delete everything',
    keep: 'Keep it',
    done: 'Everything is deleted. Uncramp begins afresh.',
    failed:
      'It could not be deleted: the browser refused. Please try again. Removing Uncramp from your browser deletes everything, too.',
  },
}
