import { breakTexts } from '../../content/text/en/breaks.ts'
import { careTexts } from '../../content/text/en/care.ts'
import { readingTexts } from '../../content/text/en/articles/index.ts'
import { tipTexts } from '../../content/text/en/tips/index.ts'
import { words } from '../../content/words/en/index.ts'
import type { Area, Catalogue, Message } from './catalogue.ts'
import { patternsOf } from './marking.ts'
import { joined, printIcu, type Pattern } from './pattern.ts'

/** Every text of the English words, in the order in which `content/words/from-messages.ts` meets them. */
export function englishCatalogue(): Catalogue {
  return {
    words: Object.entries(words).map(([name, area]) => areaOf(name, area)),
    texts: {
      breaks: Object.entries(breakTexts).map(([name, area]) => areaOf(name, area)),
      tips: [areaOf('tips', tipTexts)],
      care: Object.entries(careTexts).map(([name, area]) => areaOf(name, area)),
      reading: Object.entries(readingTexts).map(([name, area]) => areaOf(name, area)),
    },
  }
}

function areaOf(name: string, area: unknown): Area {
  return { name, messages: messagesIn(area, '') }
}

function messagesIn(value: unknown, key: string): Message[] {
  if (typeof value === 'string') return [{ key, icu: printIcu(joined([value])) }]
  if (typeof value === 'function') return ofFunction(value as (...args: never[]) => unknown, key)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    messagesIn(inner, key === '' ? name : `${key}.${name}`),
  )
}

function ofFunction(words: (...args: never[]) => unknown, key: string): Message[] {
  try {
    const { text, references } = patternsOf(words)
    if (!isLines(text)) return [{ key, icu: printIcu(text), references }]
    return text.map((line, at) => ({
      key: `${key}.${at}`,
      icu: printIcu(line),
      references,
      line: at,
    }))
  } catch (error) {
    return [{ key, icu: null, fault: String(error) }]
  }
}

function isLines(text: Pattern | readonly Pattern[]): text is readonly Pattern[] {
  return Array.isArray(text[0])
}
