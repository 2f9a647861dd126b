// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { ArticlePage } from '../../components/article/article-page.tsx'
import { ReviewsContext } from '../../components/article/review-line.tsx'
import { SourceList } from '../../components/article/source-list.tsx'
import { parseLibraryRoute } from '../../core/content/library-route.ts'
import { library as contentIn } from '../../content/index.ts'
import { reviewOfAll, type Reviews } from '../../core/content/review.ts'
import type { Article, Source } from '../../core/content/types.ts'
import { press, show } from '../support/show.tsx'

const LIBRARY = contentIn('en')
const ARTICLES = [...LIBRARY.articles.values()]

function open(article: Article, sourceId: string | null = null) {
  return show(<ArticlePage article={article} library={LIBRARY} sourceId={sourceId} />)
}

describe.each(ARTICLES)('$id', (article) => {
  it('shows every line it has', () => {
    const text = open(article).text()
    for (const { lines } of article.sections) {
      for (const line of lines) expect(text).toContain(line.text)
    }
  })

  it('numbers its sources in the order they are cited, each with what it leads to', () => {
    const shown = open(article)
    const entries = shown.all('.sources > li')
    const references = shown.all('.reference')
    expect(references.length).toBeGreaterThan(0)
    let highest = 0
    for (const reference of references) {
      const number = Number(reference.textContent)
      expect(number).toBeLessThanOrEqual(highest + 1)
      highest = Math.max(highest, number)
      const place = parseLibraryRoute(reference.getAttribute('href') ?? '', LIBRARY)
      const sourceId = place.is === 'article' ? place.sourceId : null
      expect(entries[number - 1]?.id).toBe(`source-${sourceId}`)
      expect(reference.getAttribute('aria-label')).toBe(`Source ${number}`)
    }
    expect(entries).toHaveLength(highest)
  })

  it('says which language the titles of its sources are printed in', () => {
    const titles = open(article).all('.sources [lang="en"][dir="auto"]')
    expect(titles.length).toBeGreaterThanOrEqual(open(article).all('.sources > li').length)
  })

  it('says when to seek care, the soonest first, and what to do', () => {
    const shown = open(article)
    const cards = shown.all('.care-card')
    expect(cards.map((card) => card.querySelector('h3')?.textContent)).toEqual([
      'Get emergency help now',
      'Get advice today',
      'Make an appointment',
    ])
    expect(cards[0]?.textContent).toContain('Call your local emergency number now.')
  })

  it('leads to every other article', () => {
    const links = open(article).all('.article-others a')
    expect(links.map((link) => link.textContent)).toEqual(
      ARTICLES.filter(({ id }) => id !== article.id).map(({ title }) => title),
    )
  })
})

describe('a reference', () => {
  const [article] = ARTICLES
  if (article === undefined) throw new Error('there are no articles')

  it('moves the focus to its source', () => {
    const shown = open(article)
    const [reference] = shown.all('.reference')
    press(reference ?? shown.page)
    expect(document.activeElement).toBe(shown.all('.sources > li')[0])
  })

  it('that the address names is shown at once', async () => {
    const sourceId = article.sections[0]?.lines[0]?.sources[0] ?? ''
    open(article, sourceId)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(document.activeElement?.id).toBe(`source-${sourceId}`)
  })
})

describe('a source', () => {
  const source: Source = {
    id: 'some',
    organization: 'Some Clinic',
    title: 'Cramps',
    citation: '',
    url: 'https://clinic.example/cramps',
    year: '2020',
    check: 'opened',
    readOn: '2026-11-23',
  }
  const read = (changed: Partial<Source>) =>
    show(<SourceList sources={[{ ...source, ...changed }]} numbered={false} />)

  it.each([
    ['opened', '2026-11-23', 'We read part of the page (November 2026)'],
    ['copy-opened', '2025-01-31', 'We read part of a copy (January 2025)'],
    ['from-knowledge', null, 'Not checked yet'],
  ] as const)('that is %s says so in plain words, and when', (check, readOn, text) => {
    expect(read({ check, readOn }).text()).toContain(`Some Clinic, 2020 ${text}`)
  })

  it.each([
    ['n.d.', 'no date given'],
    ['c.2023', 'about 2023'],
    ['2012 ed.', '2012 edition'],
    ['2004 archive', '2004, from an archive'],
  ])('dated %j reads %j', (year, text) => {
    expect(read({ year }).text()).toContain(`Some Clinic, ${text}`)
  })

  it('opens in a tab of its own, and says so', () => {
    const link = read({}).page.querySelector('a')
    expect(link?.href).toBe('https://clinic.example/cramps')
    expect(link?.target).toBe('_blank')
    expect(link?.textContent).toContain('(opens a new tab)')
  })

  it('without a page is no link', () => {
    const shown = read({ url: null, check: 'from-knowledge' })
    expect(shown.all('a')).toEqual([])
    expect(shown.text()).toContain('Common practice')
  })
})

describe('whether a clinician has reviewed it', () => {
  const [article] = ARTICLES
  if (article === undefined) throw new Error('no articles')
  const line = (page: { all: (selector: string) => Element[] }) =>
    page.all('.review-line').map(({ textContent }) => textContent)

  it('is said to be not so where nobody has signed it', () => {
    expect(line(open(article))).toEqual(['Not yet reviewed by a clinician.'])
  })

  it('is said with who, when, and when again', () => {
    const review = {
      name: 'Robin Doe',
      title: 'Physical therapist',
      date: '2027-01-15',
      nextReview: '2028-01-15',
    }
    const reviews: Reviews = {
      item: () => null,
      routine: () => null,
      article: () => review,
      signs: () => [],
      limits: () => [],
    }
    const shown = show(
      <ReviewsContext.Provider value={reviews}>
        <ArticlePage article={article} library={LIBRARY} sourceId={null} />
      </ReviewsContext.Provider>,
    )
    expect(line(shown)).toEqual([
      'Reviewed by: Robin Doe · Physical therapist (January 2027). Next review: January 2028.',
    ])
  })

  it('is said of the signs and steps of a spasm only when all of them are reviewed', () => {
    const signed = { name: 'Robin', title: 'PT', date: '2027-01-15', nextReview: '2028-01-15' }
    const sooner = { ...signed, nextReview: '2027-07-15' }
    expect(reviewOfAll([signed, undefined])).toBeNull()
    expect(reviewOfAll([signed, sooner, signed])).toBe(sooner)
  })
})
