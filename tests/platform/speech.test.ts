import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stopSpeaking, speak } from '../../platform/speech.ts'

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'name'>

const OWN: Voice = { name: 'Own', lang: 'en-GB', localService: true, default: false }
const USUAL: Voice = { name: 'Usual', lang: 'en-US', localService: true, default: true }
const REMOTE: Voice = { name: 'Remote', lang: 'en-US', localService: false, default: true }
const GERMAN: Voice = { name: 'Deutsch', lang: 'de-DE', localService: true, default: true }

/** The browser's speech as far as it is used here. */
class Utterance extends EventTarget {
  voice: Voice | null = null
  lang = ''
  readonly text: string

  constructor(text: string) {
    super()
    this.text = text
  }
}

const ENGLISH = { language: 'en', locale: 'en-US-u-nu-latn' }

let voices: Voice[]
let heard: string[]
let spoken: Utterance[]

const fails = (problem: Error) => {
  throw problem
}

beforeEach(() => {
  heard = []
  spoken = []
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    speak: (words: Utterance) => {
      heard.push(`${words.voice?.name}: ${words.text}`)
      spoken.push(words)
    },
    cancel: () => heard.push('quiet'),
  })
})
afterEach(() => void vi.unstubAllGlobals())

describe('speech', () => {
  it('uses a voice of the computer itself, in the language of the words', () => {
    voices = [REMOTE, GERMAN, OWN, USUAL]
    speak('Hold. 10 seconds.', ENGLISH, fails)
    expect(heard).toEqual(['quiet', 'Usual: Hold. 10 seconds.'])
  })

  it.each<[language: string, locale: string, tags: string, spoken: string | null]>([
    ['pt-BR', 'pt-BR', 'pt-PT pt-BR', 'pt-BR'],
    ['pt-BR', 'pt-US', 'pt_PT pt_BR', 'pt_BR'],
    ['pt', 'pt-PT', 'pt-BR pt-PT', 'pt-PT'],
    ['zh-Hant', 'zh-Hant-TW', 'zh-CN zh-TW', 'zh-TW'],
    ['es-419', 'es-AR', 'es-ES es-MX', 'es-ES'],
    ['nb', 'nb-NO', 'sv-SE no-NO', 'no-NO'],
    ['he', 'he-IL', 'en-US iw-IL', 'iw-IL'],
    ['en', 'en-GB', 'en-US en-GB', 'en-GB'],
    ['ar', 'ar-EG', 'ar-SA en-US', 'ar-SA'],
    ['de', 'de-DE', 'en-US', null],
  ])('finds a voice for %s, written as %s, among %s: %s', (language, locale, tags, found) => {
    voices = tags.split(' ').map((lang) => ({ ...OWN, name: lang, lang }))
    speak('Hold.', { language, locale }, fails)
    expect(heard).toEqual(found === null ? ['quiet'] : ['quiet', `${found}: Hold.`])
  })

  it('says nothing where only a server could speak, or none in the language', () => {
    voices = [REMOTE, GERMAN]
    speak('Hold.', ENGLISH, fails)
    expect(heard).toEqual(['quiet'])
  })

  it('lets a new line take the place of the one before', () => {
    voices = [OWN]
    speak('Hold.', ENGLISH, fails)
    speak('Rest.', ENGLISH, fails)
    stopSpeaking()
    expect(heard).toEqual(['quiet', 'Own: Hold.', 'quiet', 'Own: Rest.', 'quiet'])
  })

  it('tells what went wrong, but not that a line was cut short', () => {
    voices = [OWN]
    const problems: string[] = []
    speak('Hold.', ENGLISH, ({ message }) => problems.push(message))
    for (const error of ['interrupted', 'canceled', 'synthesis-failed']) {
      spoken[0]?.dispatchEvent(Object.assign(new Event('error'), { error }))
    }
    expect(problems).toEqual(['synthesis-failed'])
  })

  it('does no harm where there is no speech at all', () => {
    vi.stubGlobal('speechSynthesis', undefined)
    expect(() => speak('Hold.', ENGLISH, fails)).not.toThrow()
  })
})
