import type { ComponentChildren } from 'preact'

type NoticeProps = {
  /** `info`: good to know. `attention`: something doesn't work and the person can help. */
  tone: 'info' | 'attention'
  children: ComponentChildren
  actions?: ComponentChildren
  /** Read out when it appears while the page is open. */
  announce?: boolean
}

/** A plain message with what to do about it. */
export function Notice({ tone, children, actions, announce = false }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`} role={announce ? 'status' : undefined}>
      <p>{children}</p>
      {Boolean(actions) && <div class="notice-actions">{actions}</div>}
    </div>
  )
}
