import type { SignedReview } from '../../core/content/review.ts'
import type { Source } from '../../core/content/types.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { ReviewLine } from '../article/review-line.tsx'
import { VisuallyHidden } from '../kit/visually-hidden.tsx'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'
import { ReportSection } from './report-section.tsx'
import { SourcesSection } from './sources-section.tsx'

type AboutPageProps = {
  version: string
  sources: readonly Source[]
  /** Of the topics that a clinician has signed. */
  reviews: readonly SignedReview[]
  theme: Settings['theme']
  /** Puts text on the clipboard; false when it couldn't. */
  onCopy: (text: string) => Promise<boolean>
}

/** What Uncramp is and isn't, what it stands on, and which copy of it this is. */
export function AboutPage({ version, sources, reviews, theme, onCopy }: AboutPageProps) {
  const { common, options } = useWords('common', 'options')
  const text = options.about
  return (
    <div class="page about">
      <Section title={text.isTitle}>
        <p>{text.intended}</p>
        <p>{text.skip}</p>
      </Section>
      <Section title={text.knownTitle}>
        <p>{text.known}</p>
        <p>{text.basis}</p>
      </Section>
      <Section title={text.review.title}>
        <p>{reviews.length === 0 ? text.review.none : text.review.some}</p>
        {reviews.map((review) => (
          <ReviewLine key={`${review.name} ${review.date}`} review={review} />
        ))}
      </Section>
      <SourcesSection sources={sources} />
      <ReportSection version={version} onCopy={onCopy} />
      <Section title={text.privacy.title}>
        <p>{text.privacy.text}</p>
        <p>
          <a class="text-link" href={`privacy.html#${theme}`} target="_blank" rel="noreferrer">
            {text.privacy.read}
            <VisuallyHidden> {common.newTab}</VisuallyHidden>
          </a>
        </p>
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
