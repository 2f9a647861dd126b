import { LANGUAGES } from '../core/settings/languages.ts'

/**
 * What `content/languages/` has: a file for each part of the texts, so that a
 * page loads no more than it shows. A file names the part in every language.
 */
type Part = {
  constant: string
  /** What the contract calls it. */
  type: string
  /** Where a language has it, by its tag. */
  from: (tag: string) => string
  exported: string
}

const PARTS: Readonly<Record<string, Part>> = {
  breaks: {
    constant: 'BREAK_TEXTS',
    type: 'BreakTexts',
    from: (tag) => `text/${tag}/breaks.ts`,
    exported: 'breakTexts',
  },
  tips: {
    constant: 'TIP_TEXTS',
    type: 'TipTexts',
    from: (tag) => `text/${tag}/tips/index.ts`,
    exported: 'tipTexts',
  },
  care: {
    constant: 'CARE_TEXTS',
    type: 'CareTexts',
    from: (tag) => `text/${tag}/care.ts`,
    exported: 'careTexts',
  },
  reading: {
    constant: 'READING_TEXTS',
    type: 'ReadingTexts',
    from: (tag) => `text/${tag}/articles/index.ts`,
    exported: 'readingTexts',
  },
}

/** Every file of `content/languages/`, as the list of languages wants it. */
export function languageFiles(
  languages: Readonly<Record<string, unknown>> = LANGUAGES,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(PARTS).map(([name, part]) => [`${name}.ts`, fileOf(part, languages)]),
  )
}

function fileOf(
  { constant, type, from, exported }: Part,
  languages: Readonly<Record<string, unknown>>,
): string {
  const tags = Object.keys(languages)
  const entry = (tag: string): string => {
    const variable = variableOf(tag)
    const key = variable === tag ? tag : `'${tag}'`
    return variable === tag ? tag : `${key}: ${variable}`
  }
  return [
    '// Written by `npm run languages`, from the list in core/settings/languages.ts.',
    `import type { Language } from '../../core/settings/languages.ts'`,
    `import type { ${type} } from '../text/contract.ts'`,
    ...tags.map((tag) => `import { ${exported} as ${variableOf(tag)} } from '../${from(tag)}'`),
    '',
    `export const ${constant}: Readonly<Record<Language, ${type}>> = {`,
    ...tags.map((tag) => `  ${entry(tag)},`),
    '}',
    '',
  ].join('\n')
}

/** `ptBR` for `pt-BR`. */
function variableOf(tag: string): string {
  return tag.replaceAll('-', '')
}
