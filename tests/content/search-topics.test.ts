import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entriesOf } from '../../components/library/entries.ts'
import { indexTopics, searchEntries } from '../../components/library/search-entries.ts'
import { SEARCH_TOPICS } from '../../content/search-topics.ts'
import { exclusionOf, UNKNOWN_PERSON } from '../../core/content/exclusions.ts'
import type { LimitId } from '../../core/content/profile.ts'
import type { SearchTopic } from '../../core/content/types.ts'
import { foldPhrase } from '../../core/search/fold.ts'
import { typingErrors } from '../support/typing-errors.ts'
import { content } from './entries.ts'

const entries = entriesOf(content, UNKNOWN_PERSON)
const topics = content.searchTopics
const topicIndex = indexTopics(topics, 'en')
const find = (written: string) => {
  const { entries: found, signs } = searchEntries(entries, topicIndex, written, 'en')
  return { found: found.map(({ is, id }) => `${is}/${id}`), signs }
}

/** Whether it leads where the words of the topic do: its signs, or one of its entries among the first three. */
function leadsTo({ signs, finds }: SearchTopic, written: string): boolean {
  const seen = find(written)
  if (signs.length > 0) return signs.every((id) => seen.signs.includes(id))
  return seen.found.slice(0, 3).some((id) => finds.includes(id))
}

describe('what people type', () => {
  it.each([
    ['charley horse', 'item/calf-strap-seated'],
    ['sciatica', 'item/weight-shift'],
    ['carpal tunnel', 'item/finger-fan'],
    ['backache', 'item/pelvic-rock'],
    ['stiff neck', 'item/neck-turn'],
    ['RSI', 'item/finger-fan'],
    ['tennis elbow', 'item/finger-fan'],
    ['pinched nerve', 'item/change-posture'],
    ['slipped disc', 'item/weight-shift'],
    ['frozen shoulder', 'item/ws-arm-rest'],
    ['text neck', 'item/neck-chin-glide'],
    ['pins and needles', 'item/change-posture'],
    ['eye twitch', 'item/eye-close-rest'],
    ['teeth grinding', 'item/jaw-rest'],
    ['hiccups', 'article/twitches-and-hiccups'],
    ['restless legs', 'article/desk-and-night'],
    ['cramp while sitting', 'item/hamstring-chair'],
    ['bananas', 'article/food-and-drinks'],
    ['tonic water', 'article/food-and-drinks'],
    ['statins', 'article/medicines'],
    ['pregnant', 'article/pregnancy'],
    ['neck', 'item/neck-turn'],
    ['heel', 'item/heel-raise'],
  ])('“%s” finds %s first', (written, id) => {
    expect(find(written).found[0]).toBe(id)
  })

  it.each([
    ['chest pain', 'chest-pain'],
    ['chest pian', 'chest-pain'],
    ['heartburn', 'chest-pain'],
    ['pain in my chest when I breathe', 'chest-pain'],
    ['heart attack', 'heart-elsewhere'],
    ['blood clot in my leg', 'one-leg-swollen'],
    ['swollen calf', 'one-leg-swollen'],
    ['stiff neck and fever', 'stiff-neck-and-fever'],
    ['numb between my legs', 'saddle-numbness'],
    ['slurred speech', 'face-arm-speech'],
  ])('“%s” shows the sign “%s”, and no move', (written, sign) => {
    const { found, signs } = find(written)
    expect(signs).toContain(sign)
    expect(found.filter((id) => !id.startsWith('article/'))).toEqual([])
  })

  it.each([
    'neck',
    'chest',
    'calf',
    'walk',
    'open your chest',
    'heel',
    'back',
    'leg',
    'breath',
    'stretch',
  ])('“%s” calls for no care by itself', (written) => {
    expect(find(written).signs).toEqual([])
    expect(find(written).found.length).toBeGreaterThan(0)
  })

  it('finds what a longer question is about', () => {
    expect(find('how do I get rid of a charley horse').found[0]).toBe('item/calf-strap-seated')
  })

  it('finds a name that is typed with an error', () => {
    expect(find('shouldr').found.length).toBeGreaterThan(0)
    expect(find('anlke circles').found[0]).toBe('item/ankle-circles')
  })

  it('finds nothing for what is nowhere', () => {
    expect(find('zebra')).toEqual({ found: [], signs: [] })
  })
})

describe('a topic of the search', () => {
  it('leads to entries and signs that exist', () => {
    const ids = new Set(entries.map(({ is, id }) => `${is}/${id}`))
    const signs = new Set(content.signs.map(({ id }) => id))
    for (const topic of topics) {
      expect(
        topic.finds.filter((id) => !ids.has(id)),
        topic.id,
      ).toEqual([])
      expect(
        topic.signs.filter((id) => !signs.has(id)),
        topic.id,
      ).toEqual([])
      expect(topic.finds.length, topic.id).toBeGreaterThan(0)
      expect(new Set(topic.finds).size, topic.id).toBe(topic.finds.length)
    }
  })

  it('names moves first, and none where signs call for care', () => {
    const order = ['item', 'routine', 'article']
    for (const { id, finds, signs } of topics) {
      const sorts = finds.map((each) => order.indexOf(each.split('/')[0] ?? ''))
      expect(sorts, id).toEqual(sorts.toSorted((one, other) => one - other))
      if (signs.length > 0) expect(sorts, id).not.toContain(0)
    }
  })

  it('leads to no move that is ruled out for who looks for it', () => {
    const facts: Readonly<
      Record<string, { finds: readonly string[]; limits?: readonly LimitId[] }>
    > = SEARCH_TOPICS
    for (const [id, { finds, limits = [] }] of Object.entries(facts)) {
      const person = {
        ...UNKNOWN_PERSON,
        body: { ...UNKNOWN_PERSON.body, limitsTold: true, limits: [...limits] },
      }
      const items = finds.flatMap((each) => content.items.get(each.replace('item/', '')) ?? [])
      const out = items.filter((item) => exclusionOf(item, person) !== null)
      expect(
        out.map((item) => item.id),
        id,
      ).toEqual([])
    }
  })

  it('is found by each of its phrases, and a phrase belongs to one topic', () => {
    const all = topics.flatMap(({ phrases }) => phrases.map((each) => foldPhrase(each, 'en')))
    expect(all.filter((phrase, at) => all.indexOf(phrase) !== at)).toEqual([])
    const lost = topics.flatMap((topic) => topic.phrases.filter((each) => !leadsTo(topic, each)))
    expect(lost).toEqual([])
  })

  it('is found by each of its phrases with any one letter wrong, missing, too many or swapped', () => {
    const spoken = topics.flatMap((topic) =>
      topic.phrases.filter((each) => each.length >= 5).map((phrase) => ({ topic, phrase })),
    )
    fc.assert(
      fc.property(fc.constantFrom(...spoken), fc.nat(), ({ topic, phrase }, seed) => {
        const errors = typingErrors(phrase.toLowerCase())
        const written = errors[seed % errors.length] ?? phrase
        expect(leadsTo(topic, written), written).toBe(true)
      }),
    )
  })
})
