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
    window.addEventListener('pagehide', hush)
    return () => {
      window.removeEventListener('pagehide', hush)
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
