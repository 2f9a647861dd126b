import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { applyTones } from '../../components/figure/apply-tones.ts'
import { applyAppearance } from '../../components/theme/apply-appearance.ts'
import type { Reader, WordsOf } from '../../content/words/readers.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { loadLanguage, type LocaleSettings, type LanguageResources } from './language.ts'

/** What a page says, and the words that were loaded for its first settings. */
export type PageLanguage<Name extends Reader> = {
  resources: LanguageResources<Name>
  first: LocaleSettings
  words: WordsOf<Name>
}

/** Loads what a page says before it is rendered. */
export async function firstLanguage<Name extends Reader>(
  resources: LanguageResources<Name>,
  first: LocaleSettings,
): Promise<PageLanguage<Name>> {
  return { resources, first, words: await loadLanguage(resources, first) }
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
  }, [settings, words])
  return words
}
