import { meetingEndMs } from '../../core/schedule/quiet.ts'
import { nowMs } from '../../platform/clock.ts'
import { logProblem } from '../../platform/log.ts'
import { openPage } from '../../platform/pages.ts'
import type { Delivery } from './delivery.ts'
import type { Scheduler } from './scheduler.ts'

/** The items of the toolbar button's menu, by their ids, in order. */
export const MENU_ACTIONS = [
  'startBreak',
  'pauseOrResume',
  'meetingOrOver',
  'spasmNow',
  'settings',
] as const

const SHORTCUT_PAUSE_MINUTES = 60
const SHORTCUT_MEETING_MINUTES = 30

/** What menu items and keyboard commands do; the manifest names the commands. */
export function createShortcuts(
  scheduler: Scheduler,
  delivery: Delivery,
): { run: (name: string) => void } {
  async function togglePause(): Promise<void> {
    const { pause } = await scheduler.state()
    // Only the person's own word ends it, and they give it where they said it.
    if (pause.is === 'care') {
      await openPage('/options.html', '', '#body')
      return
    }
    await scheduler.handle(
      pause.is === 'none'
        ? { type: 'pause', length: { for: 'minutes', minutes: SHORTCUT_PAUSE_MINUTES } }
        : { type: 'resume' },
    )
  }

  async function toggleMeeting(): Promise<void> {
    const isOn = meetingEndMs(await scheduler.state(), nowMs()) !== null
    await scheduler.handle(
      isOn ? { type: 'meeting-over' } : { type: 'meeting', minutes: SHORTCUT_MEETING_MINUTES },
    )
  }

  async function perform(name: string): Promise<void> {
    switch (name) {
      case 'startBreak':
      case 'start-break':
        await scheduler.handle({ type: 'start' })
        return
      case 'pauseOrResume':
      case 'pause-or-resume':
        await togglePause()
        return
      case 'meetingOrOver':
      case 'in-a-meeting':
        await toggleMeeting()
        return
      case 'spasmNow':
      case 'spasm-now':
        await openPage('/relief.html')
        return
      case 'focus-card':
        await delivery.focus()
        return
      case 'settings':
        await openPage('/options.html', '', '#timing')
        return
      default:
        throw new Error(`no such shortcut: ${name}`)
    }
  }

  return {
    run: (name) => {
      perform(name).catch((error: unknown) => logProblem('shortcut', error))
    },
  }
}
