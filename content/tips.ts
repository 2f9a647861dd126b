import type { Tip } from '../core/content/types.ts'
import type { ArticleId } from './articles/index.ts'
import { ORGANIZATIONS, type SourceId } from './sources/organizations.ts'
import { tipTexts } from './text/tips.ts'
import { ARTICLE_OF_CAUSE, ARTICLE_OF_TIP } from './tip-articles.ts'
import { TIPS, type TipId } from './tip-facts.ts'
import { limitsAgainst } from './tip-limits.ts'
import type { Language } from '../core/settings/languages.ts'

/**
 * Every tip in one language. They stand by themselves, for the popup: it paints one before anything else, and
 * must not load the whole library for it.
 */
export function tipsIn(language: Language): readonly Tip[] {
  const { tips: all } = tipTexts.in(language)
  return Object.entries(TIPS).flatMap(([cause, facts]) => {
    const texts: Readonly<Record<string, string>> = all[cause as keyof typeof TIPS]
    return Object.entries(facts).map(([id, sources]) => ({
      id,
      cause: cause as keyof typeof TIPS,
      notFor: limitsAgainst(id, cause as keyof typeof TIPS),
      sources,
      text: texts[id] ?? '',
    }))
  })
}

/** Who stands behind a tip, each named once. */
export function organizationsOf(tip: Tip): readonly string[] {
  return [...new Set(tip.sources.map((id) => ORGANIZATIONS[id as SourceId]))]
}

/** The article that tells why. */
export function articleOf({ id, cause }: Tip): ArticleId {
  const own = ARTICLE_OF_TIP[id as TipId]
  if (own !== undefined) return own
  return cause === 'general' ? 'what-a-spasm-is' : ARTICLE_OF_CAUSE[cause]
}
