import { REGIONS, type Item, type BreakLibrary, type Region } from './types.ts'

/** An item that fills this share of a break gives the break its name. */
const NAMING_SHARE = 0.6

/** Regions that say little of a break: they name it only when there is nothing else. */
const VAGUE_REGIONS: ReadonlySet<Region> = new Set(['whole-body', 'eyes', 'breathing'])

/** A plain name for a break, such as "Neck and shoulders" or "Slow neck turns". */
export function breakTitle(library: BreakLibrary, items: readonly Item[]): string {
  const whole = items.reduce((sum, item) => sum + item.seconds, 0)
  const main = items.find((item) => item.seconds / whole >= NAMING_SHARE)
  if (main !== undefined) return main.name

  const secondsOf = new Map<Region, number>()
  for (const { regions, seconds } of items) {
    const region = regions[0] ?? 'whole-body'
    secondsOf.set(region, (secondsOf.get(region) ?? 0) + seconds)
  }
  const regions = [...secondsOf.keys()]
  const telling = regions.filter((region) => !VAGUE_REGIONS.has(region))
  const names = (telling.length > 0 ? telling : regions)
    .toSorted((a, b) => (secondsOf.get(b) ?? 0) - (secondsOf.get(a) ?? 0))
    .slice(0, 2)
    .toSorted((a, b) => REGIONS.indexOf(a) - REGIONS.indexOf(b))
    .map((region) => library.regionNames[region])
  const joined = new Intl.ListFormat(library.language, { type: 'conjunction' }).format(names)
  return capitalized(joined, library.language)
}

function capitalized(text: string, language: string): string {
  const [first = '', ...rest] = text
  return first.toLocaleUpperCase(language) + rest.join('')
}
