import { Icon, type IconName } from './icon.tsx'

type IconButtonProps = {
  /** What it does, in words: it has no visible text. */
  label: string
  icon: IconName
  onClick: () => void
  /** For what is pressed quickly in a row; any other button takes a double click as one press. */
  repeatable?: boolean
}

/** A button with an icon and no visible text. */
export function IconButton({ label, icon, onClick, repeatable = false }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      data-repeatable={repeatable ? '' : undefined}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  )
}
