import type { Outlook } from '../../core/schedule/outlook.ts'
import type { WordsWith } from '../words/index.ts'
import { whenText } from './when.ts'

/** What comes next and when, as a sentence; null when nothing is planned for sure. */
export function nextBreakLine(
  outlook: Outlook | null,
  from: { nowMs: number; timeZone: string },
  words: WordsWith<'schedule'>,
): string | null {
  if (outlook?.is !== 'next' && outlook?.is !== 'away') return null
  const { kind, dueAtMs } = outlook.next
  return words.schedule.next(words.schedule.kindName[kind], whenText(dueAtMs, from, words))
}
