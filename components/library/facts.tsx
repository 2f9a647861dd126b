import { useId } from 'preact/hooks'

export type Fact = { name: string; value: string }

/** What there is to know at a glance. */
export function Facts({ title, facts }: { title: string; facts: readonly Fact[] }) {
  const titleId = useId()
  return (
    <section class="card glance" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <dl>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
