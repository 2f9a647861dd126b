import type { PickedBreak } from '../../core/content/pick.ts'
import { assertNever } from '../../core/assert-never.ts'
import { canPostpone } from '../../core/schedule/current-break.ts'
import { isBreakKind } from '../../core/schedule/kinds.ts'
import type { Due } from '../../core/schedule/state.ts'
import type { Settings } from '../../core/settings/schema.ts'
import type { WordsWith } from '../../content/words/index.ts'
import { timeZone } from '../../platform/clock.ts'
import type { PlanStore } from './plan-store.ts'

/** What an offer says, whichever channel shows it. */
export type OfferText =
  | {
      is: 'break'
      picked: PickedBreak
      name: string
      length: string
      shortLength: string
      why: string
      /** The label of "In 5 min"; null when it was put off as often as it can be. */
      postpone: string | null
    }
  | { is: 'tip'; title: string; message: string }
  | { is: 'water'; title: string; message: string }

/** What this offer says to this person. */
export async function offerText(
  due: Due,
  settings: Settings,
  plans: PlanStore,
  words: WordsWith<'reminders' | 'schedule'>,
): Promise<OfferText> {
  const { kind } = due
  if (isBreakKind(kind)) {
    const picked = await plans.breakFor({ ...due, kind }, settings)
    const { length, shortLength } = words.format
    const { title, totalSeconds } = picked.plan
    return {
      is: 'break',
      picked,
      name: title,
      length: length(totalSeconds),
      shortLength: shortLength(totalSeconds),
      why: whyNowText(due, settings, words),
      postpone: canPostpone(due, settings)
        ? words.schedule.postpone(shortLength(settings.postpone.minutes * 60))
        : null,
    }
  }
  switch (kind) {
    case 'tip': {
      const tip = await plans.tipFor(dateOf(due.dueAtMs), settings)
      return { is: 'tip', title: words.reminders.tipTitle, message: tip.text }
    }
    case 'water':
      return {
        is: 'water',
        title: words.reminders.waterTitle,
        message: words.reminders.waterMessage,
      }
    default:
      return assertNever(kind)
  }
}

function dateOf(atMs: number): string {
  return Temporal.Instant.fromEpochMilliseconds(Math.trunc(atMs))
    .toZonedDateTimeISO(timeZone())
    .toPlainDate()
    .toString()
}

/** Why this break comes now, in one or two short sentences. */
function whyNowText(due: Due, settings: Settings, words: WordsWith<'reminders'>): string {
  const { reminders, format } = words
  const sentences: string[] = []
  if (due.pastFullscreen && due.heldWhy === 'fullscreen') {
    sentences.push(reminders.pastFullscreen)
  } else if (due.heldWhy && due.heldMs > 0) {
    const heldMs = due.heldWhyMs ?? due.heldMs
    sentences.push(reminders.afterHold[due.heldWhy](format.length(Math.max(60, heldMs / 1000))))
  } else if (settings.kinds[due.kind].rhythm === 'clock') {
    sentences.push(reminders.atSetTime)
  } else {
    sentences.push(reminders.sinceLastBreak(format.length(Math.max(60, due.sittingMs / 1000))))
  }
  if (due.postponedTimes > 0) {
    const times = format.count(due.postponedTimes)
    sentences.push(reminders.postponed(times, format.count(settings.postpone.most)))
  }
  return format.sentences(sentences)
}
