import { assertNever } from '../../core/assert-never.ts'
import type { Words } from '../../content/words/index.ts'
import type { Route } from '../settings/routes.ts'
import { SETTING_IDS, SETTING_ROUTES, type SettingId } from '../settings/setting-routes.ts'

/** A setting as the search shows it. */
export type FoundSetting = {
  id: SettingId
  route: Route
  name: string
  /** The group that it stands in, where its name alone says too little. */
  group: string | null
  /** What it does, in a line. */
  about: string
}

/** The settings in which every word that was written occurs, those named so first. */
export function findSettings(query: string, words: Words): FoundSetting[] {
  const wanted = normalize(query, words).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return []
  const found = SETTING_IDS.flatMap((id) => {
    const setting = settingOf(id, words)
    const name = normalize(setting.name, words)
    const all = normalize(
      `${setting.name} ${setting.group ?? ''} ${setting.about} ${setting.alsoCalled}`,
      words,
    )
    if (!wanted.every((word) => all.includes(word))) return []
    const { alsoCalled: _, ...shown } = setting
    return [{ shown, isNamed: wanted.every((word) => name.includes(word)) }]
  })
  return found
    .toSorted((one, other) => Number(other.isNamed) - Number(one.isNamed))
    .map(({ shown }) => shown)
}

/** Without case and accents, so that nobody needs to write exactly. */
function normalize(text: string, { locale }: Words): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLocaleLowerCase(locale)
}

type NamedSetting = FoundSetting & { alsoCalled: string }

/** A setting with its name and line, as they stand on its page. */
export function settingOf(id: SettingId, words: Words): NamedSetting {
  const { options } = words
  const [name, about, group = null] = textsOf(id, words)
  return {
    id,
    route: SETTING_ROUTES[id],
    name,
    group,
    about,
    alsoCalled: options.find.alsoCalled[id],
  }
}

function textsOf(
  id: SettingId,
  { options, care }: Words,
): [name: string, about: string, group?: string] {
  const { timing, reminders, appearance, body, data } = options
  switch (id) {
    case 'preset':
      return [timing.presets.legend, timing.lead]
    case 'stretch':
    case 'micro':
    case 'strength':
    case 'evening':
    case 'water':
      return [options.kinds[id], timing.kind.hints[id]]
    case 'daily-tip':
      return [options.kinds.tip, timing.kind.hints.tip]
    case 'hours':
      return [timing.hours.title, timing.hours.lead]
    case 'put-off':
      return [timing.postpone.most, timing.postpone.mostHint, timing.postpone.title]
    case 'put-off-minutes':
      return [timing.postpone.minutes, timing.postpone.minutesHint, timing.postpone.title]
    case 'away':
      return [timing.away.after, timing.away.afterHint, timing.away.title]
    case 'fresh-after':
      return [timing.away.fresh, timing.away.freshHint, timing.away.title]
    case 'sound-is-sitting':
      return [timing.away.media, timing.away.mediaHint]
    case 'on-the-page':
      return [reminders.overlay.title, reminders.overlay.lead]
    case 'first-way':
      return [reminders.first.title, reminders.first.lead]
    case 'badge':
      return [reminders.signals.badge, reminders.signals.badgeHint]
    case 'sound':
      return [reminders.signals.sound, reminders.signals.soundIs]
    case 'speech':
      return [reminders.signals.speech, reminders.signals.speechHint]
    case 'typing':
      return [reminders.manners.typing, reminders.manners.typingHint]
    case 'pause-media':
      return [reminders.manners.media, reminders.manners.mediaHint]
    case 'full-screen':
      return [reminders.quiet.fullscreen, reminders.quiet.fullscreenHint]
    case 'meeting-pages':
      return [reminders.meetings.title, reminders.meetings.lead]
    case 'free-pages':
      return [reminders.free.title, reminders.free.lead]
    case 'check-in':
      return [care.setting.label, care.setting.hint]
    case 'colors':
      return [appearance.look.theme, appearance.look.themeHint]
    case 'text-size':
      return [appearance.look.text, appearance.look.textHint]
    case 'contrast':
      return [appearance.look.contrast, appearance.look.contrastHint]
    case 'motion':
      return [appearance.look.motion, appearance.look.motionHint]
    case 'person-skin':
      return [appearance.figure.skin, appearance.figure.lead, appearance.figure.title]
    case 'person-hair':
      return [appearance.figure.hair, appearance.figure.lead, appearance.figure.title]
    case 'person-shirt':
      return [appearance.figure.clothes, appearance.figure.lead, appearance.figure.title]
    case 'language':
      return [appearance.language.title, appearance.language.hint]
    case 'areas':
      return [body.areas.title, body.areas.lead]
    case 'position':
      return [body.position.title, body.position.lead]
    case 'limits':
      return [body.limits.title, body.limits.lead]
    case 'causes':
      return [body.causes.title, body.causes.lead]
    case 'backup':
      return [options.backup.save.title, options.backup.save.lead]
    case 'restore':
      return [options.backup.restore.title, options.backup.restore.lead]
    case 'delete-everything':
      return [options.backup.delete.title, options.backup.delete.lead]
    case 'sync':
      return [data.sync.label, data.sync.hint]
    default:
      return assertNever(id)
  }
}
