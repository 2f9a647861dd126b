import type { WordsWith } from '../../content/words/index.ts'
import type { Route } from '../settings/routes.ts'
import { SETTING_IDS, SETTING_TABLE, type SettingId } from '../settings/setting-table.ts'

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
export function findSettings(query: string, words: WordsWith<'options'>): FoundSetting[] {
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
function normalize(text: string, { locale }: WordsWith<never>): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLocaleLowerCase(locale)
}

type NamedSetting = FoundSetting & { alsoCalled: string }

/** A setting with its name and line, as they stand on its page. */
export function settingOf(id: SettingId, words: WordsWith<'options'>): NamedSetting {
  const texts = words.options.settings[id]
  return {
    id,
    route: SETTING_TABLE[id].page,
    name: texts.name,
    group: 'group' in texts ? texts.group : null,
    about: texts.about,
    alsoCalled: texts.alsoCalled,
  }
}
