import type { ComponentChildren } from 'preact'

type CardProps = {
  children: ComponentChildren
  /** The id of the heading inside, which then names the card as a region. */
  labelledBy?: string
}

/** A raised surface that holds one thing. */
export function Card({ children, labelledBy }: CardProps) {
  if (labelledBy === undefined) return <div class="card">{children}</div>
  return (
    <section class="card" aria-labelledby={labelledBy}>
      {children}
    </section>
  )
}
