import { Icon, type IconName } from './icon.tsx'

type IconButtonProps = {
  /** What it does, in words: it has no visible text. */
  label: string
  icon: IconName
  onClick: () => void
}

/** A button that is a drawn sign. */
export function IconButton({ label, icon, onClick }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  )
}
