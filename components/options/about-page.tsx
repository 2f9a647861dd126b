import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'

/** What Uncramp is and isn't, and which copy of it this is. */
export function AboutPage({ version }: { version: string }) {
  const text = useWords('options').options.about
  return (
    <div class="page">
      <Section title={text.isTitle}>
        <p>{text.intended}</p>
        <p>{text.skip}</p>
      </Section>
      <Section title={text.knownTitle}>
        <p>{text.known}</p>
        <p>{text.basis}</p>
      </Section>
      <Section title={text.versionTitle}>
        <dl class="facts">
          <dt>{text.version}</dt>
          <dd>{version}</dd>
          <dt>{text.license}</dt>
          <dd>{text.licenseText}</dd>
        </dl>
      </Section>
    </div>
  )
}
