import type { Figure, SidePose } from '../../core/figure/types.ts'

/**
 * The same figure with a wheelchair in place of the chair. Nobody sits on the
 * front edge of a wheelchair: seen from the side, the person sits all the way
 * back, against its backrest.
 */
export function seatedInWheelchair(usual: Figure): Figure {
  const onChair = usual.props?.some(({ is }) => is === 'chair') ?? false
  if (!onChair || (usual.view === 'side' && usual.posture === 'lie')) return usual
  const props = usual.props?.map((prop) =>
    prop.is === 'chair' ? ({ is: 'wheelchair' } as const) : prop,
  )
  if (usual.view !== 'side') return { ...usual, props: props ?? [] }
  const { start, way } = usual
  return {
    ...usual,
    props: props ?? [],
    ...(start !== undefined && { start: satBack(start) }),
    to: usual.to.map(satBack),
    ...(way !== undefined && { way: way.map(satBack) }),
  }
}

function satBack({ x: _x, ...pose }: SidePose): SidePose {
  return pose
}
