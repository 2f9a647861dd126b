import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { applyTones } from '../../components/figure/apply-tones.ts'
import { applyAppearance } from '../../components/theme/apply-appearance.ts'
import type { Reader, WordsOf } from '../../content/words/readers.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { HOUR_CYCLES, LANGUAGE_TAGS } from '../../core/settings/languages.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { readLanguageHint, storeLanguageHint } from '../../platform/language-hint.ts'
import { loadLanguage, localeFor, type LocaleSettings, type LanguageResources } from './language.ts'

/** What a page says, and the words that were loaded for its first settings. */
export type PageLanguage<Name extends Reader> = {
  resources: LanguageResources<Name>
  first: LocaleSettings
  words: WordsOf<Name>
}

/**
 * Loads what a page says before it is rendered: beside the settings, in the language of
 * the last page, and once more only where the settings now say another one.
 */
export async function firstLanguage<Name extends Reader>(
  resources: LanguageResources<Name>,
  reading: Promise<{ settings: LocaleSettings }>,
): Promise<PageLanguage<Name>> {
  const likely = likelyLanguage()
  const { documentElement: root } = document
  // The popup's first frame knows better.
  if (!root.hasAttribute('dir')) {
    const { language, direction } = localeFor(likely)
    root.lang = language
    root.dir = direction
  }
  const loading = loadLanguage(resources, likely)
  const { settings } = await reading
  const { language, hourCycle } = settings
  const first = { language, hourCycle }
  const isLikely = language === likely.language && hourCycle === likely.hourCycle
  return { resources, first, words: await (isLikely ? loading : loadLanguage(resources, first)) }
}

/** What the settings said at the last page, else what they say at first. */
function likelyLanguage(): LocaleSettings {
  const hint = readLanguageHint() as Partial<Record<keyof LocaleSettings, unknown>> | null
  const language = (['system', ...LANGUAGE_TAGS] as const).find((tag) => tag === hint?.language)
  const hourCycle = HOUR_CYCLES.find((cycle) => cycle === hint?.hourCycle)
  return language === undefined || hourCycle === undefined
    ? DEFAULT_SETTINGS
    : { language, hourCycle }
}

/**
 * Applies the person's appearance to this page, again with each change, and returns
 * the words in their language. Every page of ours calls it. After a change of the
 * language, a page keeps its words until the new ones are there.
 */
export function useAppearance<Name extends Reader>(
  settings: Settings,
  { resources, first, words: firstWords }: PageLanguage<Name>,
): WordsOf<Name> {
  const { language, hourCycle } = settings
  const [shown, setShown] = useState({ of: first, words: firstWords })
  const { words } = shown
  useEffect(() => {
    if (shown.of.language === language && shown.of.hourCycle === hourCycle) return undefined
    let isWanted = true
    void loadLanguage(resources, { language, hourCycle }).then((loaded) => {
      if (isWanted) setShown({ of: { language, hourCycle }, words: loaded })
    })
    return () => {
      isWanted = false
    }
  }, [language, hourCycle])
  useLayoutEffect(() => {
    applyAppearance(document.documentElement, settings, words)
    applyTones(document.documentElement, settings.figure)
    storeLanguageHint(settings)
  }, [settings, words])
  return words
}
