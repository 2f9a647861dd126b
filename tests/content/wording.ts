/** What Uncramp never says, and why. */
export const FORBIDDEN: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/\byou (may|might|could|probably) have\b|\byou have an? /i, 'names a condition'],
  [/\b(your score|abnormal|at risk|\d+ ?% risk|risk (of )?\d)/i, 'scores a person'],
  [
    /\b(treats?|cures?|heals?|fix(es)?|decompress\w*|un-?pinch\w*|frees? (a|the|your) nerve)\b/i,
    'claims to treat',
  ],
  [/\bprevent(s|ed|ing|ion)?\b/i, 'claims to prevent'],
  [
    /\b(clinically|scientifically) proven\b|\bdoctor[- ](approved|recommended)\b|\bguarantee/i,
    'claims proof',
  ],
  [/\bsafe for (everyone|everybody|all|anyone)\b/i, 'promises safety'],
  [/\bstop taking\b/i, 'tells a person to stop a medicine'],
  [/\bno need to (see|call|worry)\b/i, 'reassures'],
  [/\bmonitor (your|the)\b/i, 'monitors'],
  [/\b(bad|poor|wrong|terrible) posture\b|\bdamag\w*|\bwarning:|\bwear and tear\b/i, 'frightens'],
  [/\bboosts?\b.*\bcirculation\b|\bdetox/i, 'claims an effect on circulation'],
  [/\b(911|999|112|111|000)\b/, "names one country's number"],
  [/\b(should have|lazy|guilty|fail(ed|ure)?)\b/i, 'scolds'],
  [/(^|[.?!] )Or\b/, 'begins a sentence with "Or"'],
  [/\btick(s|ed)?\b|\bbook a visit\b|\bgo(es)? with rest\b/i, 'is no American patient’s word'],
]

/**
 * What people try against cramps, and ask about. It is named where an article says what is not
 * claimed, so that nobody meets it as advice.
 */
export const REMEDY = /\b(quinine|tonic water|pickle juice|bananas?|mustard|CBD|massage guns?)\b/i

/** The lines that may name it. */
const NOT_CLAIMED = /^article\/[^/]+\/not-claimed\//

/** Sixth grade. */
export const HIGHEST_GRADE = 6

/** Entries that may ask for more, and why. None does today. */
export const HARDER: ReadonlyMap<string, string> = new Map()

/** British spellings that slip in from the sources. */
const BRITISH =
  /\b\w*(colour|centre|metre|litre|behaviour|favour|tumour|orthopaedic|programme)\w*\b/i

/** Every rule that a text breaks, in words; the id says where in the library it stands. */
export function faultsOf(text: string, id = ''): readonly string[] {
  const faults = FORBIDDEN.filter(([pattern]) => pattern.test(text)).map(
    ([, why]) => `${why}: ${text}`,
  )
  if (REMEDY.test(text) && !NOT_CLAIMED.test(id)) {
    faults.push(`names a remedy elsewhere than under what is not claimed: ${text}`)
  }
  return BRITISH.test(text) ? [...faults, `spelling: ${text}`] : faults
}

export function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => /\w/.test(word)).length
}

/** The Flesch-Kincaid grade: school years that a text asks of its reader. */
export function gradeOf(text: string): number {
  const sentences = text.split(/[.!?]+(?:\s|$)/).filter((part) => /[a-z]/i.test(part)).length
  const words = text.match(/[a-z][a-z'-]*/gi) ?? []
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}

/** Vowels that stand together but are spoken apart: "dystonia", "fluid", "doing". */
const SPOKEN_APART = /(?<![tcs])i[ao]|lui|[aeouy]ing\b/g

const SILENT_END = /(?:[^laeiouy]es|[^laeiouytd]ed|[^l]e)$/

/** After a hiss the "e" is spoken: "exercises", "stretches". */
const HISSED_END = /(?:[sxzcg]|sh|tch)es$/

function syllablesOf(word: string): number {
  const lower = word.toLowerCase()
  const spoken = HISSED_END.test(lower) ? lower : lower.replace(SILENT_END, (end) => end[0] ?? '')
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0
  return Math.max(1, groups + (lower.match(SPOKEN_APART)?.length ?? 0))
}
