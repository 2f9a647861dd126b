import { searchFor, searchIndex } from '../../core/search/fold.ts'
import type { WordsWith } from '../../content/words/index.ts'
import type { Route } from '../settings/routes.ts'
import { SETTING_TABLE, SHOWN_SETTING_IDS, type SettingId } from '../settings/setting-table.ts'

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

/**
 * The settings in which every word that was written occurs, those named so first. Where there are
 * none, those that have a word one typing error away.
 */
export function findSettings(query: string, words: WordsWith<'options'>): FoundSetting[] {
  const { language } = words
  const search = searchFor(query, language, 'anywhere')
  if (search.isEmpty) return []
  const settings = SHOWN_SETTING_IDS.map((id) => {
    const { alsoCalled, ...shown } = settingOf(id, words)
    const { name, group, about } = shown
    return {
      shown,
      nameIndex: searchIndex(name, language),
      index: searchIndex(`${name} ${group ?? ''} ${about} ${alsoCalled}`, language),
    }
  })
  const foundBy = (finds: (index: string) => boolean) =>
    settings
      .filter(({ index }) => finds(index))
      .toSorted((one, other) => Number(finds(other.nameIndex)) - Number(finds(one.nameIndex)))
      .map(({ shown }) => shown)
  const found = foundBy(search.finds)
  return found.length > 0 ? found : foundBy(search.nearlyFinds)
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
