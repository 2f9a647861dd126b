import { describe, expect, it } from 'vitest'
import { articlesIn } from '../../content/reading.ts'
import { breaksIn } from '../../content/breaks.ts'
import { careIn } from '../../content/care.ts'
import { breakTexts } from '../../content/text/breaks.ts'
import { firstAidTexts } from '../../content/text/first-aid.ts'
import { readingTexts } from '../../content/text/reading.ts'
import { loadTexts } from '../../content/text/registry.ts'
import { signTexts } from '../../content/text/signs.ts'
import { tipTexts } from '../../content/text/tips.ts'
import { tipsIn } from '../../content/tips.ts'
import { workerWords } from '../../content/words/en/readers/worker.ts'
import type { CompiledMessage } from '../../content/words/from-messages.ts'
import type { Locale } from '../../content/words/index.ts'
import { loadWords } from '../../content/words/load-words.ts'
import type { Language } from '../../core/settings/languages.ts'

/** A language that nobody speaks: each plain text of English in brackets. */
const FAKE: Locale = { language: 'fy' as Language, locale: 'fy', direction: 'ltr' }
const ENGLISH: Locale = { language: 'en', locale: 'en-GB', direction: 'ltr' }

const REGISTRIES = [breakTexts, tipTexts, signTexts, firstAidTexts, readingTexts]

describe('the words of a reader', () => {
  it('are there in English without a file', async () => {
    const words = await loadWords(workerWords, ENGLISH, noFile)
    expect(words.schedule.start).toBe('Start')
    expect(words.locale).toBe('en-GB')
  })

  it('are read in another language, from the file of that reader alone', async () => {
    const files = packageOf({ worker: workerWords.areas })
    const words = await loadWords(workerWords, FAKE, files.read)
    expect(words.schedule.start).toBe('[Start]')
    expect(words.language).toBe('fy')
    expect(files.asked).toEqual(['lang/fy/worker.json'])
  })

  it('stay English where a message is missing', async () => {
    const files = packageOf({ worker: { menu: workerWords.areas.menu } })
    const words = await loadWords(workerWords, FAKE, files.read)
    expect(words.schedule.start).toBe('Start')
    expect(words.menu.pauseOrResume).toMatch(/^\[.*\]$/)
  })

  it('say so where the file cannot be read', async () => {
    await expect(loadWords(workerWords, FAKE, noFile)).rejects.toThrow('lang/fy/worker.json')
  })
})

describe('the health texts', () => {
  const files = packageOf({
    breaks: breakTexts.in('en'),
    tips: tipTexts.in('en'),
    care: { ...signTexts.in('en'), ...firstAidTexts.in('en') },
    reading: readingTexts.in('en'),
  })
  const { language } = FAKE

  it('are English until they are loaded, and for English need no file', async () => {
    expect(tipsIn(language)).toEqual(tipsIn('en').map((tip) => ({ ...tip, lang: 'en' })))
    await loadTexts(REGISTRIES, ENGLISH, noFile)
  })

  it('are read in another language, each file once', async () => {
    await loadTexts(REGISTRIES, FAKE, files.read)
    expect(files.asked.toSorted()).toEqual(
      ['breaks', 'care', 'reading', 'tips'].map((name) => `lang/fy/${name}.json`),
    )
    expect(breaksIn(language).items.get('neck-turn')?.name).toMatch(/^\[.*\]$/)
    expect(tipsIn(language).every(({ text }) => /^\[.*\]$/.test(text))).toBe(true)
    expect(careIn(language).signs[0]?.text).toMatch(/^\[.*\]$/)
    expect(careIn(language).firstAid.get('calf')?.name).toMatch(/^\[.*\]$/)
    expect(articlesIn(language).get('nerve')?.title).toMatch(/^\[.*\]$/)
  })

  it('are marked as English where the language lacks them, and nowhere else', async () => {
    const lacking: Locale = { ...FAKE, language: 'gd' as Language }
    const complete = packageOf({ breaks: breakTexts.in('en'), tips: tipTexts.in('en') })
    await loadTexts([breakTexts, tipTexts], lacking, async (path) => {
      const file = (await complete.read(path)) as Record<string, CompiledMessage[]>
      // The first entry of each: its texts stay English.
      const { steps } = Object.values(breakTexts.in('en').items)[0] ?? { steps: [] }
      const without = (texts: CompiledMessage[], count: number) =>
        texts.map((text, at) => (at < count ? null : text))
      return path.includes('tips')
        ? { tips: without(file['tips'] ?? [], 1) }
        : { ...file, items: without(file['items'] ?? [], steps.length + 3) }
    })
    const marks = (entries: Iterable<{ lang?: 'en' }>) => [...entries].map(({ lang }) => lang)
    const [firstTip, ...otherTips] = marks(tipsIn(lacking.language))
    const [firstItem, ...otherItems] = marks(breaksIn(lacking.language).items.values())
    expect([firstTip, firstItem]).toEqual(['en', 'en'])
    expect(new Set([...otherTips, ...otherItems])).toEqual(new Set([undefined]))
    expect(marks(breaksIn('en').items.values())).not.toContain('en')
  })

  it('leave those of English alone', () => {
    expect(tipsIn('en').some(({ text }) => text.startsWith('['))).toBe(false)
  })
})

function noFile(path: string): Promise<unknown> {
  return Promise.reject(new Error(path))
}

/** The files of the language, made of English areas, and which of them were asked for. */
function packageOf(english: Readonly<Record<string, object>>) {
  const asked: string[] = []
  const read = (path: string): Promise<unknown> => {
    asked.push(path)
    const [, name = ''] = /([\w-]+)\.json$/.exec(path) ?? []
    const areas = Object.entries(english[name] ?? {})
    return Promise.resolve(
      Object.fromEntries(areas.map(([area, texts]) => [area, bracketed(texts)])),
    )
  }
  return { asked, read }
}

/** Plain texts in brackets, in the order of English; what takes arguments is missing. */
function bracketed(texts: unknown): CompiledMessage[] {
  if (typeof texts === 'string') return [`[${texts}]`]
  if (typeof texts === 'function') return [null]
  if (typeof texts !== 'object' || texts === null) return []
  return Object.values(texts).flatMap(bracketed)
}
