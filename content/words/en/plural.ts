type Forms = { one: string; other: string }

let rules: Intl.PluralRules | null = null

/** The form that English uses for this number. */
export function plural(count: number, forms: Forms): string {
  rules ??= new Intl.PluralRules('en')
  return rules.select(count) === 'one' ? forms.one : forms.other
}
