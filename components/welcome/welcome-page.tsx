import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { DayPreview as Day } from '../../core/schedule/preview.ts'
import type { Settings, Weekday } from '../../core/settings/schema.ts'
import { DayGlance } from '../day-preview/day-glance.tsx'
import { Button } from '../kit/button.tsx'
import { useWords } from '../kit/words.tsx'
import { PresetChoice } from '../timing/preset-choice.tsx'
import { AllSet } from './all-set.tsx'
import { PlainHoursChoice } from './plain-hours-choice.tsx'
import { ReminderPicture } from './reminder-picture.tsx'
import './welcome.css'

type WelcomePageProps = {
  settings: Settings
  onChange: (settings: Settings) => void
  browser: 'chrome' | 'firefox'
  settingsHref: string
  /** The day that the choices give. */
  day: { preview: Day; weekday: Weekday; timeZone: string }
  /** The button that sends a test reminder. */
  testReminder: ComponentChildren
  /** The section that allows reminders over pages. */
  overlay: ComponentChildren
  /** Whether the last choice is saved, and what to do if it isn't. */
  saveState: ComponentChildren
  onClose: () => void
}

/**
 * The first page a person sees. Uncramp runs already: every choice is saved at
 * once, and closing the page at any moment leaves something sensible.
 */
export function WelcomePage(props: WelcomePageProps) {
  const [isDone, setIsDone] = useState(false)
  return (
    <div class="welcome-frame">
      <main class="welcome">
        {isDone ? (
          <AllSet
            settings={props.settings}
            browser={props.browser}
            settingsHref={props.settingsHref}
            onBack={() => setIsDone(false)}
            onClose={props.onClose}
          />
        ) : (
          <Choices {...props} onDone={() => setIsDone(true)} />
        )}
      </main>
    </div>
  )
}

function Choices({
  settings,
  onChange,
  settingsHref,
  browser,
  day,
  testReminder,
  overlay,
  saveState,
  onDone,
}: WelcomePageProps & { onDone: () => void }) {
  const { welcome } = useWords('welcome')
  return (
    <>
      <header class="welcome-hero">
        <div>
          <p class="welcome-brand">{welcome.brand}</p>
          <h1>{welcome.title}</h1>
          <p class="welcome-lead">{welcome.lead}</p>
        </div>
        <ReminderPicture browser={browser} />
      </header>
      <PresetChoice
        settings={settings}
        onChange={onChange}
        legend={welcome.presetLegend}
        offersOwn="if-set"
      />
      <PlainHoursChoice
        hours={settings.hours}
        onChange={(hours) => onChange({ ...settings, hours })}
        settingsHref={settingsHref}
      />
      <section class="welcome-day" aria-labelledby="welcome-day">
        <h2 id="welcome-day">{welcome.dayTitle}</h2>
        <DayGlance day={day.preview} weekday={day.weekday} timeZone={day.timeZone} nowMs={null} />
      </section>
      <section aria-labelledby="welcome-test">
        <h2 id="welcome-test">{welcome.test.title}</h2>
        <p class="muted">{welcome.test.text}</p>
        {testReminder}
      </section>
      {overlay}
      <footer class="welcome-foot">
        <p>{welcome.isAndIsNot}</p>
        <p>{welcome.privacy}</p>
      </footer>
      <div class="actions welcome-done">
        <Button variant="primary" onClick={onDone}>
          {welcome.done}
        </Button>
        {saveState}
      </div>
    </>
  )
}
