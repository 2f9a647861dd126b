import { words as english } from '../../content/words/en/index.ts'
import { formatsFor } from '../../content/words/formats.ts'
import { fromFile, type CompiledFile } from '../../content/words/from-messages.ts'
import { wordsIn, type Words } from '../../content/words/index.ts'
import { READERS } from '../../content/words/readers.ts'
import { LANGUAGES, resolveLocaleOf, type LanguageFacts } from '../../core/settings/languages.ts'
import { filesOfLanguages } from '../../scripts/words/package.ts'
import { pseudoLanguages, type PseudoTag } from '../../scripts/words/pseudo.ts'

/** The browser's language with which Uncramp speaks each of them. */
export const BROWSER_LANGUAGES = {
  'en-XA': 'en-XA',
  'ar-XB': 'ar-EG',
} as const satisfies Record<PseudoTag, string>

/** All words, as a browser of that language shows them. */
export function pseudoWords(tag: PseudoTag): Words {
  const { kinds, facts } = pseudoLanguages(2)
  const { locale } = resolveLocaleOf<PseudoTag>(
    { ...LANGUAGES, ...(facts as Record<PseudoTag, LanguageFacts>) },
    { language: 'system', hourCycle: 'system' },
    [BROWSER_LANGUAGES[tag]],
  )
  const files = new Map(
    filesOfLanguages(kinds).map(({ relativeDest, contents }) => [relativeDest, contents]),
  )
  const areas: CompiledFile = Object.assign(
    {},
    ...Object.keys(READERS).map(
      (reader) => JSON.parse(files.get(`lang/${tag}/${reader}.json`) ?? '{}') as CompiledFile,
    ),
  )
  const direction = facts[tag]?.direction ?? 'ltr'
  const speech = { language: tag, direction, format: formatsFor(locale) }
  return { ...wordsIn('en', locale), direction, ...fromFile(english, areas, speech) }
}
