import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { keyAnimationState } from '../../core/figure/frames.ts'
import type { AnimationState } from '../../core/figure/animation-state.ts'
import type { Crop, Figure } from '../../core/figure/types.ts'
import './figure.css'
import { drawPicture, viewBoxOf, type Picture } from '../../core/figure/drawing/picture.ts'

export type ExerciseFigureProps = {
  figure: Figure
  /** What the picture shows, in words; null where the words beside it say it already. */
  label: string | null
  moving: boolean
  /** The animation state now; called once a frame. */
  animation: () => AnimationState
}

/** At which end a part of the body is cut off. */
const CROP_NAMES: Readonly<Record<Crop, string>> = {
  body: '',
  bust: 'figure-cut-below',
  face: 'figure-cut-below',
  legs: 'figure-cut-above',
  feet: 'figure-cut-above',
}

/**
 * A person doing one exercise, drawn from pose data. Preact makes the paths
 * once; after that each frame only gives them their new outlines, all at once,
 * with no layout. Browsers ask for no frames of a page that nobody sees, so a
 * hidden figure rests by itself.
 */
export function ExerciseFigure({ figure, label, moving, animation }: ExerciseFigureProps) {
  const svg = useRef<SVGSVGElement>(null)
  const first = useMemo(() => drawPicture(figure, keyAnimationState(figure)), [figure])
  const viewBox = useMemo(() => viewBoxOf(figure), [figure])
  const requested = useRef(animation)
  requested.current = animation

  const stillTurn = moving ? 0 : animation().turn
  useLayoutEffect(() => {
    // The system, or the person here, may want nothing to move that needn't.
    const motionPreference = matchMedia('(prefers-reduced-motion: reduce)')
    let frameRequest = 0
    const show = () => {
      const still = !moving || wantsLessMotion(svg.current)
      // At rest it shows the key pose, for the side that is on.
      const now = still ? keyAnimationState(figure, requested.current().turn) : requested.current()
      draw(svg.current, drawPicture(figure, now, { still }))
      if (!still) frameRequest = requestAnimationFrame(show)
    }
    const restart = () => {
      cancelAnimationFrame(frameRequest)
      show()
    }
    show()
    if (!moving) return
    // The preference may change while a move goes on.
    motionPreference.addEventListener('change', restart)
    return () => {
      cancelAnimationFrame(frameRequest)
      motionPreference.removeEventListener('change', restart)
    }
  }, [figure, moving, stillTurn])

  return (
    <svg
      ref={svg}
      class={`figure ${CROP_NAMES[figure.crop ?? 'body']}`}
      viewBox={viewBox}
      data-figure-person={figure.who?.colors === 'own' ? figure.who.person : undefined}
      {...(label === null ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label })}
    >
      <g>
        {first.shapes.map(({ tone, line }, index) => (
          <path
            key={index}
            class={line === undefined ? `figure-${tone}` : `figure-${tone} figure-line`}
            {...(line !== undefined && { 'stroke-width': line })}
          />
        ))}
      </g>
    </svg>
  )
}

/** Whether the system, or the person here, wants nothing to move that needn't. */
export function wantsLessMotion(at: Element | null): boolean {
  return (
    matchMedia('(prefers-reduced-motion: reduce)').matches ||
    at?.closest('[data-motion="less"]') instanceof Element
  )
}

function draw(svg: SVGSVGElement | null, { shapes, mirrored, effort }: Picture): void {
  const group = svg?.firstElementChild
  if (svg === null || group === undefined || group === null) return
  const { x, width } = svg.viewBox.baseVal
  const flip = mirrored ? `translate(${2 * x + width} 0) scale(-1 1)` : ''
  if (group.getAttribute('transform') !== flip) group.setAttribute('transform', flip)
  svg.style.setProperty('--figure-effort', effort.toFixed(2))
  let path = group.firstElementChild
  for (const { d } of shapes) {
    if (path === null) return
    if (path.getAttribute('d') !== d) path.setAttribute('d', d)
    path = path.nextElementSibling
  }
}
