import type { SearchTopic } from '../../core/content/types.ts'
import { foldPhrase, searchFor, searchIndex } from '../../core/search/fold.ts'
import { isOneLetterOff, MIN_LETTERS_TO_ERR } from '../../core/search/near.ts'
import type { Entry } from './entries.ts'

/** Moves before routines before articles, among what fits as well. */
const ORDER = ['item', 'routine', 'article'] as const satisfies readonly Entry['is'][]

export type Found = {
  entries: readonly Entry[]
  /** The ids of warning signs that what was written makes one think of; they stand first. */
  signs: readonly string[]
}

/** A topic, with its phrases as they are compared and looked through. */
export type TopicIndex = SearchTopic & { indices: readonly string[] }

/** Topics as `searchEntries` looks through them. */
export function indexTopics(
  topics: readonly SearchTopic[],
  language: string,
): readonly TopicIndex[] {
  return topics.map((topic) => ({
    ...topic,
    phrases: topic.phrases.map((phrase) => foldPhrase(phrase, language)),
    indices: topic.phrases.map((phrase) => searchIndex(phrase, language)),
  }))
}

/**
 * What a person looks for. First come the entries with all of the words in their name and those of
 * a topic that is called so, then what is one typing error away from a topic, then texts in which all words occur.
 * Where nothing does, words count that are one typing error away, and topics that a longer question names.
 */
export function searchEntries(
  entries: readonly Entry[],
  topics: readonly TopicIndex[],
  written: string,
  language: string,
): Found {
  const search = searchFor(written, language)
  if (search.isEmpty) return { entries, signs: [] }
  const phrase = foldPhrase(written, language)
  const words = new Set(phrase.split(' '))
  const named = topics.filter(({ phrases }) => phrases.includes(phrase))
  const near = topics.filter(({ phrases }) => phrases.some((each) => isNear(phrase, each)))
  const asked = topics.filter(({ phrases }) => phrases.some((each) => isWithin(each, words)))

  const careFor = [...named, ...near, ...asked].filter(({ signs }) => signs.length > 0)
  if (careFor.length > 0) {
    const ids = new Set(careFor.flatMap(({ finds }) => finds))
    return {
      entries: entries.filter((entry) => ids.has(keyOf(entry))),
      signs: [...new Set(careFor.flatMap(({ signs }) => signs))],
    }
  }

  const partly = topics.filter(({ indices }) => indices.some(search.finds))
  const found = ranked(entries, [
    [named, ({ nameIndex }) => search.finds(nameIndex)],
    [near, () => false],
    [partly, ({ textIndex }) => search.finds(textIndex)],
  ])
  if (found.length > 0) return { entries: found, signs: [] }
  return {
    entries: ranked(entries, [
      [asked, ({ nameIndex }) => search.nearlyFinds(nameIndex)],
      [[], ({ textIndex }) => search.nearlyFinds(textIndex)],
    ]),
    signs: [],
  }
}

type Level = readonly [topics: readonly SearchTopic[], fits: (entry: Entry) => boolean]

/** Level after level; within one, moves first: the first of each topic, then the second of each. */
function ranked(entries: readonly Entry[], levels: readonly Level[]): readonly Entry[] {
  const found = levels.flatMap(([topics, fits]) => {
    const most = Math.max(0, ...topics.map(({ finds }) => finds.length))
    const ids = Array.from({ length: most }, (_, at) =>
      topics.flatMap(({ finds }) => finds[at] ?? []),
    ).flat()
    const ofTopics = ids.flatMap((id) => entries.find((entry) => keyOf(entry) === id) ?? [])
    const all = [...ofTopics, ...entries.filter(fits)]
    return ORDER.flatMap((is) => all.filter((entry) => entry.is === is))
  })
  return [...new Set(found)]
}

function keyOf({ is, id }: Entry): string {
  return `${is}/${id}`
}

function isNear(written: string, phrase: string): boolean {
  return written.length >= MIN_LETTERS_TO_ERR && isOneLetterOff(written, phrase)
}

function isWithin(phrase: string, words: ReadonlySet<string>): boolean {
  return phrase.split(' ').every((word) => words.has(word))
}
