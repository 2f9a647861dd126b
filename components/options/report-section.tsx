import { useState } from 'preact/hooks'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'

type ReportSectionProps = { version: string; onCopy: (text: string) => Promise<boolean> }

/** How to report an error in a text: a form to copy, for nothing is sent from here. */
export function ReportSection({ version, onCopy }: ReportSectionProps) {
  const text = useWords('options').options.about.report
  const [copied, setCopied] = useState<boolean | null>(null)
  const form = [text.says, text.place, text.fault, text.version(version)].join('\n\n')
  return (
    <Section title={text.title} lead={text.lead}>
      <p>{text.notHere}</p>
      <Field label={text.form}>
        {(ids) => <textarea {...ids} class="control report-form" rows={8} readOnly value={form} />}
      </Field>
      <div class="report-actions">
        <Button onClick={() => void onCopy(form).then(setCopied)}>{text.copy}</Button>
        <p role="status">{copied === null ? '' : copied ? text.copied : text.copyFailed}</p>
      </div>
    </Section>
  )
}
