import { AREAS, DEFAULT_BODY, type Body } from '../../core/content/profile.ts'
import { CAUSES } from '../../core/content/types.ts'
import { CheckList } from '../kit/check-list.tsx'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'
import type { SettingsSectionProps } from '../settings/settings-section-props.ts'
import { allowedContent } from './effects.ts'
import { ClearBody } from './clear-body.tsx'
import { LimitsSection } from './limits-section.tsx'
import type { BodyLibrary } from './part-props.ts'
import { PositionSection } from './position-section.tsx'
import { toggled } from './toggled.ts'
import './body.css'

/** What a person may tell of their body. Every answer is optional, and only ever removes or prefers. */
export function BodyPage({
  settings,
  onChange,
  library,
}: SettingsSectionProps & { library: BodyLibrary }) {
  const words = useWords('options')
  const text = words.options.body
  const { body } = settings
  const change = (changed: Partial<Body>) =>
    onChange({ ...settings, body: { ...body, ...changed } })
  const { may, all } = allowedContent(library, body)
  return (
    <div class="page">
      <Notice tone="info">{words.format.sentences([text.why, text.stays])}</Notice>
      <p class="body-summary" role="status">
        {text.summary(words.format.count(may), words.format.count(all))}
      </p>
      <Section title={text.areas.title} lead={text.areas.lead} setting="body.areas">
        <CheckList
          legend={text.areas.title}
          hideLegend
          variant="chips"
          choices={AREAS.map((value) => ({ value, label: text.areaNames[value] }))}
          ticked={body.areas}
          onTick={(area, on) => change({ areas: toggled(AREAS, body.areas, area, on) })}
        />
      </Section>
      <PositionSection body={body} onChange={change} library={library} />
      <LimitsSection body={body} onChange={change} library={library} />
      <Section title={text.causes.title} lead={text.causes.lead} setting="body.causes">
        <CheckList
          legend={text.causes.title}
          hideLegend
          variant="chips"
          choices={CAUSES.map((value) => ({ value, label: text.causes.titles[value] }))}
          ticked={body.causes}
          onTick={(cause, on) => change({ causes: toggled(CAUSES, body.causes, cause, on) })}
        />
      </Section>
      <ClearBody body={body} onForget={() => change(DEFAULT_BODY)} onUndo={change} />
    </div>
  )
}
