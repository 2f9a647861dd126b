import type { ComponentChildren } from 'preact'
import { KINDS_IN_LISTS } from '../../core/schedule/kinds.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { SelectField } from '../kit/select-field.tsx'
import { Switch } from '../kit/switch.tsx'
import { useWords } from '../kit/words.tsx'
import { Section } from '../settings/section.tsx'
import { SelectSetting, Setting, SwitchSetting } from '../settings/setting.tsx'
import type { SettingsSectionProps } from '../settings/settings-section-props.ts'
import { HostList } from './host-list.tsx'
import { OverlaySection, type OverlaySectionProps } from './overlay-section.tsx'
import { SignalsSection } from './signals-section.tsx'
import { TestSection, type OnTest } from './test-section.tsx'
import './reminders.css'

type RemindersPageProps = OverlaySectionProps & {
  browser: 'chrome' | 'firefox'
  /** The meeting pages that come with Uncramp. */
  builtInMeetings: readonly { host: string; name: string }[]
  onTest: OnTest
  /** The usual reasons for not seeing a notification. */
  notSeen: ComponentChildren
}

/** How reminders reach a person, and what they wait for. */
export function RemindersPage(props: RemindersPageProps) {
  const { settings, onChange, onTest, notSeen } = props
  return (
    <div class="reminders">
      <OverlaySection {...props} />
      <div class="reminders-pairs">
        <div>
          <FirstSection settings={settings} onChange={onChange} />
          <SignalsSection settings={settings} onChange={onChange} browser={props.browser} />
        </div>
        <div>
          <TestSection onTest={onTest} notSeen={notSeen} />
          <MannersSection settings={settings} onChange={onChange} />
          <QuietSection settings={settings} onChange={onChange} />
        </div>
      </div>
      <MeetingsSection {...props} />
      <FreeSection settings={settings} onChange={onChange} />
      <CheckInSection settings={settings} onChange={onChange} />
    </div>
  )
}

/** Changes the part of the settings that this page is about. */
function changing({ settings, onChange }: SettingsSectionProps) {
  return (change: Partial<Settings['reminders']>) =>
    onChange({ ...settings, reminders: { ...settings.reminders, ...change } })
}

function FirstSection(props: SettingsSectionProps) {
  const text = useWords('options').options.reminders.first
  const { first } = props.settings.reminders
  const defaults = DEFAULT_SETTINGS.reminders.first
  const change = changing(props)
  return (
    <Section title={text.title} lead={text.lead} setting="reminders.first">
      {KINDS_IN_LISTS.map((kind) => {
        const set = (channel: 'page' | 'notification') =>
          change({ first: { ...first, [kind]: channel } })
        return (
          <Setting
            key={kind}
            name={text.kind[kind]}
            defaultLabel={first[kind] === defaults[kind] ? null : text.surface[defaults[kind]]}
            onReset={() => set(defaults[kind])}
          >
            <SelectField
              label={text.kind[kind]}
              value={first[kind]}
              choices={(['page', 'notification'] as const).map((value) => ({
                value,
                label: text.surface[value],
              }))}
              onChange={set}
            />
          </Setting>
        )
      })}
    </Section>
  )
}

function MannersSection(props: SettingsSectionProps) {
  const text = useWords('options').options.reminders.manners
  const { waitForTyping, pauseMedia } = props.settings.reminders
  const change = changing(props)
  return (
    <Section title={text.title}>
      <SwitchSetting
        id="reminders.waitForTyping"
        on={waitForTyping}
        defaultValue={DEFAULT_SETTINGS.reminders.waitForTyping}
        onChange={(on) => change({ waitForTyping: on })}
      />
      <SwitchSetting
        id="reminders.pauseMedia"
        on={pauseMedia}
        defaultValue={DEFAULT_SETTINGS.reminders.pauseMedia}
        onChange={(on) => change({ pauseMedia: on })}
      />
    </Section>
  )
}

const FULLSCREEN = ['held-an-hour', 'held', 'ignored'] as const

function QuietSection({ settings, onChange }: SettingsSectionProps) {
  const text = useWords('options').options.reminders.quiet
  return (
    <Section title={text.title} lead={text.lead}>
      <SelectSetting
        id="quiet.fullscreen"
        value={settings.quiet.fullscreen}
        defaultValue={DEFAULT_SETTINGS.quiet.fullscreen}
        choices={FULLSCREEN}
        labelOf={(choice) => text.fullscreenChoice[choice]}
        onChange={(fullscreen) =>
          onChange({ ...settings, quiet: { ...settings.quiet, fullscreen } })
        }
      />
    </Section>
  )
}

function MeetingsSection({
  settings,
  onChange,
  browser,
  builtInMeetings,
}: Pick<RemindersPageProps, 'settings' | 'onChange' | 'browser' | 'builtInMeetings'>) {
  const text = useWords('options').options.reminders.meetings
  const { added, removed } = settings.quiet.meetingHosts
  const change = (meetingHosts: Partial<Settings['quiet']['meetingHosts']>) =>
    onChange({
      ...settings,
      quiet: {
        ...settings.quiet,
        meetingHosts: { ...settings.quiet.meetingHosts, ...meetingHosts },
      },
    })
  return (
    <Section title={text.title} lead={text.lead} setting="quiet.meetingHosts">
      {browser === 'firefox' && <p class="muted">{text.firefox}</p>}
      <Disclosure summary={text.known}>
        <div class="meeting-list">
          {builtInMeetings.map(({ host, name }) => (
            <Switch
              key={host}
              label={text.builtIn(name, host)}
              checked={!removed.includes(host)}
              onChange={(on) =>
                change({
                  removed: on ? removed.filter((each) => each !== host) : [...removed, host],
                })
              }
            />
          ))}
        </div>
      </Disclosure>
      <HostList label={text.add} hosts={added} onChange={(hosts) => change({ added: hosts })} />
    </Section>
  )
}

function FreeSection(props: SettingsSectionProps) {
  const text = useWords('options').options.reminders.free
  const { neverOn } = props.settings.reminders
  const change = changing(props)
  return (
    <Section title={text.title} lead={text.lead} setting="reminders.neverOn">
      {neverOn.length === 0 && <p class="muted">{text.none}</p>}
      <HostList label={text.add} hosts={neverOn} onChange={(hosts) => change({ neverOn: hosts })} />
    </Section>
  )
}

function CheckInSection({ settings, onChange }: SettingsSectionProps) {
  const { settingTitle } = useWords('care').care
  return (
    <Section title={settingTitle}>
      <SwitchSetting
        id="checkIns"
        on={settings.checkIns === 'on'}
        defaultValue={DEFAULT_SETTINGS.checkIns === 'on'}
        onChange={(on) => onChange({ ...settings, checkIns: on ? 'on' : 'off' })}
      />
    </Section>
  )
}
