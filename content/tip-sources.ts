import type { Tip } from '../core/content/types.ts'
import type { ArticleId } from './articles/index.ts'
import { ORGANIZATIONS, type SourceId } from './sources/organizations.ts'
import { ARTICLE_OF_CAUSE, ARTICLE_OF_TIP } from './tip-articles.ts'
import type { TipId } from './tip-facts.ts'

/** Who stands behind a tip, each named once. The background names nobody, so this stands by itself. */
export function organizationsOf(tip: Tip): readonly string[] {
  return [...new Set(tip.sources.map((id) => ORGANIZATIONS[id as SourceId]))]
}

/** The article that tells why. */
export function articleOf({ id, cause }: Tip): ArticleId {
  const own = ARTICLE_OF_TIP[id as TipId]
  if (own !== undefined) return own
  return cause === 'general' ? 'what-a-spasm-is' : ARTICLE_OF_CAUSE[cause]
}
