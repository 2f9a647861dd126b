import { describe, expect, it } from 'vitest'
import { breaksIn } from '../../content/breaks.ts'
import { figuresFor } from '../../content/item-figures.ts'
import { ITEMS } from '../../content/items/index.ts'
import type { Facts } from '../../content/items/facts.ts'
import { effectOf } from '../../content/limits.ts'
import { breakTexts } from '../../content/text/breaks.ts'
import type { LimitId } from '../../core/content/profile.ts'

const FACTS: [string, Facts][] = Object.entries(ITEMS)
const items = [...breaksIn('en').items.values()]
const factsOf = new Map(FACTS)
const labelOf = (id: string) => figuresFor('any', 'en')(id)?.label ?? ''

/** What a caution says of a person, and the limit that this person would set. */
const NAMED: readonly (readonly [said: RegExp, limit: LimitId])[] = [
  [/\bpregnan/i, 'pregnancy'],
  [/\bvertigo\b/i, 'vertigo'],
  [/\bosteoporosis\b|\bspine fracture\b|\bweak bones\b/i, 'osteoporosis'],
  [/\bnarrow spine\b|\bspinal canal\b/i, 'spinal-stenosis'],
  [/\b(arm tingl|(down|into) your arm)/i, 'neck-nerve'],
  [/\bbelow your knee\b|\bdown your leg\b/i, 'sciatica'],
  [/\bshoulder (pain|hurts|surgery|injury)\b|\ba shoulder hurts\b/i, 'shoulder-pain'],
  [/\bhip replacement\b/i, 'hip-replacement'],
  [/\bknee pain\b|\bknee replacement\b|\byour knee hurts\b/i, 'knee-pain'],
  [/\bcarpal tunnel\b/i, 'wrist-nerve'],
  [/\bbalance\b/i, 'balance'],
  [/\bhigh blood pressure\b/i, 'high-bp'],
  [/\bspasms start\b/i, 'spasticity'],
  [/\bspinal cord injury\b/i, 'sci-ad'],
  [/\blimit fluids\b/i, 'fluid-limit'],
  [/\bnumb feet\b/i, 'numb-feet'],
  [/\bjaw locks\b/i, 'jaw-lock'],
  [/\beye surgery\b/i, 'eye-surgery'],
  [/\blung disease\b/i, 'lung-disease'],
  [/\bswollen, hot or red\b/i, 'dvt-signs'],
  [/\bafter\b(?!.*\beye surgery\b).*\bsurgery\b/i, 'recent-surgery'],
]

const SKIPS = /\b(skip|wait until|turn this off)\b/i

describe('the caution of an item', () => {
  it.each(items.filter(({ caution }) => caution !== ''))(
    'agrees with its limits: $id',
    ({ id, caution }) => {
      const facts = factsOf.get(id)
      if (facts === undefined) throw new Error(`no item ${id}`)
      for (const sentence of caution.split(/(?<=\.)\s+/)) {
        if (/^(Stop|Never|Wheelchair users)\b/.test(sentence)) continue
        for (const [said, limit] of NAMED) {
          if (!said.test(sentence)) continue
          const effect = effectOf(limit, facts)
          // Who is told to skip it never gets it; how to adapt it is told to who gets it.
          if (SKIPS.test(sentence)) expect(effect, `${limit}: ${sentence}`).toBe('removed')
          else expect(effect, `${limit}: ${sentence}`).not.toBe('removed')
        }
      }
    },
  )
})

describe('the steps of an item', () => {
  it('end in whole sentences that say what to repeat', () => {
    const terse = /\bDo (it )?\d+( (each|a) \w+)?\./
    for (const { id, steps } of items) {
      for (const step of steps) {
        expect(step, id).toMatch(/[.!?]$/)
        expect(step, id).not.toMatch(terse)
      }
    }
  })

  it('speak of a gentle pull, as the line under every item does', () => {
    for (const { id, steps } of items)
      expect(steps.join(' '), id).not.toMatch(/\b(firm|hard) .*pull\b/)
  })

  it('say that the chair must not roll, where a foot leaves the floor or the body leans out', () => {
    for (const id of [
      'knee-hug-seated',
      'figure-four-seated',
      'toe-pull',
      'seated-march',
      'side-reach-seated',
      'calf-strap-seated',
      'hamstring-chair',
      'sit-to-stand',
      'back-over-chair',
    ]) {
      const steps = items.find((item) => item.id === id)?.steps.join(' ')
      expect(steps, id).toMatch(/chair that will not roll/)
    }
  })

  it('change sides where the dose has two', () => {
    for (const { id, steps, turns, dose } of items) {
      if (dose.sides === 1 || turns === undefined || turns.are === 'ways') continue
      expect(steps.join(' '), id).toMatch(/\b(change|other|each|both|then)\b/i)
    }
  })
})

describe('the picture of an item', () => {
  const SUPPORTS = [
    ['wall', /\bwall\b/],
    ['desk to hold', /\bhold(s)? (a|your|the) desk\b|\bhand on (a|the) desk\b/i],
    ['door frame', /\bdoor frame\b/],
    ['towel', /\btowel\b/],
    ['ball', /\bball\b(?! of)/],
    ['band', /\bband\b/],
    ['other knee', /\bother knee\b/],
  ] as const

  it.each(SUPPORTS)('has the support that its steps have: %s', (_name, support) => {
    for (const { id, steps } of items) {
      expect(support.test(labelOf(id)), `${id}: ${labelOf(id)}`).toBe(support.test(steps.join(' ')))
    }
  })

  it('shows both hands where the steps do, and one where they do', () => {
    for (const { id, steps } of items) {
      const [first = ''] = steps
      const label = labelOf(id)
      if (/\b(both hands|each hand|your hands)\b/i.test(first)) {
        expect(label, id).toMatch(/\b(both|each|hands|palms)\b/i)
      }
      if (/\b(one arm|one hand)\b/i.test(first)) expect(label, id).not.toMatch(/\bboth\b/i)
    }
  })
})

/** What a figure shows of its supports and sides, from its poses. */
function posesOf({ figure }: Facts) {
  const poses: readonly Readonly<Record<string, unknown>>[] = [
    { ...figure.start },
    ...figure.to.map((pose) => ({ ...pose })),
  ]
  const used = new Set(poses.flatMap((pose) => Object.keys(pose)))
  const moved = new Set(poses.slice(1).flatMap((pose) => Object.keys(pose)))
  return {
    used,
    moved,
    handsOn: new Set(poses.flatMap((pose) => HANDS.flatMap((hand) => targetOf(pose[hand])))),
    props: new Set<string>(figure.props?.map(({ is }) => is)),
    isClose: figure.view === 'hand' || figure.view === 'foot',
  }
}

const HANDS = ['arms', 'near', 'far', 'left', 'right'] as const

function targetOf(arm: unknown): readonly unknown[] {
  return typeof arm === 'object' && arm !== null && 'to' in arm ? [arm.to] : []
}

describe('the poses of an item', () => {
  const posed = items.map((item) => {
    const facts = factsOf.get(item.id)
    if (facts === undefined) throw new Error(`no item ${item.id}`)
    return { id: item.id, facts, said: item.steps.join(' '), ...posesOf(facts) }
  })

  it.each([
    ['wall', /\bwall\b/],
    ['door-frame', /\bdoor frame\b/],
    ['towel', /\btowel\b/],
    ['band', /\bband\b/],
    ['bottle', /\bball or a full plastic bottle\b/],
    ['pen', /\bpen\b/],
    ['headset', /\bheadset\b/],
    ['laptop', /\blaptop\b/],
    ['footrest', /\bfootrest\b/],
    ['mat', /\blie on your back\b/],
  ])('have what the steps use: %s', (prop, named) => {
    for (const { id, said, props } of posed) expect(props.has(prop), id).toBe(named.test(said))
  })

  it('put a hand on the desk or the chair where the steps say to hold it', () => {
    for (const { id, said, handsOn } of posed) {
      if (id.startsWith('ws-')) continue
      expect(handsOn.has('desk'), id).toBe(/\bhold (a|your|the) desk\b/i.test(said))
      expect(handsOn.has('seat'), id).toBe(/\bnot roll(, and|\.) hold it\b/i.test(said))
    }
  })

  it('sit, stand and lie as the steps do', () => {
    for (const { id, said, facts, isClose } of posed) {
      if (isClose) continue
      const { posture } = facts.figure as { posture: string }
      expect(posture === 'lie', id).toBe(/\blie on\b/.test(said))
      if (/^(Sit|Use a chair|Use a sturdy chair)\b/.test(said)) expect(posture, id).toBe('sit')
      if (/^(Stand with|Face a wall|Hold (a|your) desk)\b/.test(said)) {
        expect(posture, id).toBe('stand')
      }
    }
  })

  it('are done on the other side too where the steps say so', () => {
    for (const { id, said, facts } of posed) {
      const says = /\bchange (sides|arms|legs|feet|hands)\b|\d times (with|to|on) each\b/i.test(
        said,
      )
      const mirrors = 'turns' in facts.figure && facts.figure.turns === 'mirror'
      expect(mirrors, id).toBe(says || /\beach hand\b/.test(said))
    }
  })

  it('move one limb where the steps name one, and both where they name both', () => {
    for (const { id, said, used, moved, isClose } of posed) {
      if (isClose) continue
      if (/\bone (leg|foot|knee|ankle)\b/i.test(said)) expect(moved, id).not.toContain('legs')
      if (/\bone (arm|hand|forearm)\b/i.test(said)) expect(moved, id).not.toContain('arms')
      if (/\b(both (arms|hands)|your (arms|hands|palms))\b/i.test(said)) {
        const both =
          used.has('arms') ||
          (used.has('near') && used.has('far')) ||
          (used.has('left') && used.has('right'))
        expect(both, id).toBe(true)
      }
    }
  })

  it('lean first to the side that the steps name first', () => {
    const named = posed.filter(({ said }) => /\bleft\b/.test(said))
    expect(named.map(({ id }) => id)).toEqual(['weight-shift'])
    for (const { id, said, facts } of named) {
      const { figure } = facts
      if (figure.view !== 'front') return expect.unreachable(`${id} is not seen from the front`)
      const toViewersRight = (figure.to[0]?.trunk ?? 0) > 0
      const toOwnRight = figure.from === 'back' ? toViewersRight : !toViewersRight
      expect(/\b(left|right)\b/.exec(said)?.[0], id).toBe(toOwnRight ? 'right' : 'left')
    }
  })
})

describe('an item that must be adapted in a wheelchair', () => {
  it('says what to adapt', () => {
    const own: Readonly<Record<string, { first?: string; steps?: readonly string[] } | undefined>> =
      breakTexts.in('en').inWheelchair.items
    for (const [id, { wheelchair, rolls }] of FACTS) {
      if (wheelchair !== 'adapt' || rolls) continue
      expect(own[id]?.first ?? own[id]?.steps, id).toBeDefined()
    }
  })
})
