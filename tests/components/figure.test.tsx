// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { applyTones } from '../../components/figure/apply-tones.ts'
import { FigurePlayer } from '../../components/figure/figure-player.tsx'
import { FiguresContext } from '../../components/figure/figures.tsx'
import { ExerciseFigure } from '../../components/figure/exercise-figure.tsx'
import type { AnimationState } from '../../core/figure/animation-state.ts'
import type { SideFigure } from '../../core/figure/types.ts'
import { press, show } from '../support/show.tsx'

const lean: SideFigure = {
  view: 'side',
  posture: 'sit',
  props: [{ is: 'chair' }],
  lit: ['lower-back'],
  to: [{ trunk: 40 }],
  turns: 'mirror',
}

/** The browser's frames, played one by one. */
let frames: FrameRequestCallback[] = []
const playFrame = () => {
  const [next, ...later] = frames
  frames = later
  next?.(0)
}

beforeEach(() => {
  frames = []
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame))
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = []
  })
})
afterEach(() => vi.unstubAllGlobals())

const at = (elapsedMs: number, turn = 0): AnimationState => ({
  turn,
  phase: { is: 'repetition', elapsedMs, lengthMs: 10_000 },
})

function open(moment: () => AnimationState, moving: boolean, label: string | null = 'Leans over.') {
  return show(<ExerciseFigure figure={lean} label={label} moving={moving} animation={moment} />)
}

const outlines = (root: Element, which = 'path') =>
  [...root.querySelectorAll(which)].map((path) => path.getAttribute('d'))
/** All but what only a still picture has: where the movement starts, and its arrow. */
const BODY_PATHS = 'path:not(.figure-ghost, .figure-halo, .figure-arrow)'

describe('a figure', () => {
  it('is a picture with words for those who do not see it, or is silent beside words that say it', () => {
    const told = open(() => at(0), false).page.querySelector('svg')
    expect(told?.getAttribute('role')).toBe('img')
    expect(told?.getAttribute('aria-label')).toBe('Leans over.')
    const silent = open(() => at(0), false, null).page.querySelector('svg')
    expect(silent?.getAttribute('aria-hidden')).toBe('true')
  })

  it('moves with the moments that it is told, frame by frame, by its outlines alone', () => {
    let elapsedMs = 0
    const { page: root } = open(() => at(elapsedMs), true)
    playFrame()
    const start = outlines(root)
    const paths = [...root.querySelectorAll('path')]
    elapsedMs = 5000
    playFrame()
    expect(outlines(root)).not.toEqual(start)
    expect([...root.querySelectorAll('path')]).toEqual(paths)
  })

  it('asks for no frames while it stands still, and shows what tells most', () => {
    const { page: root } = open(() => ({ turn: 0, phase: { is: 'rest' } }), false)
    expect(frames).toEqual([])
    const still = outlines(root, BODY_PATHS)
    const held = open(() => at(5000), true)
    playFrame()
    expect(still).toEqual(outlines(held.page, BODY_PATHS))
    expect(root.querySelector('.figure-ghost')?.getAttribute('d')).not.toBe('')
    expect(held.page.querySelector('.figure-ghost')?.getAttribute('d')).toBe('')
  })

  it('stops asking for frames when it goes', () => {
    const shown = open(() => at(0), true)
    expect(frames).toHaveLength(1)
    shown.update(null)
    expect(frames).toEqual([])
  })

  it('stands still for those who asked for less motion', () => {
    vi.stubGlobal('matchMedia', () => ({
      matches: true,
      addEventListener() {},
      removeEventListener() {},
    }))
    const { page: root } = open(() => at(0), true)
    expect(frames).toEqual([])
    expect(outlines(root).filter(Boolean).length).toBeGreaterThan(10)
  })

  it('shows the second side as the mirror image', () => {
    const { page: root } = open(() => at(5000, 1), false)
    expect(root.querySelector('g')?.getAttribute('transform')).toMatch(/scale\(-1 1\)$/)
  })

  it('glows where the work is, the more so the further the movement is', () => {
    let elapsedMs = 0
    const { page: root } = open(() => at(elapsedMs), true)
    const effort = () => root.querySelector('svg')?.style.getPropertyValue('--figure-effort')
    playFrame()
    expect(effort()).toBe('0.00')
    elapsedMs = 5000
    playFrame()
    expect(effort()).toBe('1.00')
  })
})

describe('the figure on an item’s page', () => {
  const dose = { holdSeconds: 2, repeats: 3, sides: 1 } as const
  const player = () =>
    show(
      <FiguresContext.Provider value={() => ({ figure: lean, label: 'Leans over.' })}>
        <FigurePlayer itemId="lean" dose={dose} />
      </FiguresContext.Provider>,
    )

  it('shows its movement once by itself, and again when asked', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const shown = player()
    expect(shown.getByRole('button', { name: 'Stop the movement' })).toBeTruthy()
    void act(() => void vi.advanceTimersByTime(6000))
    expect(shown.getByRole('button', { name: 'Show the movement' })).toBeTruthy()
    press(shown.getByRole('button', { name: 'Show the movement' }))
    void act(() => void vi.advanceTimersByTime(60_000))
    expect(shown.getByRole('button', { name: 'Stop the movement' })).toBeTruthy()
    vi.useRealTimers()
  })

  it('stays still for those who asked for less motion, until they ask', () => {
    document.documentElement.dataset['motion'] = 'less'
    const shown = player()
    expect(shown.getByRole('button', { name: 'Show the movement' })).toBeTruthy()
    delete document.documentElement.dataset['motion']
  })
})

describe('the tones that a person chose', () => {
  it('stand on the root, where the stylesheet finds them', () => {
    const root = document.createElement('html')
    applyTones(root, { skin: 'deep', hair: 'gray', clothes: 'plum' })
    expect(root.dataset['figureSkin']).toBe('deep')
    expect(root.dataset['figureHair']).toBe('gray')
    expect(root.dataset['figureClothes']).toBe('plum')
  })
})
