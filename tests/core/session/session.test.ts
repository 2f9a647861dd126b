import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leaveReport, progressReport } from '../../../core/session/reports.ts'
import {
  back,
  beginSession,
  currentItem,
  currentPhase,
  doneSeconds,
  finish,
  itemProgress,
  itemsDone,
  MAX_GAP_MS,
  animationStateOf,
  msToNextChange,
  next,
  pause,
  progressOf,
  resume,
  sessionItem,
  stopForPain,
  tick,
  type Session,
} from '../../../core/session/session.ts'
import { restoreSession } from '../../../core/session/stored-session.ts'

/** 3 s to get ready, then six holds of 3 s with rests of 1.8 s between. */
const SHRUG = sessionItem({
  id: 'shrug',
  seconds: 30,
  dose: { holdSeconds: 3, repeats: 6, sides: 1 },
})
const ITEMS = [
  SHRUG,
  sessionItem({ id: 'turn', seconds: 40, dose: { holdSeconds: 15, repeats: 1, sides: 2 } }),
  sessionItem({ id: 'far-look', seconds: 20, dose: { holdSeconds: 20, repeats: 1, sides: 1 } }),
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
    const slept = tick(tick(begun(), at(12)), at(12) + MAX_GAP_MS + 1)
    expect(slept.now).toMatchObject({ is: 'paused', by: 'gap' })
    expect(doneSeconds(slept)).toBe(12)
    const goesOn = tick(resume(slept, at(3000)), at(3010))
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

  it('goes to the item before within three seconds of the start, and not after that', () => {
    const second = sit(begun(), 0, 30)
    const pressedAfter = (ms: number) => currentItem(back(second, at(30) + ms)).item.id
    expect(pressedAfter(2999)).toBe('shrug')
    expect(pressedAfter(3000)).toBe('turn')
  })

  it('moves between items while paused, and stays paused', () => {
    const paused = next(pause(begun(), at(3)), at(9))
    expect(paused.now).toMatchObject({ is: 'paused', by: 'person' })
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

  it('of one item survives a reload, too', () => {
    const one = tick(beginSession('b1', [SHRUG], T0), at(7))
    expect(restoreSession(JSON.parse(JSON.stringify(one)), 'b1', [SHRUG])).toEqual(one)
  })

  it('says how much of its item lies behind, and never more than all of it', () => {
    const half = sit(begun(), 0, 15)
    expect(itemProgress(half)).toBe(0.5)
    expect(itemProgress({ ...half, itemMs: 99_000 })).toBe(1)
  })
})

describe('the phases of an item', () => {
  const phaseAfter = (seconds: number) => currentPhase(tick(begun(), at(seconds)))

  it('follow the clock, one after the other', () => {
    expect(phaseAfter(0).phase).toMatchObject({ is: 'ready' })
    expect(phaseAfter(4)).toMatchObject({
      phase: { is: 'ready', lengthMs: 4500 },
      leftMs: 500,
    })
    expect(phaseAfter(5)).toMatchObject({ phase: { is: 'hold', repetition: 0 }, leftMs: 2500 })
    expect(phaseAfter(8).phase).toMatchObject({ is: 'rest' })
    // Five seconds to get ready, fifteen of one side, then the change.
    expect(phaseAfter(30 + 21)).toMatchObject({ phase: { is: 'switch', turn: 1 }, leftMs: 4000 })
    expect(phaseAfter(30 + 26).phase).toMatchObject({ is: 'hold', turn: 1 })
  })

  it('are right at once after several of them went by unseen', () => {
    const unseen = tick(begun(), at(56))
    expect(currentPhase(unseen)).toEqual(currentPhase(sit(begun(), 0, 56)))
    expect(currentItem(unseen).item.id).toBe('turn')
  })

  it('stand still in a pause, in the middle of one', () => {
    const paused = pause(begun(), at(5))
    expect(currentPhase(tick(paused, at(80)))).toEqual(currentPhase(paused))
    expect(animationStateOf(paused, at(80))).toEqual(animationStateOf(paused, at(5)))
    expect(currentPhase(tick(resume(paused, at(80)), at(81))).leftMs).toBe(1500)
  })

  it('move the figure between two ticks, and not past the end of its item', () => {
    const holding = tick(begun(), at(5))
    expect(animationStateOf(holding, at(6))).toEqual({
      turn: 0,
      phase: { is: 'repetition', elapsedMs: 1500, lengthMs: 3000, nth: 0 },
    })
    expect(animationStateOf(tick(begun(), at(29)), at(45))).toEqual({
      turn: 0,
      phase: { is: 'repetition', elapsedMs: 3000, lengthMs: 3000, nth: 5 },
    })
    expect(animationStateOf(tick(begun(), at(51)), at(51))).toEqual({
      turn: 1,
      phase: { is: 'rest' },
    })
  })

  it('count the repetitions of a set, and go from side to side in it', () => {
    const march = sessionItem({
      id: 'march',
      seconds: 30,
      dose: { holdSeconds: 1, repeats: 15, sides: 2 },
      turns: { are: 'sides', order: 'one-by-one' },
    })
    const begun = beginSession('b1', [march], T0)
    expect(animationStateOf(begun, at(7.25))).toEqual({
      turn: 1,
      phase: { is: 'repetition', elapsedMs: 250, lengthMs: 1000, nth: 7 },
    })
    expect(animationStateOf(begun, at(8)).turn).toBe(0)
  })

  it('say how much of the whole break lies behind', () => {
    expect(progressOf(begun())).toBe(0)
    expect(progressOf(tick(begun(), at(45)))).toBe(0.5)
    expect(progressOf(sit(begun(), 0, 90))).toBe(1)
  })

  it('never let the page sleep past their end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 89_999 }), (elapsedMs) => {
        const session = tick(begun(), T0 + elapsedMs)
        expect(msToNextChange(session)).toBeGreaterThan(0)
        expect(msToNextChange(session)).toBeLessThanOrEqual(
          Math.min(1000, currentPhase(session).leftMs + 1),
        )
      }),
    )
  })

  it('of a session that was stored in another shape are not made up', () => {
    const { items, ...rest } = begun()
    const old = { ...rest, items: items.map(({ id, seconds }) => ({ id, seconds })) }
    expect(restoreSession(old, 'b1', ITEMS)).toBeNull()
    const other = {
      ...rest,
      items: [{ ...SHRUG, phases: SHRUG.phases.slice(1) }, ...items.slice(1)],
    }
    expect(restoreSession(other, 'b1', ITEMS)).toBeNull()
  })
})

describe('what the background hears', () => {
  it('is every item, about every 15 seconds, and the end, once', () => {
    const heard: string[] = []
    let session = begun()
    for (let second = 1; second <= 95; second++) {
      const after = tick(session, at(second))
      const report = progressReport(session, after)
      if (report) heard.push(`${report.type} ${'doneSeconds' in report ? report.doneSeconds : ''}`)
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
    expect(leaveReport(session)).toBeNull()
  })

  it('is that the person left when the page goes while the break is on', () => {
    expect(leaveReport(sit(begun(), 0, 20))).toEqual({
      type: 'break-ended',
      doneSeconds: 20,
      how: 'left',
      items: [
        { id: 'shrug', plannedSeconds: 30, actualSeconds: 20 },
        { id: 'turn', plannedSeconds: 40, actualSeconds: 0 },
        { id: 'far-look', plannedSeconds: 20, actualSeconds: 0 },
      ],
    })
  })

  it('is, with the end, how long each item was planned for and really took', () => {
    const third = next(next(begun(), at(5)), at(12))
    expect(progressReport(third, finish(third, at(15)))).toMatchObject({
      items: [
        { id: 'shrug', plannedSeconds: 30, actualSeconds: 5 },
        { id: 'turn', plannedSeconds: 40, actualSeconds: 7 },
        { id: 'far-look', plannedSeconds: 20, actualSeconds: 3 },
      ],
    })
  })
})

describe('a pause that lasts', () => {
  const HOUR_SECONDS = 3600

  it('waits for up to an hour, and goes on where it was', () => {
    const paused = pause(sit(beginSession('b', ITEMS, T0), 0, 5), at(5))
    const later = tick(paused, at(5 + HOUR_SECONDS - 1))
    expect(later).toBe(paused)
    const resumed = resume(later, at(5 + HOUR_SECONDS - 1))
    expect(resumed.now.is).toBe('running')
    expect(doneSeconds(resumed)).toBe(5)
  })

  it.each([
    ['nobody presses anything', tick],
    ['Resume is pressed', resume],
    ['Next is pressed', next],
    ['Finish is pressed', finish],
  ])('is over after an hour, with what was done, when %s', (_what, act) => {
    const paused = pause(sit(beginSession('b', ITEMS, T0), 0, 5), at(5))
    const over = act(paused, at(5 + HOUR_SECONDS))
    expect(over.now).toEqual({ is: 'ended', how: 'expired' })
    expect(doneSeconds(over)).toBe(5)
    expect(progressReport(paused, over)).toMatchObject({
      type: 'break-ended',
      how: 'expired',
      doneSeconds: 5,
    })
  })

  it('is over at once after a night asleep', () => {
    const asleep = sit(beginSession('b', ITEMS, T0), 0, 5)
    expect(tick(asleep, at(5 + 16 * HOUR_SECONDS)).now).toEqual({ is: 'ended', how: 'expired' })
  })

  it('is told, and so is its end', () => {
    const running = sit(beginSession('b', ITEMS, T0), 0, 5)
    const paused = pause(running, at(5))
    expect(progressReport(running, paused)).toMatchObject({
      type: 'break-progress',
      paused: true,
    })
    expect(progressReport(paused, resume(paused, at(900)))).toEqual({
      type: 'break-progress',
      doneSeconds: 5,
    })
  })
})

describe('whatever a person and a clock do', () => {
  const itemLists = fc.array(
    fc
      .record({
        id: fc.string(),
        seconds: fc.integer({ min: 1, max: 300 }),
        dose: fc.record({
          holdSeconds: fc.integer({ min: 0, max: 60 }),
          repeats: fc.integer({ min: 1, max: 20 }),
          sides: fc.constantFrom(1 as const, 2 as const, 4 as const),
        }),
      })
      .map(sessionItem),
    { minLength: 1, maxLength: 8 },
  )
  const acts = fc.array(
    fc.record({
      do: fc.constantFrom(tick, tick, tick, pause, resume, next, back, finish, stopForPain),
      laterMs: fc.integer({ min: -5000, max: 2 * MAX_GAP_MS }),
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
        fc.array(fc.integer({ min: 0, max: MAX_GAP_MS / 10 }), { minLength: 1, maxLength: 10 }),
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

  it('spends exactly the time that it ran, to the millisecond', () => {
    fc.assert(
      fc.property(itemLists, acts, (items, acts) => {
        let session = beginSession('b', items, T0)
        let nowMs = T0
        let ranMs = 0
        for (const act of acts) {
          nowMs += act.laterMs
          const { now } = session
          const passedMs = now.is === 'running' ? Math.max(0, nowMs - now.seenMs) : 0
          const after = act.do(session, nowMs)
          const slept = passedMs > MAX_GAP_MS
          const spentMs = (one: Session) => one.spentMs.reduce((sum, spent) => sum + spent, 0)
          const leftMs = items
            .slice(session.at)
            .reduce((sum, { seconds }) => sum + seconds * 1000, -session.itemMs)
          // Once asleep, or with nothing left to do, no time is spent.
          const resumed = act.do === resume && now.is !== 'running'
          if (!slept && !resumed && act.do !== resume) ranMs += Math.min(passedMs, leftMs)
          expect(Math.abs(spentMs(after) - ranMs)).toBeLessThanOrEqual(1)
          expect(currentPhase(after).leftMs).toBeGreaterThanOrEqual(0)
          expect(progressOf(after)).toBeLessThanOrEqual(1)
          session = after
        }
      }),
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
