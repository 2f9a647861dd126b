import { describe, expect, it } from 'vitest'
import { library } from '../../content/index.ts'
import { NO_CHOICES, withHidden, withTipOf, withVote } from '../../core/content/choices.ts'
import { isAlwaysAllowed, FATIGUE_MS, NO_REPEAT_SHARE } from '../../core/content/recent-items.ts'
import { targetsArea, exclusionOf, mainRegion } from '../../core/content/exclusions.ts'
import { LENGTH_TOLERANCE, availableItems } from '../../core/content/pick.ts'
import { AREAS, LIMIT_IDS, DEFAULT_BODY, type Body } from '../../core/content/profile.ts'
import { TIP_NO_REPEAT_SHARE, tipOfDay } from '../../core/content/tip-of-day.ts'
import { isTipExcluded } from '../../core/content/tip-exclusions.ts'
import type { Item } from '../../core/content/types.ts'
import type { Why } from '../../core/content/why.ts'
import { faultsOf } from '../content/wording.ts'
import { FIRST_DAY_MS, DAY_MS, live, RHYTHMS, type Life, type Lived } from './pick-life.ts'

const content = library('en')

/** The person of the issue's own example. */
const NECK_PREGNANT: Partial<Body> = {
  areas: ['neck-shoulders'],
  limits: ['pregnancy'],
  limitsTold: true,
  floor: 'no',
}

const PROFILES = {
  'nothing told': {},
  'told, no limits': { limitsTold: true },
  'neck and shoulders, pregnant, no floor': NECK_PREGNANT,
  'wheelchair, spasticity': {
    position: 'wheelchair',
    limits: ['sci-ad', 'spasticity'],
    limitsTold: true,
  },
  'older, seated, five limits': {
    position: 'seated',
    limits: ['balance', 'osteoporosis', 'high-bp', 'knee-pain', 'hip-replacement'],
    limitsTold: true,
    areas: ['lower-back', 'calves-feet'],
  },
  'discreet only, hands and eyes': {
    discreet: 'discreet-only',
    areas: ['hands-wrists', 'eyes'],
  },
} satisfies Record<string, Partial<Body>>
type Profile = keyof typeof PROFILES

/** A year of one person's breaks, with what is to be said of it. */
class Year {
  breaks = 0
  repeatsInWindow = 0
  strengthRepeats = 0
  strengthTired = 0
  tiredItems = 0
  likeTheLast = 0
  offLength = 0
  /** Breaks where what is open can't fill the break and rest as well. */
  tooFew = 0
  readonly times = new Map<string, number>()
  readonly seconds = new Map<Item, number>()
  readonly whys = new Map<Why['is'], number>()
  private readonly shownAtMs = new Map<string, number>()
  private readonly lastOfKind = new Map<string, string>()

  add({ request, picked }: Lived): void {
    const { kind, seconds, person, at } = request
    const { items } = picked.plan
    const nowMs = at?.nowMs ?? 0
    this.breaks += 1
    const able = availableItems(content, request).filter((item) => !isAlwaysAllowed(item, kind))
    const isOwn = (item: Item) => person.body.areas.some((area) => targetsArea(item, area))
    const suffices = able.reduce((sum, item) => sum + item.seconds, 0) >= seconds * 4
    if (!suffices) this.tooFew += 1

    const tired = person.choices.lately
      .filter(({ doneAtMs }) => doneAtMs !== null && nowMs - doneAtMs < FATIGUE_MS)
      .flatMap(({ of }) => content.items.get(of.id) ?? [])
      .map(mainRegion)
    const tiredRegions = new Set(tired)
    for (const item of items) {
      expect(exclusionOf(item, person), item.id).toBeNull()
      const group = able.filter((other) => isOwn(other) === isOwn(item))
      const last = this.shownAtMs.get(item.id)
      if (last !== undefined && group.includes(item) && suffices) {
        const since = group.filter(
          (other) => other !== item && (this.shownAtMs.get(other.id) ?? 0) >= last,
        )
        const isRepeat = since.length < Math.floor(group.length * NO_REPEAT_SHARE)
        // A strength break gives up variety before it works a tired muscle.
        if (isRepeat && kind === 'strength') this.strengthRepeats += 1
        else if (isRepeat) this.repeatsInWindow += 1
      }
      const rests = ['eyes', 'breathing', 'whole-body'].includes(mainRegion(item))
      if (
        !rests &&
        !isAlwaysAllowed(item, kind) &&
        tiredRegions.has(mainRegion(item)) &&
        suffices
      ) {
        if (kind === 'strength') this.strengthTired += 1
        else this.tiredItems += 1
      }
    }
    for (const item of items) {
      this.shownAtMs.set(item.id, nowMs)
      this.times.set(item.id, (this.times.get(item.id) ?? 0) + 1)
      this.seconds.set(item, (this.seconds.get(item) ?? 0) + item.seconds)
    }
    const made = items.map(({ id }) => id).join()
    // Of the short ones there are few, and between two of them a stretch break has others.
    if (this.lastOfKind.get(kind) === made && kind === 'stretch') this.likeTheLast += 1
    this.lastOfKind.set(kind, made)
    if (Math.abs(picked.plan.totalSeconds - seconds) > seconds * LENGTH_TOLERANCE)
      this.offLength += 1
    this.whys.set(picked.why.is, (this.whys.get(picked.why.is) ?? 0) + 1)
  }

  /** The share of all time that went to items mainly for an area. */
  shareOf(area: (typeof AREAS)[number]): number {
    let whole = 0
    let counted = 0
    for (const [item, seconds] of this.seconds) {
      whole += seconds
      if (targetsArea({ regions: item.regions.slice(0, 1) }, area)) counted += seconds
    }
    return counted / whole
  }
}

function liveYear(life: Pick<Life, 'body' | 'rhythm'>): Year {
  const year = new Year()
  for (const lived of live(content, { ...life, days: 365 })) year.add(lived)
  return year
}

/** What may come in this rhythm; the floor needs a longer evening than the usual five minutes. */
function reachable(body: Partial<Body>, rhythm: Life['rhythm']): readonly string[] {
  const person = { body: { ...DEFAULT_BODY, ...body }, choices: NO_CHOICES }
  const open = RHYTHMS[rhythm].flatMap(({ kind, seconds }) =>
    availableItems(content, { kind, seconds, person }),
  )
  return [...new Set(open)].filter(({ position }) => position !== 'lying').map(({ id }) => id)
}

const percent = (share: number) => `${Math.round(share * 100)}`

describe('a year of picks', () => {
  const rhythms = ['light', 'everything'] as const
  const lives = (Object.keys(PROFILES) as Profile[]).flatMap((profile) =>
    rhythms.map((rhythm) => ({ profile, rhythm })),
  )

  it.each(lives)('for "$profile", $rhythm', ({ profile, rhythm }) => {
    const body: Partial<Body> = PROFILES[profile]
    const year = liveYear({ body, rhythm })
    const wanted = reachable(body, rhythm)
    const unseen = wanted.filter((id) => !year.times.has(id))
    const shares = AREAS.map((area) => `${area} ${percent(year.shareOf(area))}`).join(', ')
    const whys = [...year.whys].map(([is, times]) => `${is} ${times}`).join(', ')
    console.log(
      `${profile}, ${rhythm}: ${year.breaks} breaks, ${wanted.length - unseen.length} of ` +
        `${wanted.length} items seen, ${year.repeatsInWindow} repeats in the window, ` +
        `(and ${year.strengthRepeats} in strength breaks), ${year.tiredItems} ` +
        `(${year.strengthTired}) on tired muscles, ${year.offLength} off length ` +
        `(${year.tooFew} with too few items to rest)\n  percent of time: ${shares}\n  why: ${whys}`,
    )
    expect(unseen).toEqual([])
    expect(year.repeatsInWindow).toBe(0)
    expect(year.tiredItems).toBe(0)
    // Where all muscles worked just before, a strength break can't spare every one.
    expect(year.strengthTired).toBeLessThanOrEqual(26)
    expect(year.offLength).toBe(0)
    expect(year.likeTheLast).toBe(0)
    // Staples apart, the item that came most came not much more often than the usual one.
    const times = wanted.flatMap((id) => (id === 'change-posture' ? [] : (year.times.get(id) ?? 0)))
    const sorted = times.toSorted((a, b) => a - b)
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0
    expect(Math.max(...times)).toBeLessThanOrEqual(median * 5)
  })

  it('is balanced over the areas for who names none, and leans to those that are named', () => {
    const plain = liveYear({ body: { limitsTold: true }, rhythm: 'standard' })
    for (const area of AREAS) {
      expect(plain.shareOf(area), area).toBeGreaterThanOrEqual(0.02)
      expect(plain.shareOf(area), area).toBeLessThanOrEqual(0.2)
    }
    for (const area of AREAS) {
      const own = liveYear({ body: { limitsTold: true, areas: [area] }, rhythm: 'standard' })
      const [before, after] = [plain.shareOf(area), own.shareOf(area)]
      console.log(`${area}: ${percent(before)} % of the time, named ${percent(after)} %`)
      expect(after, area).toBeGreaterThan(before * 1.2)
      expect(after, area).toBeLessThanOrEqual(0.6)
    }
  })

  it('repeats itself exactly', () => {
    const week = () =>
      [...live(content, { body: NECK_PREGNANT, rhythm: 'everything', days: 7 })].map(
        ({ picked }) => picked,
      )
    expect(week()).toEqual(week())
  })

  it('never brings what hurt, and goes on without it', () => {
    const hurt = new Set(['neck-turn', 'let-go-scan', 'calf-wall', 'change-posture'])
    const choices = [...hurt].reduce(
      (all, id) => withHidden(all, { is: 'item', id }, 'hurt', '2026-01-05'),
      NO_CHOICES,
    )
    const year = live(content, { body: {}, rhythm: 'everything', days: 100, choices })
    for (const { picked } of year) {
      expect(picked.plan.items.filter(({ id }) => hurt.has(id))).toEqual([])
    }
  })

  it('uses what is left where every limit is set, at the cost of the window', () => {
    const body = { limits: [...LIMIT_IDS], limitsTold: true }
    let short = 0
    const seen = new Set<string>()
    for (const { request, picked } of live(content, { body, rhythm: 'everything', days: 365 })) {
      for (const item of picked.plan.items) {
        expect(exclusionOf(item, request.person)).toBeNull()
        seen.add(item.id)
      }
      if (picked.plan.totalSeconds < request.seconds * (1 - LENGTH_TOLERANCE)) short += 1
    }
    console.log(`all limits: ${seen.size} items, ${short} breaks shorter than asked`)
    // What moves and loads nothing, and slow breaths as the person was taught them.
    expect([...seen].toSorted()).toEqual([
      'belly-breath',
      'change-posture',
      'eye-far-look',
      'jaw-rest',
      'let-go-scan',
    ])
  })
})

describe('the week of "neck and shoulders, pregnant, no floor"', () => {
  const week = [...live(content, { body: NECK_PREGNANT, rhythm: 'everything', days: 7 })]

  it('fits: nothing that pregnancy rules out, nothing on the floor', () => {
    expect(week).toHaveLength(5 * RHYTHMS.everything.length)
    for (const { picked } of week) {
      for (const item of picked.plan.items) {
        expect(item.limits, item.id).not.toContain('pregnancy')
        expect(item.position, item.id).not.toBe('lying')
      }
    }
  })

  it('varies: hardly a stretch break comes twice in the week', () => {
    const stretches = week.filter(({ request }) => request.kind === 'stretch')
    const made = stretches.map(({ picked }) => picked.plan.items.map(({ id }) => id).join())
    expect(new Set(made).size).toBeGreaterThanOrEqual(made.length - 2)
    const items = new Set(week.flatMap(({ picked }) => picked.plan.items.map(({ id }) => id)))
    const own = stretches.filter(({ picked }) => picked.why.is === 'your-area')
    console.log(
      `the week: ${week.length} breaks, ${items.size} different items, ` +
        `${own.length} of ${stretches.length} stretch breaks for neck and shoulders`,
    )
    expect(items.size).toBeGreaterThanOrEqual(40)
    expect(own.length / stretches.length).toBeGreaterThanOrEqual(0.4)
    expect(own.length / stretches.length).toBeLessThanOrEqual(0.8)
  })

  it('is sourced, and well said', () => {
    for (const { picked } of week) {
      expect(faultsOf(picked.plan.title)).toEqual([])
      for (const item of picked.plan.items) {
        expect(item.sources.length, item.id).toBeGreaterThan(0)
        for (const id of item.sources)
          expect(content.sources.has(id), `${item.id}: ${id}`).toBe(true)
      }
    }
  })
})

describe('a year of tips', () => {
  const dayAt = (day: number) => new Date(FIRST_DAY_MS + day * DAY_MS).toISOString().slice(0, 10)

  /** Each day's tip, noted as the background does; now and then the person votes one away. */
  function tipYear(body: Partial<Body>, votesAway: boolean) {
    let choices = NO_CHOICES
    return Array.from({ length: 365 }, (_, day) => {
      const date = dayAt(day)
      const person = { body: { ...DEFAULT_BODY, ...body }, choices }
      const tip = tipOfDay(content.tips, { date, offset: 0, person })
      choices = withTipOf(choices, date, tip.id)
      const voted = votesAway && day % 30 === 17
      if (voted) choices = withVote(choices, { is: 'tip', id: tip.id }, 'not-for-me', date)
      return { tip, voted, person }
    })
  }

  const profiles: readonly [string, Partial<Body>, boolean][] = [
    ['nothing told', {}, false],
    ['votes now and then', {}, true],
    ['nerves and blood flow', { causes: ['nerve', 'circulation'] }, true],
    ['fluids limited', { limits: ['fluid-limit', 'dvt-signs'], causes: ['hydration'] }, true],
  ]

  it.each(profiles)(
    'for "%s": none again within the window, none against a limit',
    (name, body, votes) => {
      const year = tipYear(body, votes)
      const person = { ...DEFAULT_BODY, ...body }
      const open = content.tips.filter((tip) => !isTipExcluded(tip, person))
      const windowDays = Math.floor((open.length - 13) * TIP_NO_REPEAT_SHARE)
      const gone = new Set<string>()
      let sameCause = 0
      for (const [day, { tip, voted }] of year.entries()) {
        expect(isTipExcluded(tip, person), tip.id).toBe(false)
        expect(gone.has(tip.id), `${tip.id} was voted away`).toBe(false)
        if (voted) gone.add(tip.id)
        const recent = year.slice(Math.max(0, day - windowDays + 1), day).map((one) => one.tip.id)
        expect(recent, `day ${day}`).not.toContain(tip.id)
        if (tip.cause === year[day - 1]?.tip.cause) sameCause += 1
      }
      const seen = new Set(year.map(({ tip }) => tip.id))
      const unseen = open.filter(({ id }) => !seen.has(id))
      const own = year.filter(({ tip }) => person.causes.some((cause) => cause === tip.cause))
      console.log(
        `${name}: ${seen.size} of ${open.length} tips seen, window ${windowDays} days, ` +
          `${gone.size} voted away, ${sameCause} days like the one before, ` +
          `${percent(own.length / year.length)} % of the causes asked for`,
      )
      expect(unseen.map(({ id }) => id)).toEqual([])
    },
  )
})
