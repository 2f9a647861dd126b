import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { farewellOf, reportOf } from '../../core/session/reports.ts'
import {
  back,
  beginSession,
  currentItem,
  doneSeconds,
  finish,
  itemsDone,
  LONGEST_GAP_MS,
  next,
  pause,
  restoreSession,
  resume,
  stopForPain,
  tick,
  type Session,
} from '../../core/session/session.ts'

const ITEMS = [
  { id: 'shrug', seconds: 30 },
  { id: 'turn', seconds: 40 },
  { id: 'far-look', seconds: 20 },
]
const T0 = 1_800_000_000_000
const at = (seconds: number) => T0 + seconds * 1000
const begun = () => beginSession('b1', ITEMS, T0)

/** Ticks once a second, as a page in front of a person does. */
function sit(session: Session, fromSeconds: number, toSeconds: number): Session {
  let current = session
  for (let second = fromSeconds + 1; second <= toSeconds; second++)
    current = tick(current, at(second))
  return current
}

describe('a guided break', () => {
  it('goes from item to item by itself and ends as finished', () => {
    const second = sit(begun(), 0, 30)
    expect(currentItem(second)).toEqual({ item: ITEMS[1], leftMs: 40_000 })
    const end = sit(second, 30, 90)
    expect(end.now).toEqual({ is: 'ended', how: 'finished' })
    expect(doneSeconds(end)).toBe(90)
    expect(itemsDone(end)).toBe(3)
  })

  it('is right at once after a minute without a tick', () => {
    const hidden = tick(begun(), at(60))
    expect(currentItem(hidden)).toEqual({ item: ITEMS[1], leftMs: 10_000 })
    expect(doneSeconds(hidden)).toBe(60)
  })

  it('waits, paused, where it was when the computer slept', () => {
    const slept = tick(tick(begun(), at(12)), at(12) + LONGEST_GAP_MS + 1)
    expect(slept.now).toEqual({ is: 'paused', by: 'gap' })
    expect(doneSeconds(slept)).toBe(12)
    const goesOn = tick(resume(slept, at(5000)), at(5010))
    expect(doneSeconds(goesOn)).toBe(22)
  })

  it('takes nothing away when the clock is set back, and goes on from there', () => {
    const set = tick(tick(begun(), at(20)), at(-3600))
    expect(doneSeconds(set)).toBe(20)
    expect(doneSeconds(tick(set, at(-3595)))).toBe(25)
  })

  it('counts no paused time', () => {
    const paused = pause(begun(), at(10))
    expect(tick(paused, at(500))).toBe(paused)
    expect(doneSeconds(tick(resume(paused, at(500)), at(505)))).toBe(15)
  })

  it('skips ahead without claiming the time', () => {
    const third = next(next(begun(), at(5)), at(6))
    expect(currentItem(third).item.id).toBe('far-look')
    expect(doneSeconds(third)).toBe(6)
    const end = next(third, at(8))
    expect(end.now).toEqual({ is: 'ended', how: 'finished-early' })
    expect(itemsDone(end)).toBe(0)
  })

  it('goes back to the start of the item, and from there to the one before', () => {
    const second = sit(begun(), 0, 40)
    const restarted = back(second, at(40))
    expect(currentItem(restarted)).toEqual({ item: ITEMS[1], leftMs: 40_000 })
    expect(currentItem(back(restarted, at(41))).item.id).toBe('shrug')
    expect(currentItem(back(begun(), T0)).item.id).toBe('shrug')
  })

  it('moves between items while paused, and stays paused', () => {
    const paused = next(pause(begun(), at(3)), at(9))
    expect(paused.now).toEqual({ is: 'paused', by: 'person' })
    expect(currentItem(paused).item.id).toBe('turn')
    expect(doneSeconds(paused)).toBe(3)
  })

  it('ends where the person ends it', () => {
    expect(finish(begun(), at(50)).now).toEqual({ is: 'ended', how: 'finished-early' })
    expect(stopForPain(begun(), at(7)).now).toEqual({ is: 'ended', how: 'hurt' })
    expect(stopForPain(pause(begun(), at(7)), at(9)).now).toEqual({ is: 'ended', how: 'hurt' })
  })

  it('changes no more once it has ended', () => {
    const end = stopForPain(begun(), at(7))
    for (const act of [tick, pause, resume, next, back, finish, stopForPain]) {
      expect(act(end, at(99))).toEqual(end)
    }
  })

  it('goes on where it was when the page is opened again', () => {
    const again = beginSession('b1', ITEMS, T0, 45)
    expect(currentItem(again)).toEqual({ item: ITEMS[1], leftMs: 25_000 })
    expect(doneSeconds(again)).toBe(45)
    expect(beginSession('b1', ITEMS, T0, 9999).now.is).toBe('running')
  })

  it('survives a reload, and is not mistaken for another break', () => {
    const kept: unknown = JSON.parse(JSON.stringify(sit(begun(), 0, 33)))
    expect(restoreSession(kept, 'b1', ITEMS)).toEqual(kept)
    expect(restoreSession(kept, 'b2', ITEMS)).toBeNull()
    expect(restoreSession(kept, 'b1', ITEMS.slice(1))).toBeNull()
    for (const broken of [null, undefined, 'x', {}, { ...(kept as object), at: 9 }]) {
      expect(restoreSession(broken, 'b1', ITEMS)).toBeNull()
    }
  })
})

describe('what the background hears', () => {
  it('is every item, about every 15 seconds, and the end, once', () => {
    const heard: string[] = []
    let session = begun()
    for (let second = 1; second <= 95; second++) {
      const after = tick(session, at(second))
      const report = reportOf(session, after)
      if (report) heard.push(`${report.command} ${report.doneSeconds}`)
      session = after
    }
    expect(heard).toEqual([
      'break-progress 15',
      'break-progress 30',
      'break-progress 45',
      'break-progress 60',
      'break-progress 70',
      'break-progress 75',
      'break-ended 90',
    ])
    expect(farewellOf(session)).toBeNull()
  })

  it('is that the person left when the page goes while the break is on', () => {
    expect(farewellOf(sit(begun(), 0, 20))).toEqual({
      command: 'break-ended',
      breakId: 'b1',
      doneSeconds: 20,
      how: 'left',
    })
  })
})

describe('whatever a person and a clock do', () => {
  const itemLists = fc.array(
    fc.record({ id: fc.string(), seconds: fc.integer({ min: 1, max: 300 }) }),
    { minLength: 1, maxLength: 8 },
  )
  const acts = fc.array(
    fc.record({
      do: fc.constantFrom(tick, tick, tick, pause, resume, next, back, finish, stopForPain),
      laterMs: fc.integer({ min: -5000, max: 2 * LONGEST_GAP_MS }),
    }),
    { maxLength: 60 },
  )

  it('never claims more than the time that has passed, and never loses what was done', () => {
    fc.assert(
      fc.property(itemLists, acts, (items, acts) => {
        let session = beginSession('b', items, T0)
        let nowMs = T0
        let forwardMs = 0
        for (const act of acts) {
          nowMs += act.laterMs
          forwardMs += Math.max(0, act.laterMs)
          const before = session
          session = act.do(session, nowMs)
          expect(doneSeconds(session)).toBeGreaterThanOrEqual(doneSeconds(before))
          expect(doneSeconds(session) * 1000).toBeLessThanOrEqual(forwardMs)
          expect(currentItem(session).leftMs).toBeGreaterThanOrEqual(0)
          expect(itemsDone(session)).toBeLessThanOrEqual(items.length)
          if (before.now.is === 'ended') expect(session).toEqual(before)
          const kept: unknown = JSON.parse(JSON.stringify(session))
          expect(restoreSession(kept, 'b', items)).toEqual(session)
        }
      }),
    )
  })

  it('spends the same time in many ticks as in one', () => {
    fc.assert(
      fc.property(
        itemLists,
        fc.array(fc.integer({ min: 0, max: LONGEST_GAP_MS / 10 }), { minLength: 1, maxLength: 10 }),
        (items, steps) => {
          let nowMs = T0
          let stepped = beginSession('b', items, T0)
          for (const step of steps) stepped = tick(stepped, (nowMs += step))
          const { now, ...leapt } = tick(beginSession('b', items, T0), nowMs)
          const { now: steppedNow, ...rest } = stepped
          expect(rest).toEqual(leapt)
          expect(steppedNow).toEqual(now)
        },
      ),
    )
  })

  it('finishes, when left alone, after exactly the time of its items', () => {
    fc.assert(
      fc.property(itemLists, (items) => {
        const total = items.reduce((sum, { seconds }) => sum + seconds, 0)
        const before = sit(beginSession('b', items, T0), 0, total - 1)
        expect(before.now.is).toBe('running')
        const end = tick(before, at(total))
        expect(end.now).toEqual({ is: 'ended', how: 'finished' })
        expect(doneSeconds(end)).toBe(total)
      }),
    )
  })
})
