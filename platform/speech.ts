import { matchLanguage, parseTag } from '../core/settings/match-language.ts'

/** The language of a line, and the tag with the person's region. */
export type SpokenLocale = { language: string; locale: string }

/**
 * Says a line, instead of any that is still being said. What goes wrong comes
 * by `onProblem`: over a foreign page there is no log at hand.
 */
export function speak(
  line: string,
  spoken: SpokenLocale,
  onProblem: (problem: Error) => void,
): void {
  if (!canSpeak()) return
  stopSpeaking()
  const voice = localVoice(spoken)
  if (voice === null) return
  const words = new SpeechSynthesisUtterance(line)
  words.voice = voice
  words.lang = voice.lang
  words.addEventListener('error', ({ error }) => {
    if (error !== 'canceled' && error !== 'interrupted') onProblem(new Error(error))
  })
  speechSynthesis.speak(words)
}

/** Ends what is being said. */
export function stopSpeaking(): void {
  if (canSpeak()) speechSynthesis.cancel()
}

/** Some systems, and some builds of a browser, have no speech at all. */
function canSpeak(): boolean {
  return typeof speechSynthesis !== 'undefined'
}

/**
 * A voice that speaks on this computer itself; others would send the line to a
 * server. Of several, one from the person's region, else the one that the system
 * would take, else one that speaks as the line is written. The list may come a
 * moment late: the next line then finds it.
 */
function localVoice({ language, locale }: SpokenLocale): SpeechSynthesisVoice | null {
  const voices = speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && matchLanguage([language], [tagOf(voice)]) !== null)
    .toSorted((one, other) => Number(other.default) - Number(one.default))
  const region = parseTag(locale)?.region
  const closest = matchLanguage([language], voices.map(tagOf))
  return (
    voices.find((voice) => region !== undefined && parseTag(tagOf(voice))?.region === region) ??
    voices.find((voice) => voice.default) ??
    voices.find((voice) => tagOf(voice) === closest) ??
    null
  )
}

/** Some systems write `pt_BR`. */
function tagOf({ lang }: SpeechSynthesisVoice): string {
  return lang.replaceAll('_', '-')
}
