import { useLayoutEffect, useMemo } from 'preact/hooks'
import { applyTones } from '../../components/figure/apply-tones.ts'
import { applyAppearance } from '../../components/theme/apply-appearance.ts'
import { wordsOf } from '../../content/words/load-words.ts'
import type { EnglishOf, Reader, WordsOf } from '../../content/words/readers.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { localeFor } from './locale.ts'

/**
 * Applies the person's appearance to this page, again with each change, and returns
 * the words in their language. Every page of ours calls it.
 */
export function useAppearance<Name extends Reader>(
  settings: Settings,
  english: EnglishOf<Name>,
): WordsOf<Name> {
  const words = useMemo(
    () => wordsOf(english, localeFor(settings)),
    [settings.language, settings.hourCycle],
  )
  useLayoutEffect(() => {
    applyAppearance(document.documentElement, settings, words)
    applyTones(document.documentElement, settings.figure)
  }, [settings, words])
  return words
}
