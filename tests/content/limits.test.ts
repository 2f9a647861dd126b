import { describe, expect, it } from 'vitest'
import { breaksIn } from '../../content/breaks.ts'
import { library } from '../../content/index.ts'
import { ITEMS } from '../../content/items/index.ts'
import type { Facts } from '../../content/items/facts.ts'
import { effectOf, LIMITS, SURGERY_RULES, surgeryAgainst } from '../../content/limits.ts'
import { breakTexts } from '../../content/text/breaks.ts'
import { NO_CHOICES } from '../../core/content/choices.ts'
import { exclusionOf } from '../../core/content/exclusions.ts'
import { isTipExcluded } from '../../core/content/tip-exclusions.ts'
import { ownBreak } from '../../core/content/pick.ts'
import {
  DEFAULT_BODY,
  LIMIT_IDS,
  SURGERY_PLACES,
  type Body,
  type LimitId,
} from '../../core/content/profile.ts'
import { DEMANDS, type Demand, type Region } from '../../core/content/types.ts'
import { limitMatrix } from './limit-matrix.ts'
import { BREAK_STEP } from './surfaces.ts'
import { faultsOf, gradeOf, HIGHEST_GRADE } from './wording.ts'

const content = library('en')
const FACTS: [string, Facts][] = Object.entries(ITEMS)
const told = (body: Partial<Body>): Body => ({ ...DEFAULT_BODY, limitsTold: true, ...body })

/** What somebody with this body may get, by id. */
function left(body: Partial<Body>): string[] {
  const person = { body: told(body), choices: NO_CHOICES }
  return [...content.items.values()]
    .filter((item) => exclusionOf(item, person) === null)
    .map(({ id }) => id)
}

const withRegion = (...regions: Region[]) =>
  FACTS.filter(([, { regions: own, demands }]) => {
    return demands.length > 0 && own.some((region) => regions.includes(region))
  }).map(([id]) => id)
const asking = (...demands: Demand[]) =>
  FACTS.filter(([, { demands: asked }]) => asked.some((one) => demands.includes(one))).map(
    ([id]) => id,
  )

/** What rests, looks or sets up the desk, and so is named by no rule. A new item belongs here only if it moves and loads nothing. */
const ASKS_NOTHING = [
  'eye-far-look',
  'jaw-rest',
  'let-go-scan',
  'change-posture',
  'ws-screen',
  'ws-chair-feet',
  'ws-keys-mouse',
  'ws-arm-rest',
  'ws-laptop',
  'ws-switch-hand-headset',
]

describe('what an item asks of the body', () => {
  it('is said by every item that moves or loads something', () => {
    const nothing = FACTS.filter(([, { demands }]) => demands.length === 0).map(([id]) => id)
    expect(nothing.toSorted()).toEqual(ASKS_NOTHING.toSorted())
  })

  it('is used by at least one rule, or it would be of no use', () => {
    const rules: readonly { demands?: readonly Demand[] }[] = [
      ...Object.values(LIMITS).map(({ removes }) => removes),
      ...Object.values(SURGERY_RULES),
    ]
    const named = new Set(rules.flatMap(({ demands = [] }) => demands))
    expect(DEMANDS.filter((demand) => !named.has(demand))).toEqual([])
  })

  it('agrees with the other facts', () => {
    for (const [id, { demands, position, difficulty, rolls }] of FACTS) {
      if (position === 'standing') expect(demands, id).toContain('feet')
      if (position === 'lying') expect(demands, id).toContain('lie')
      if (rolls) expect(demands, id).toContain('walk')
      if (difficulty === 3) expect(demands, id).toContain('effort')
      expect(new Set(demands).size, id).toBe(demands.length)
    }
  })

  it('agrees with the words of its steps', () => {
    const words: readonly (readonly [RegExp, readonly Demand[]])[] = [
      [/\blean forward\b/i, ['lean-trunk']],
      [/\blean (your upper back|back a little)\b/i, ['bend-back']],
      [/\b(other knee)\b/i, ['cross-leg']],
      [/\bstand up\b|\bstand with\b/i, ['feet']],
      [/\bwalk\b/i, ['walk']],
      [/\bstep one foot back\b/i, ['step-back', 'hip-back']],
      [/\b(lie|lying) on\b/i, ['lie']],
      [/\bround your\b|\bslump a little\b/i, ['round-back']],
      [/\b(turn|tilt) (your head|one ear)\b/i, ['turn-head']],
    ]
    for (const { id, steps } of content.items.values()) {
      const asked: readonly Demand[] = new Map(FACTS).get(id)?.demands ?? []
      for (const [said, demands] of words) {
        if (!said.test(steps.join(' '))) continue
        expect(
          demands.some((demand) => asked.includes(demand)),
          `${id}: ${said}`,
        ).toBe(true)
      }
    }
  })
})

describe('a limit does what its label says', () => {
  it('D2: with signs of a clot, nothing of that leg is left, from hip to foot, and no walk', () => {
    const open = left({ limits: ['dvt-signs'] })
    const leg = withRegion('hips', 'hamstrings', 'quads', 'calves', 'ankles', 'feet')
    expect(leg.length).toBeGreaterThan(15)
    for (const id of [...leg, ...asking('walk', 'leg-effort')]) expect(open, id).not.toContain(id)
  })

  it('D2: with chest pain, only breathing, eyes, jaw, posture and the desk are left', () => {
    const open = left({ limits: ['chest-pain'] })
    expect(open.toSorted()).toEqual(
      [...withRegion('eyes'), ...withRegion('jaw'), 'belly-breath', 'sip-water', ...ASKS_NOTHING]
        .filter((id, at, all) => all.indexOf(id) === at)
        .toSorted(),
    )
  })

  it('D2: with chest pain at this moment, nothing is left', () => {
    expect(left({ limits: ['chest-pain'], chestPainNow: true })).toEqual([])
    expect(left({ chestPainNow: true })).toEqual([])
  })

  it('with leg pain on walking, no walk and no work of the legs is left', () => {
    const open = left({ limits: ['walking-leg-pain'] })
    for (const id of asking('walk', 'leg-effort')) expect(open, id).not.toContain(id)
    expect(open).toContain('neck-turn')
  })

  const PLACES: Readonly<Record<(typeof SURGERY_PLACES)[number], readonly Region[]>> = {
    'head-neck': ['neck'],
    'shoulder-arm': ['shoulders', 'forearms'],
    'wrist-hand': ['wrists', 'hands', 'forearms'],
    'chest-belly': ['chest', 'ribs'],
    back: ['upper-back', 'lower-back'],
    hip: ['hips', 'quads', 'hamstrings'],
    knee: ['quads', 'hamstrings'],
    'ankle-foot': ['calves', 'ankles', 'feet'],
  }

  it.each(SURGERY_PLACES)(
    'D3: after surgery of the %s, nothing for that region is left',
    (place) => {
      const open = left({ limits: ['recent-surgery'], surgeryPlaces: [place] })
      for (const id of withRegion(...PLACES[place])) expect(open, id).not.toContain(id)
      const onFeet = place === 'hip' || place === 'knee' || place === 'ankle-foot'
      if (onFeet) for (const id of asking('feet', 'walk')) expect(open, id).not.toContain(id)
      // A broken toe takes no neck moves away, and a neck no ankle moves.
      expect(open.length).toBeGreaterThan(20)
    },
  )

  it('D3: a healing ankle or Achilles tendon gets no heel raises, a broken toe keeps its neck', () => {
    const open = left({ limits: ['recent-surgery'], surgeryPlaces: ['ankle-foot'] })
    for (const id of ['heel-raise', 'calf-strap-seated', 'arch-roll', 'toe-pull', 'walk-two'])
      expect(open, id).not.toContain(id)
    expect(open).toContain('neck-turn')
  })

  it('D3: as long as nobody said where, surgery may be anywhere', () => {
    const open = left({ limits: ['recent-surgery'] })
    for (const place of SURGERY_PLACES) {
      const there = left({ limits: ['recent-surgery'], surgeryPlaces: [place] })
      for (const id of open) expect(there, `${place}: ${id}`).toContain(id)
    }
    expect(open).toEqual(
      FACTS.filter(([, facts]) => surgeryAgainst(facts).length === 0).map(([id]) => id),
    )
  })

  it('D4: after a hip replacement, nothing bends the hip past 90 degrees, crosses a leg or takes it back', () => {
    const open = left({ limits: ['hip-replacement'] })
    const out = asking(
      'hip-past-90',
      'cross-leg',
      'hip-back',
      'hug-knee',
      'twist-back',
      'reach-foot',
    )
    expect(out).toEqual(
      expect.arrayContaining([
        'seated-forward-lean',
        'hamstring-chair',
        'calf-strap-seated',
        'sit-to-stand',
        'back-seated-twist',
        'hip-front-stretch',
        'quad-stand',
        'arch-roll',
        'toe-pull',
      ]),
    )
    for (const id of out) expect(open, id).not.toContain(id)
  })

  it('D5: after a cord injury at T6 or above, nothing stretches a hamstring, presses skin or lies flat', () => {
    const open = left({ limits: ['sci-ad'] })
    for (const id of [
      ...asking('stretch-hamstring', 'press-foot', 'lie', 'cross-leg'),
      'hamstring-chair',
      'knee-hug-seated',
      'calves-on-chair-rest',
      'figure-four-seated',
    ])
      expect(open, id).not.toContain(id)
  })

  it.each<[LimitId, readonly string[]]>([
    ['vertigo', ['calves-on-chair-rest', 'side-reach-seated', 'toe-pull', 'neck-turn']],
    ['osteoporosis', ['toe-pull', 'back-cat-cow-seated', 'back-hug', 'knee-hug-seated']],
    ['eye-surgery', ['seated-forward-lean', 'toe-pull', 'tense-and-release', 'neck-hand-press']],
    ['pregnancy', ['back-over-chair', 'hip-front-stretch', 'quad-stand', 'toe-pull']],
    ['knee-pain', ['knee-hug-seated', 'toe-pull', 'seated-march']],
    ['balance', ['side-reach-seated', 'stand-reset', 'heel-raise']],
    [
      'spasticity',
      ['calf-strap-seated', 'ankle-pumps', 'heel-raise', 'hand-shake-out', 'seated-march'],
    ],
    ['spinal-stenosis', ['back-over-chair', 'stand-back-bend']],
    ['shoulder-pain', ['chest-open-seated', 'chest-doorway']],
    ['hypermobility', ['wrist-up-down', 'prayer-lower', 'chest-doorway', 'quad-stand']],
  ])('%s leaves out what the audit named', (limit, ids) => {
    const open = left({ limits: [limit] })
    for (const id of ids) expect(open, id).not.toContain(id)
  })

  it('by which nothing comes that a limit of the first version left out, unless it is adapted', () => {
    for (const [limit, ids] of FIRST_LIMITS) {
      for (const id of ids) {
        const facts = new Map(FACTS).get(id)
        if (facts === undefined) throw new Error(`no item ${id}`)
        expect(effectOf(limit, facts), `${limit}: ${id}`).not.toBe('kept')
      }
    }
  })
})

describe('what is adapted', () => {
  it('is said to that person, in the library and in a break, and to nobody else', () => {
    const usual = breaksIn('en')
    for (const limit of LIMIT_IDS) {
      const body = told({ limits: [limit] })
      const own = breaksIn('en', body)
      for (const item of own.items.values()) {
        const before = usual.items.get(item.id)?.steps ?? []
        const isAdapted = item.adapts?.includes(limit) ?? false
        expect(item.steps.join() !== before.join(), `${limit}: ${item.id}`).toBe(isAdapted)
        if (!isAdapted || exclusionOf(item, { body, choices: NO_CHOICES }) !== null) continue
        const started = ownBreak(own, { is: 'item', id: item.id }, { body, choices: NO_CHOICES })
        expect(started?.plan.items[0]?.steps, item.id).toEqual(item.steps)
      }
    }
  })

  it('stands for a step that is there, and says the same for all limits', () => {
    for (const [id, { steps, adapted }] of Object.entries(
      breakTexts.in('en').items as Record<
        string,
        {
          steps: readonly string[]
          adapted?: Record<string, string | { insteadOf: number; say: string }>
        }
      >,
    )) {
      const said = new Map<number, string>()
      for (const own of Object.values(adapted ?? {})) {
        if (typeof own === 'string') continue
        expect(steps[own.insteadOf - 1], id).toBeDefined()
        expect(said.get(own.insteadOf) ?? own.say, id).toBe(own.say)
        said.set(own.insteadOf, own.say)
      }
    }
  })

  it('is short and plain, and names no condition over the page of an open office', () => {
    for (const limit of LIMIT_IDS) {
      const body = told({ limits: [limit] })
      for (const { id, steps } of breaksIn('en', body).items.values()) {
        for (const step of steps) {
          expect(step.length, `${id}: ${step}`).toBeLessThanOrEqual(BREAK_STEP)
          expect(faultsOf(step), id).toEqual([])
        }
        expect(gradeOf(steps.join(' ')), id).toBeLessThanOrEqual(HIGHEST_GRADE)
        expect(steps.join(' '), id).not.toMatch(/osteoporosis|pregnan|glaucoma|dystonia|stenosis/i)
      }
    }
  })

  it('never softens what must be left out', () => {
    for (const limit of ['dvt-signs', 'chest-pain', 'recent-surgery'] as const) {
      for (const [id, facts] of FACTS) expect(effectOf(limit, facts), id).not.toBe('adapted')
    }
  })
})

describe('tips', () => {
  it.each<[LimitId, readonly string[]]>([
    [
      'dvt-signs',
      ['after-hard-exercise', 'warm-or-cold', 'stretch-gently', 'five-minutes-an-hour'],
    ],
    [
      'chest-pain',
      [
        'two-minutes-half-hour',
        'two-minutes-of-band',
        'stronger-neck',
        'five-minutes-an-hour',
        'long-run-or-hike',
        'move-most-days',
      ],
    ],
    ['walking-leg-pain', ['two-minutes-half-hour', 'five-minutes-an-hour', 'long-run-or-hike']],
    ['recent-surgery', ['stronger-neck', 'calves-before-bed', 'pump-your-ankles']],
    ['numb-feet', ['warm-or-cold']],
    ['sci-ad', ['warm-or-cold', 'calves-before-bed']],
    ['spasticity', ['warm-or-cold', 'stronger-neck']],
    ['wrist-nerve', ['warm-or-cold']],
  ])('do not ask for what %s rules out', (limit, ids) => {
    const body = told({ limits: [limit] })
    const stay = content.tips.filter((tip) => !isTipExcluded(tip, body)).map(({ id }) => id)
    for (const id of ids) {
      expect(content.tips.map((tip) => tip.id)).toContain(id)
      expect(stay, id).not.toContain(id)
    }
  })

  it('name no move that the limit leaves out, by the words they use', () => {
    const moves: readonly (readonly [LimitId, RegExp])[] = [
      ['dvt-signs', /\b(pump your ankles|stretch (your|the|a) (calf|calves|leg)|calf stretch)/i],
      ['chest-pain', /\b(band work|brisk|exercise bit by bit|five-minute break|Move (for|on))\b/i],
      ['walking-leg-pain', /\b(brisk|a long run|Move (for|on))\b/i],
    ]
    for (const [limit, said] of moves) {
      const body = told({ limits: [limit] })
      for (const tip of content.tips) {
        if (said.test(tip.text)) expect(isTipExcluded(tip, body), `${limit}: ${tip.id}`).toBe(true)
      }
    }
  })
})

describe('the matrix of limits and items', () => {
  it('is the one in docs/limit-matrix.md, which a clinician has seen or will see', async () => {
    await expect(limitMatrix()).toMatchFileSnapshot('../../docs/limit-matrix.md')
  })
})

/** What each limit left out before the rules were data: nobody may get more by them. Frozen. */
const FIRST_LIMITS: readonly (readonly [LimitId, readonly string[]])[] = [
  ['eye-surgery', ['eye-slow-blink']],
  [
    'vertigo',
    [
      'eye-close-rest',
      'eye-near-far',
      'neck-turn',
      'neck-side-tilt',
      'neck-nose-to-pocket',
      'back-over-chair',
      'stand-back-bend',
      'seated-forward-lean',
    ],
  ],
  ['jaw-lock', ['jaw-small-open', 'jaw-cheek-circles']],
  [
    'recent-surgery',
    [
      'jaw-small-open',
      'jaw-cheek-circles',
      'neck-turn',
      'neck-side-tilt',
      'neck-chin-glide',
      'neck-nose-to-pocket',
      'neck-hand-press',
      'shoulder-blade-squeeze',
      'shoulder-cross-body',
      'band-two-minute-raise',
      'chest-open-seated',
      'chest-doorway',
      'back-seated-twist',
      'back-over-chair',
      'back-cat-cow-seated',
      'side-reach-seated',
      'pelvic-rock',
      'stand-back-bend',
      'sit-to-stand',
      'hamstring-chair',
      'quad-stand',
      'calf-wall',
      'ankle-circles',
      'wrist-side-bend',
      'wrist-up-down',
      'prayer-lower',
    ],
  ],
  [
    'neck-nerve',
    [
      'neck-turn',
      'neck-side-tilt',
      'neck-chin-glide',
      'neck-nose-to-pocket',
      'neck-hand-press',
      'back-over-chair',
    ],
  ],
  [
    'osteoporosis',
    [
      'neck-nose-to-pocket',
      'back-hug',
      'back-seated-twist',
      'back-cat-cow-seated',
      'seated-forward-lean',
      'knee-hug-seated',
      'hamstring-chair',
    ],
  ],
  ['high-bp', ['neck-hand-press', 'band-two-minute-raise', 'tense-and-release']],
  [
    'shoulder-pain',
    [
      'shoulder-shrug-drop',
      'shoulder-back-rolls',
      'shoulder-blade-squeeze',
      'shoulder-cross-body',
      'band-two-minute-raise',
      'chest-doorway',
      'back-hug',
      'back-over-chair',
      'side-reach-seated',
    ],
  ],
  [
    'balance',
    [
      'chest-doorway',
      'weight-shift',
      'stand-back-bend',
      'seated-forward-lean',
      'calves-on-chair-rest',
      'hip-front-stretch',
      'sit-to-stand',
      'quad-stand',
      'calf-wall',
      'heel-raise',
      'stand-reset',
    ],
  ],
  [
    'pregnancy',
    [
      'back-seated-twist',
      'stand-back-bend',
      'seated-forward-lean',
      'knee-hug-seated',
      'calves-on-chair-rest',
    ],
  ],
  ['spinal-stenosis', ['stand-back-bend']],
  [
    'sciatica',
    [
      'seated-forward-lean',
      'figure-four-seated',
      'hamstring-chair',
      'knee-straighten',
      'calf-strap-seated',
    ],
  ],
  ['hip-replacement', ['knee-hug-seated', 'figure-four-seated', 'seated-march', 'toe-pull']],
  ['knee-pain', ['figure-four-seated', 'hip-front-stretch', 'sit-to-stand', 'quad-stand']],
  ['spasticity', ['glute-squeeze', 'tense-and-release']],
  ['dvt-signs', ['calf-wall', 'calf-strap-seated', 'heel-raise', 'ankle-pumps']],
  ['sci-ad', ['calf-strap-seated']],
  ['numb-feet', ['arch-roll', 'toe-pull']],
  ['wrist-nerve', ['wrist-side-bend', 'wrist-up-down', 'prayer-lower']],
  ['lung-disease', ['belly-breath']],
  ['chest-pain', ['walk-two', 'walk-five']],
  ['walking-leg-pain', ['walk-two', 'walk-five']],
  ['fluid-limit', ['sip-water', 'refill-walk']],
]
