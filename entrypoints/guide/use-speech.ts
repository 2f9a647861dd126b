import { useEffect } from 'preact/hooks'
import { stopSpeaking, speak } from '../../platform/speech.ts'

/** Speaks lines where speech is on; stops when the break is paused or the page goes away. */
export function useSpeech(
  speech: 'off' | 'on',
  {
    running,
    language,
    note,
  }: { running: boolean; language: string; note: (where: string, problem: unknown) => void },
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
    if (speaks && running) speak(line, language, (problem) => note('speech', problem))
  }
}
