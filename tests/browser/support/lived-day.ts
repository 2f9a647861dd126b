import { sitThrough, sitUntilBreak } from './answers.ts'
import type { BrowserUnderTest } from './browser-under-test.ts'

/** How long each part of the lived day lasts, in minutes. */
export const AWAY_MINUTES = 20
/** How long nobody has touched anything when they are first seen to be away. */
export const IDLE_MINUTES = 4
const CALL_MINUTES = 15

/**
 * A Monday morning, from ten o'clock on, in which all happens that can happen to
 * a break: one is taken, one put off and then skipped, one is a walk away from
 * the desk, and one waits for a call. That one is on offer at the end.
 */
export async function liveADay(uncramp: BrowserUnderTest): Promise<void> {
  await sitUntilBreak(uncramp)
  await uncramp.tell({ command: 'start' })
  const page = await uncramp.pageShowing('break.html')
  await sitThrough(uncramp, page)
  await page.close()

  await sitUntilBreak(uncramp)
  await uncramp.tell({ command: 'postpone', breakId: await offeredId(uncramp) })
  await uncramp.noNotification()
  await uncramp.advance({ minutes: 5 })
  await uncramp.notification()
  await uncramp.tell({ command: 'skip', breakId: await offeredId(uncramp) })
  await uncramp.noNotification()

  await uncramp.advance({ minutes: 10 })
  await uncramp.pretendToSee({ input: { idleMs: IDLE_MINUTES * 60_000 } })
  await uncramp.advance({ minutes: AWAY_MINUTES })
  await uncramp.pretendToSee({ input: 'active' })

  await uncramp.advance({ minutes: 55 })
  await uncramp.pretendToSee({ input: 'active', quiet: ['call'] })
  await uncramp.advance({ minutes: CALL_MINUTES })
  await uncramp.pretendToSee({ input: 'active', audible: false, quiet: [] })
  await uncramp.advance({ minutes: 2 })
  await uncramp.notification()
}

async function offeredId(uncramp: BrowserUnderTest): Promise<string> {
  const { stage } = await uncramp.state()
  if (stage.is !== 'offered') throw new Error(`Nothing is offered: ${stage.is}`)
  return stage.due.breakId
}
