import { withTimeout } from './with-timeout.ts'

/**
 * Uncramp's own tone: two soft sine notes, a fifth apart, made on the spot so
 * that no sound file ships. Needs a page: Chrome's worker has no audio.
 */
const NOTES_HERTZ = [392, 587.33] as const
const NOTE_SECONDS = 0.5
const LOUDNESS = 0.12

/** Without a sound device, or before a page may play, the browser leaves a sound waiting for ever. */
const TIMEOUT_MS = 3000

/** Plays the tone once. Rejects where there is no sound to be had. */
export async function playSoftTone(): Promise<void> {
  const audio = new AudioContext()
  try {
    await withTimeout('the tone', TIMEOUT_MS, playOn(audio))
  } finally {
    await audio.close()
  }
}

async function playOn(audio: AudioContext): Promise<void> {
  if (audio.state === 'suspended') await audio.resume()
  const notes = NOTES_HERTZ.map((hertz, index) => playNote(audio, hertz, index * 0.22))
  await Promise.all(notes)
}

/** One note that swells and fades, so that nothing clicks. */
function playNote(audio: AudioContext, hertz: number, afterSeconds: number): Promise<void> {
  const tone = new OscillatorNode(audio, { frequency: hertz })
  const volume = new GainNode(audio, { gain: 0 })
  const startsAt = audio.currentTime + afterSeconds
  volume.gain.linearRampToValueAtTime(0, startsAt)
  volume.gain.linearRampToValueAtTime(LOUDNESS, startsAt + 0.06)
  volume.gain.exponentialRampToValueAtTime(0.0001, startsAt + NOTE_SECONDS)
  tone.connect(volume).connect(audio.destination)
  tone.start(startsAt)
  tone.stop(startsAt + NOTE_SECONDS)
  return new Promise((resolve) => tone.addEventListener('ended', () => resolve()))
}

/** Whether this context can play sound at all: pages can, and Firefox's background. */
export function canPlaySound(): boolean {
  return typeof AudioContext !== 'undefined'
}
