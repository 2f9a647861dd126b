/*
 * A message between its two forms: what translators write, which is ICU
 * MessageFormat, and what ships. Of ICU it has what our words need: arguments,
 * plural with exact forms, and select. Dates, lengths and numbers come written.
 */
export type Pattern = readonly Part[]
export type Part = string | Argument | Choice
type Argument = { readonly argument: string }
export type Choice = {
  readonly by: 'plural' | 'select'
  readonly argument: string
  readonly forms: Readonly<Record<string, Pattern>>
}

export function isChoice(part: Part): part is Choice {
  return typeof part === 'object' && 'by' in part
}

/** As translators get it. A choice holds whole sentences, whatever stands around it in the code. */
export function printIcu(pattern: Pattern): string {
  return print(hoisted(pattern), null)
}

function print(pattern: Pattern, counted: string | null): string {
  return pattern
    .map((part) => {
      if (typeof part === 'string') return escaped(part, counted !== null)
      if (!isChoice(part)) return part.argument === counted ? '#' : `{${part.argument}}`
      const within = part.by === 'plural' ? part.argument : counted
      const forms = Object.entries(part.forms).map(
        ([key, form]) => `${key} {${print(form, within)}}`,
      )
      return `{${part.argument}, ${part.by}, ${forms.join(' ')}}`
    })
    .join('')
}

/** A straight apostrophe is ICU's own sign for "as it stands". */
function escaped(text: string, inPlural: boolean): string {
  return text
    .replaceAll("'", "''")
    .replaceAll(inPlural ? /[{}#]+/g : /[{}]+/g, (signs) => `'${signs}'`)
}

/**
 * `Leaves out {count, plural, one {# move} ...}` as `{count, plural, one {Leaves out # move} ...}`.
 * Within a form, a further choice by the same argument is made already.
 */
function hoisted(pattern: Pattern, made: ReadonlyMap<string, string> = new Map()): Pattern {
  const at = pattern.findIndex(isChoice)
  const choice = pattern[at]
  if (choice === undefined || !isChoice(choice)) return pattern
  const { argument, by, forms } = choice
  const whole = (key: string) =>
    joined([
      ...pattern.slice(0, at),
      ...(forms[key] ?? forms['other'] ?? []),
      ...pattern.slice(at + 1),
    ])
  const known = made.get(`${by} ${argument}`)
  if (known !== undefined) return hoisted(whole(known), made)
  return [
    {
      ...choice,
      forms: mapForms(forms, (_form, key) =>
        hoisted(whole(key), new Map([...made, [`${by} ${argument}`, key]])),
      ),
    },
  ]
}

/** Texts that stand side by side as one. */
export function joined(parts: readonly Part[]): Pattern {
  const result: Part[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (part === '') continue
    if (typeof part === 'string' && typeof last === 'string') result.splice(-1, 1, last + part)
    else result.push(part)
  }
  return result
}

export function mapForms<From, To>(
  forms: Readonly<Record<string, From>>,
  change: (form: From, key: string) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(forms).map(([key, form]) => [key, change(form, key)]))
}

/** Every part, of its forms as well. */
export function partsOf(pattern: Pattern): readonly Part[] {
  return pattern.flatMap((part) =>
    isChoice(part) ? [part, ...Object.values(part.forms).flatMap(partsOf)] : [part],
  )
}

/** The names of its arguments, each once. */
export function argumentsOf(pattern: Pattern): ReadonlySet<string> {
  return new Set(
    partsOf(pattern).flatMap((part) => (typeof part === 'string' ? [] : [part.argument])),
  )
}
