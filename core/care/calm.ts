import type { Outlook } from '../schedule/outlook.ts'

/** Whether a question may be asked now: nothing is due, runs, or keeps the person busy. */
export function isCalm(outlook: Outlook): boolean {
  switch (outlook.is) {
    case 'next':
    case 'away':
    case 'paused':
    case 'outside-hours':
      return true
    case 'offered':
    case 'postponed':
    case 'held':
    case 'grace':
    case 'running':
    case 'meeting':
    case 'nothing-on':
    case 'stopped':
      return false
  }
}
