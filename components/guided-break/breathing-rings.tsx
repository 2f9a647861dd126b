import { Icon, type IconName } from '../kit/icon.tsx'

type BreathingRingsProps = {
  /** What to think of: the part of the body that the move is for. */
  name?: string
  icon?: IconName
  /** Whether they move, slowly, at the pace of a calm breath. */
  moving?: boolean
}

/** Calm rings in place of the drawn figure. They say nothing that the text beside them doesn't. */
export function BreathingRings({ name, icon, moving = false }: BreathingRingsProps) {
  return (
    <div class={moving ? 'rings rings-moving' : 'rings'} aria-hidden="true">
      <span class="rings-outer" />
      <span class="rings-middle" />
      <span class="rings-inner" />
      <span class="rings-name">{icon ? <Icon name={icon} /> : name}</span>
    </div>
  )
}
