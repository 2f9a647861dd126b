import { useLayoutEffect, useMemo } from 'preact/hooks'
import { applyTones } from '../../components/figure/apply-tones.ts'
import { applyAppearance } from '../../components/theme/apply-appearance.ts'
import { wordsIn, type Words } from '../../content/words/index.ts'
import { resolveLocale } from '../../core/settings/languages.ts'
import type { Settings } from '../../core/settings/schema.ts'

/**
 * Applies the person's appearance to this page, again with each change, and returns
 * the words in their language. Every page of ours calls it.
 */
export function useAppearance(settings: Settings): Words {
  const words = useMemo(() => {
    const { language, hourCycle } = settings
    const choice = resolveLocale({ language, hourCycle }, navigator.languages)
    return wordsIn(choice.language, choice.locale)
  }, [settings.language, settings.hourCycle])
  useLayoutEffect(() => {
    applyAppearance(document.documentElement, settings, words)
    applyTones(document.documentElement, settings.figure)
  }, [settings, words])
  return words
}
