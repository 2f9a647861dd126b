/** Tags that name one written language, where the browser's data keeps them apart. */
const SAME_LANGUAGE: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' }

/**
 * The form that speakers outside of their language's main country read: those
 * of Angola read `pt-PT` and not `pt-BR`, those of Mexico `es-419` and not `es`.
 */
const FORM_ELSEWHERE: Readonly<Record<string, string>> = { en: 'GB', es: '419', pt: 'PT' }

/**
 * The language, of those that we have, that suits a person best: of the first
 * tag for which there is any, one of the same script and region, else of the
 * same script, else of the same language. Null when nothing suits.
 */
export function matchLanguage<Tag extends string>(
  wanted: readonly string[],
  have: readonly Tag[],
): Tag | null {
  for (const tag of wanted) {
    const language = languageOf(tag)
    if (language === null) continue
    const same = have.filter((each) => languageOf(each) === language)
    // The usual case, in which nothing has to be filled in: the browser reads a table for that.
    const found = same.length > 1 ? closest(tag, same) : same[0]
    if (found !== undefined) return found
  }
  return null
}

/** Null for what is no tag, such as the `C` of some systems. */
export function parseTag(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag)
  } catch {
    return null
  }
}

type Parts = { language: string; script: string | undefined; region: string | undefined }

/** Of tags that were asked for before: the few of the browser, and those of our languages. */
const known = new Map<string, string | null>()

function languageOf(tag: string): string | null {
  const before = known.get(tag)
  if (before !== undefined) return before
  const parsed = parseTag(tag)?.language ?? null
  const language = parsed === null ? null : (SAME_LANGUAGE[parsed] ?? parsed)
  known.set(tag, language)
  return language
}

function partsOf(tag: string): Parts {
  const { language, script, region } = new Intl.Locale(tag).maximize()
  return { language: SAME_LANGUAGE[language] ?? language, script, region }
}

function closest<Tag extends string>(tag: string, same: readonly Tag[]): Tag | undefined {
  const wanted = partsOf(tag)
  const written = same
    .map((each) => ({ each, parts: partsOf(each) }))
    .filter(({ parts }) => parts.script === wanted.script)
  const inRegion = (region: string | undefined) =>
    written.find(({ parts }) => parts.region === region)
  const found =
    inRegion(wanted.region) ??
    (isMainRegion(wanted) ? undefined : inRegion(FORM_ELSEWHERE[wanted.language])) ??
    inRegion(mainRegion(wanted)) ??
    written[0]
  return found === undefined ? same[0] : found.each
}

function isMainRegion(parts: Parts): boolean {
  return parts.region === mainRegion(parts)
}

function mainRegion({ language, script }: Parts): string | undefined {
  return new Intl.Locale(language, script ? { script } : {}).maximize().region
}
