import { describe, expect, it } from 'vitest'
import { Desk, MINUTE_MS, MONDAY, only } from '../../support/schedule.ts'

/** A pause is a state that the page tells, and silence is no absence. */
const STRETCH = only({ stretch: { everyMinutes: 60, lengthSeconds: 180 } })

/** A break of 180 s of which 20 were done as it was paused. */
function paused(): Desk {
  const desk = new Desk({ at: `${MONDAY}T10:00`, settings: STRETCH }).sit(60)
  desk.tell({ type: 'start', breakId: desk.breakId })
  desk.tell({ type: 'break-opened', breakId: desk.breakId }).sit(1 / 3)
  return desk.tell({
    type: 'break-progress',
    breakId: desk.breakId,
    doneSeconds: 20,
    paused: true,
  })
}

/** The same, closed because its page was silent for longer than any break is. */
function silent(): { desk: Desk; breakId: string } {
  const desk = new Desk({ at: `${MONDAY}T10:00`, settings: STRETCH }).sit(60)
  desk.tell({ type: 'start', breakId: desk.breakId })
  const { breakId } = desk
  desk.tell({ type: 'break-opened', breakId }).sit(1)
  desk.tell({ type: 'break-progress', breakId, doneSeconds: 60 }).sit(20)
  return { desk, breakId }
}

const endingsOf = (desk: Desk) => {
  const byKey = new Map(desk.record.map((entry) => [entry.key, entry]))
  return [...byKey.values()].filter(({ what }) => what === 'taken' || what === 'stopped')
}

describe('a paused break', () => {
  it('goes on after fifteen minutes, and is taken with what was done', () => {
    const desk = paused()
    const { breakId } = desk
    desk.sit(15)
    expect(desk.state.stage).toMatchObject({ is: 'running', breakId })
    desk.tell({ type: 'break-progress', breakId, doneSeconds: 20 }).sit(160 / 60)
    desk.tell({ type: 'break-ended', breakId, doneSeconds: 180, how: 'finished' })
    expect(endingsOf(desk)).toMatchObject([{ what: 'taken', actualSeconds: 180 }])
  })

  it('is kept through a reload of its page', () => {
    const desk = paused()
    const { breakId } = desk
    desk.sit(5).tell({ type: 'break-ended', breakId, doneSeconds: 20, how: 'left' })
    desk.sit(0.1).tell({ type: 'break-opened', breakId }).sit(30)
    expect(desk.state.stage).toMatchObject({ is: 'running', breakId })
  })

  it('ends after an hour, on time, and is dated when it was paused', () => {
    const desk = paused()
    const pausedMs = desk.nowMs
    desk.sit(59)
    expect(desk.state.stage.is).toBe('running')
    desk.sit(1)
    expect(desk.state.stage.is).toBe('counting')
    expect(endingsOf(desk)).toMatchObject([
      { what: 'stopped', why: 'left', actualSeconds: 20, atMs: pausedMs },
    ])
  })

  it('keeps that one ending when its page says the same a moment later', () => {
    const desk = paused()
    const { breakId, nowMs: pausedMs } = desk
    const items = [{ id: 'neck-turn', plannedSeconds: 180, actualSeconds: 20 }]
    desk.sit(60).tell({ type: 'break-ended', breakId, doneSeconds: 20, how: 'expired', items })
    expect(endingsOf(desk)).toMatchObject([{ what: 'stopped', atMs: pausedMs, items }])
    expect(endingsOf(desk)).toHaveLength(1)
  })
})

describe('a break that was closed by silence', () => {
  it('is amended by its late ending, under the key of its entry', () => {
    const { desk, breakId } = silent()
    expect(endingsOf(desk)).toMatchObject([{ what: 'stopped', actualSeconds: 60 }])
    expect(desk.state.today.taken).toBe(0)
    desk.tell({ type: 'break-ended', breakId, doneSeconds: 180, how: 'finished' })
    expect(endingsOf(desk)).toMatchObject([{ what: 'taken', actualSeconds: 180, atMs: desk.nowMs }])
    expect(endingsOf(desk)).toHaveLength(1)
    expect(desk.state.today.taken).toBe(1)
    expect(desk.state.sittingMs).toBe(0)
  })

  it('counts once, however often its ending is told', () => {
    const { desk, breakId } = silent()
    const ended = { type: 'break-ended', breakId, doneSeconds: 180, how: 'finished' } as const
    desk.tell(ended).tell(ended)
    expect(endingsOf(desk)).toHaveLength(1)
    expect(desk.state.today.taken).toBe(1)
  })

  it('is amended beside another break that is on the table by then', () => {
    const { desk, breakId } = silent()
    while (desk.due === null) desk.sit(1)
    const other = desk.breakId
    desk.tell({ type: 'break-ended', breakId, doneSeconds: 180, how: 'finished' })
    expect(endingsOf(desk)).toMatchObject([{ breakId, what: 'taken' }])
    expect(desk.breakId).toBe(other)
  })

  it('takes how it felt from then on', () => {
    const { desk, breakId } = silent()
    desk.tell({ type: 'break-ended', breakId, doneSeconds: 180, how: 'finished' })
    desk.tell({ type: 'break-felt', breakId, felt: 'better' })
    expect(desk.record.at(-1)).toMatchObject({ what: 'felt', breakId })
  })

  it('keeps what was done after it was closed, should it fall silent for good', () => {
    const { desk, breakId } = silent()
    desk.tell({ type: 'break-progress', breakId, doneSeconds: 100 })
    expect(endingsOf(desk)).toMatchObject([{ what: 'taken', actualSeconds: 100, atMs: desk.nowMs }])
    expect(desk.nowMs - desk.state.asOfMs).toBeLessThan(MINUTE_MS)
  })
})
