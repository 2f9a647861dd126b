/**
 * Says a line, instead of any that is still being said. What goes wrong comes
 * by `onProblem`: over a foreign page there is no log at hand.
 */
export function speak(line: string, language: string, onProblem: (problem: Error) => void): void {
  if (!canSpeak()) return
  stopSpeaking()
  const voice = localVoice(language)
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
 * server. The list may come a moment late: the next line then finds it.
 */
function localVoice(language: string): SpeechSynthesisVoice | null {
  const voices = speechSynthesis
    .getVoices()
    .filter(({ localService, lang }) => localService && lang.split(/[-_]/)[0] === language)
  return voices.find((voice) => voice.default) ?? voices[0] ?? null
}
