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
    const parts = partsOf(tag)
    const found = parts && closest(parts, have)
    if (found) return found
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
const known = new Map<string, Parts | null>()

function partsOf(tag: string): Parts | null {
  const before = known.get(tag)
  if (before !== undefined) return before
  const locale = parseTag(tag)?.maximize()
  const parts = locale
    ? {
        language: SAME_LANGUAGE[locale.language] ?? locale.language,
        script: locale.script,
        region: locale.region,
      }
    : null
  known.set(tag, parts)
  return parts
}

function closest<Tag extends string>(wanted: Parts, have: readonly Tag[]): Tag | null {
  const same = have
    .map((tag) => ({ tag, parts: partsOf(tag) }))
    .filter(({ parts }) => parts?.language === wanted.language)
  const written = same.filter(({ parts }) => parts?.script === wanted.script)
  const inRegion = (region: string | undefined) =>
    written.find(({ parts }) => parts?.region === region)
  const found =
    inRegion(wanted.region) ??
    (isMainRegion(wanted) ? undefined : inRegion(FORM_ELSEWHERE[wanted.language])) ??
    inRegion(mainRegion(wanted)) ??
    written[0] ??
    same[0]
  return found?.tag ?? null
}

function isMainRegion(parts: Parts): boolean {
  return parts.region === mainRegion(parts)
}

function mainRegion({ language, script }: Parts): string | undefined {
  return new Intl.Locale(language, script ? { script } : {}).maximize().region
}
