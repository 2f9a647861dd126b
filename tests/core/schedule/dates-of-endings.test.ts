import { describe, expect, it } from 'vitest'
import type { QuietReason } from '../../../core/record/entry.ts'
import { Desk, instant, MONDAY, only, STANDARD, withKinds } from '../../support/schedule.ts'

/** Each ending carries the time at which it happened, not the one at which it was noticed. */
const STRETCH = only({ stretch: { everyMinutes: 60, lengthSeconds: 180 } })

const at = (wall: string, date = MONDAY) => instant(`${date}T${wall}`, 'Europe/Berlin')

/** A break that was begun at 16:48:15, with its page open. */
function begun(): Desk {
  const desk = new Desk({ at: `${MONDAY}T15:48`, settings: STRETCH }).sit(60)
  desk.sit(0.25).tell({ type: 'start', breakId: desk.breakId })
  return desk.tell({ type: 'break-opened', breakId: desk.breakId })
}

/** The same, as far along as its page says. */
function doneSoFar(doneSeconds: number): Desk {
  const desk = begun()
  for (let seconds = 15; seconds <= doneSeconds; seconds += 15) {
    desk.sit(0.25)
    desk.tell({ type: 'break-progress', breakId: desk.breakId, doneSeconds: seconds })
  }
  return desk
}

describe('a break that is cut short', () => {
  it('by a closed lid ended when its page was last heard of, and counts for that day', () => {
    const desk = doneSoFar(105).sleepUntil('09:02')
    expect(desk.record.at(-1)).toMatchObject({
      what: 'taken',
      actualSeconds: 105,
      atMs: at('16:50'),
    })
    expect(desk.state.today).toMatchObject({ date: '2026-06-02', taken: 0 })
  })

  it('counts for today where it ended today', () => {
    const desk = doneSoFar(105).sleepUntil('16:59')
    desk.sit(15)
    expect(desk.record.at(-1)).toMatchObject({ what: 'taken', atMs: at('16:50') })
    expect(desk.state.today).toMatchObject({ date: MONDAY, taken: 1 })
  })

  it('by a killed browser is dated in the same way', () => {
    const desk = doneSoFar(60)
    desk.nowMs = at('08:30', '2026-06-02')
    desk.tell({ type: 'extension-started' })
    expect(desk.record.at(-1)).toMatchObject({
      what: 'stopped',
      why: 'left',
      actualSeconds: 60,
      atMs: at('16:49') + 15_000,
    })
  })

  it('by a closed tab ended as the tab was closed, not as the wait for it was over', () => {
    const desk = doneSoFar(30)
    const leftMs = desk.nowMs
    desk.tell({ type: 'break-ended', breakId: desk.breakId, doneSeconds: 30, how: 'left' }).sit(1)
    expect(desk.record.at(-1)).toMatchObject({ what: 'stopped', atMs: leftMs })
  })

  it('by another of the person’s choice ended when its page was last heard of', () => {
    const desk = doneSoFar(30)
    const heardMs = desk.nowMs
    desk.sit(5).tell({
      type: 'start-own',
      of: { is: 'item', id: 'neck-turn' },
      kind: 'micro',
      seconds: 30,
    })
    const stopped = desk.record.find(({ what }) => what === 'stopped')
    expect(stopped).toMatchObject({ atMs: heardMs })
  })

  it('leaves the absence after it an absence', () => {
    const desk = new Desk({ at: `${MONDAY}T10:00`, settings: STRETCH }).sit(60)
    desk.tell({ type: 'start', breakId: desk.breakId })
    desk.tell({ type: 'break-opened', breakId: desk.breakId }).sit(0.25)
    desk.sleepUntil('12:30')
    expect(desk.record.slice(-2)).toMatchObject([
      { what: 'stopped', atMs: at('11:00') },
      { what: 'natural', awaySeconds: 90 * 60 - 15, atMs: at('12:30') },
    ])
    expect(desk.state.sittingMs).toBe(0)
  })
})

describe('an offer that was on the screen as the lid closed', () => {
  it('was not seen then, whenever the machine wakes', () => {
    const desk = new Desk({ at: `${MONDAY}T15:48`, settings: STRETCH }).sit(60).sit(2)
    desk.sleepUntil('09:02')
    expect(desk.record.at(-1)).toMatchObject({ what: 'not-seen', atMs: at('16:50') })
  })

  it('was not seen then, when the machine wakes after the hours', () => {
    const desk = new Desk({ at: `${MONDAY}T15:55`, settings: STRETCH }).sit(60).sit(2)
    desk.sleepUntil('20:00')
    expect(desk.record.at(-1)).toMatchObject({ what: 'not-seen', atMs: at('16:57') })
  })

  it('was not seen from when nobody touched anything any more', () => {
    const nudge = only({ water: { everyMinutes: 60, rhythm: 'active' } })
    const desk = new Desk({ at: `${MONDAY}T10:00`, settings: nudge }).sit(60).leave(200)
    const entry = desk.record.find(({ what }) => what === 'not-seen')
    expect(entry).toMatchObject({ atMs: at('11:00') })
  })
})

describe('a break that was held back', () => {
  const held = (why: QuietReason) =>
    new Desk({ at: `${MONDAY}T15:40`, settings: STRETCH }).sit(50).hush(why).sit(20)

  it('is let go when the machine was last awake, and was held no longer than that', () => {
    const desk = held('call')
    const heldSeconds = (desk.nowMs - at('16:40')) / 1000
    desk.quiet = []
    desk.sleepUntil('09:02')
    expect(desk.record.at(-1)).toMatchObject({ what: 'held', heldSeconds, atMs: at('16:50') })
  })
})

describe('a fixed time that nobody was there for', () => {
  it('is let go at its time, not at the waking', () => {
    const evening = withKinds(STANDARD, {
      evening: { on: true, rhythm: 'clock', atTimes: ['18:00'] },
    })
    const desk = new Desk({ at: `${MONDAY}T16:50`, settings: evening }).sit(2).sleepUntil('09:02')
    const entry = desk.record.find(({ kind }) => kind === 'evening')
    expect(entry).toMatchObject({ what: 'held', atMs: at('18:00') })
  })
})
