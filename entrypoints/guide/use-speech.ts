import { useEffect } from 'preact/hooks'
import { stopSpeaking, speak, type SpokenLocale } from '../../platform/speech.ts'

/** Speaks lines where speech is on; stops when the break is paused or the page goes away. */
export function useSpeech(
  speech: 'off' | 'on',
  {
    running,
    locale,
    note,
  }: { running: boolean; locale: SpokenLocale; note: (where: string, problem: unknown) => void },
): (line: string) => void {
  const speaks = speech === 'on'
  useEffect(() => {
    if (!speaks) return
    // A page under the guide dialog may dispatch such an event itself.
    const leave = ({ isTrusted }: Event) => isTrusted && stopSpeaking()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      stopSpeaking()
    }
  }, [speaks])
  useEffect(() => {
    if (speaks && !running) stopSpeaking()
  }, [speaks, running])
  return (line) => {
    if (speaks && running) speak(line, locale, (problem) => note('speech', problem))
  }
}
