import { useLayoutEffect, useMemo } from 'preact/hooks'
import { applyTones } from '../../components/figure/apply-tones.ts'
import { applyLook } from '../../components/theme/apply-appearance.ts'
import { words, type Words } from '../../content/words/index.ts'
import { chooseTongue } from '../../content/words/language.ts'
import type { Settings } from '../../core/settings/schema.ts'

/**
 * Puts all that a person chose of the look on this page, and on it again with
 * each change; answers the words in their language. Every page of ours calls it.
 */
export function useLook(settings: Settings): Words {
  const text = useMemo(() => {
    const tongue = chooseTongue(settings.language, navigator.languages)
    return words(tongue.language, tongue.locale)
  }, [settings.language])
  useLayoutEffect(() => {
    applyLook(document.documentElement, settings, text)
    applyTones(document.documentElement, settings.figure)
  }, [settings, text])
  return text
}
