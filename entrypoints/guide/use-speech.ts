import { useEffect } from 'preact/hooks'
import { hush, say } from '../../platform/speech.ts'

/** Speaks lines for those who want it; quiet as soon as the break stands still or the page goes. */
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
    // A page under the stage may make such an event itself.
    const leave = ({ isTrusted }: Event) => isTrusted && hush()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      hush()
    }
  }, [speaks])
  useEffect(() => {
    if (speaks && !running) hush()
  }, [speaks, running])
  return (line) => {
    if (speaks && running) say(line, language, (problem) => note('speech', problem))
  }
}
