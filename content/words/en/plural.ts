import type { Count } from '../formats.ts'

/*
 * Each function of this folder is one message that translators get as ICU
 * MessageFormat. It is a template, or one of these two, which may stand within
 * each other; its arguments are texts, counts, times and keys. Nothing else
 * decides what it says. CONTRIBUTING.md has the rules, a test holds them.
 */

/** `=1` is exactly one; `one` is whatever the language says as it says one, so it shows the number. */
type PluralForms = { other: string } & { [Form in 'one' | `=${number}`]?: string }

let rules: Intl.PluralRules | null = null

/** The form that English uses for this number. ICU: `{count, plural, =0 {...} one {...} other {...}}`. */
export function plural({ value }: Count, forms: PluralForms): string {
  rules ??= new Intl.PluralRules('en')
  return (
    forms[`=${value}`] ?? (rules.select(value) === 'one' ? forms.one : undefined) ?? forms.other
  )
}

/** The form of this key. ICU: `{key, select, ...}`. */
export function select<Key extends string>(key: Key, forms: Readonly<Record<Key, string>>): string {
  return forms[key]
}
