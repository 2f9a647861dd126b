// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { LibraryPage } from '../../components/library/library-page.tsx'
import { routeHeader } from '../../components/library/route-header.ts'
import { parseLibraryRoute } from '../../core/content/library-route.ts'
import { useHash } from '../../components/library/use-hash.ts'
import { OptionsShell } from '../../components/options/options-shell.tsx'
import { routeOf } from '../../components/settings/routes.ts'
import { library as contentIn } from '../../content/index.ts'
import { wordsIn } from '../../content/words/index.ts'
import {
  NO_CHOICES,
  withFavorite,
  withHidden,
  type Choices,
  type ContentRef,
} from '../../core/content/choices.ts'
import { DEFAULT_BODY, type Body } from '../../core/content/profile.ts'
import { choicesOf, enter, press, settle, show, type Shown } from '../support/show.tsx'

const LIBRARY = contentIn('en')
const NECK_TURN: ContentRef = { is: 'item', id: 'neck-turn' }
const HANDS: ContentRef = { is: 'routine', id: 'hands-2' }

const actions = {
  start: vi.fn(() => Promise.resolve(true)),
  favorite: vi.fn(() => Promise.resolve(true)),
  unfavorite: vi.fn(() => Promise.resolve(true)),
  hide: vi.fn(() => Promise.resolve(true)),
  unhide: vi.fn(() => Promise.resolve(true)),
}

type Told = { choices?: Choices; body?: Partial<Body> }

function page(hash: string, { choices = NO_CHOICES, body = {} }: Told = {}) {
  return (
    <LibraryPage
      library={LIBRARY}
      person={{ body: { ...DEFAULT_BODY, limitsTold: true, ...body }, choices }}
      route={parseLibraryRoute(hash, LIBRARY)}
      actions={actions}
    />
  )
}

function open(hash = '#library', told: Told = {}): Shown {
  return show(page(hash, told))
}

const names = (shown: Shown) => shown.all('.entry-link').map((link) => link.textContent)
const card = (shown: Shown, name: string) => {
  const link = shown.all('.entry-link').find((each) => each.textContent === name)
  return link?.closest('li')?.textContent ?? ''
}
const count = (shown: Shown) => shown.page.querySelector('[role="status"]')?.textContent

beforeEach(() => {
  vi.clearAllMocks()
  for (const action of Object.values(actions))
    action.mockImplementation(() => Promise.resolve(true))
})

describe('browsing the library', () => {
  it('has every routine, move and article, each under its own address', () => {
    const shown = open()
    const all = LIBRARY.items.size + LIBRARY.routines.length + LIBRARY.articles.size
    expect(names(shown)).toHaveLength(all)
    expect(count(shown)).toBe(`${all} results`)
    const addresses = shown.all('.entry-link').map((link) => link.getAttribute('href') ?? '')
    expect(new Set(addresses).size).toBe(all)
    for (const address of addresses) expect(parseLibraryRoute(address, LIBRARY).is).not.toBe('gone')
  })

  it('says of each move how much, how long, where, for what, and who may notice', () => {
    const text = card(open(), 'Ear toward shoulder')
    expect(text).toContain('Hold 12 seconds, twice each side')
    expect(text).toContain('1 min')
    expect(text).toContain('Seated or standing')
    expect(text).toContain('neck and shoulders')
    expect(text).toContain('Nobody will notice')
  })

  it.each([
    ['Slow neck turns', 'Hold 5 seconds, 3 times each way'],
    ['Look far away', 'For 20 seconds'],
    ['Arm across the chest', '20 seconds each side'],
    ['Pelvic rocks', '10 times'],
    ['Ankle circles', '5 times each way, on both sides'],
    ['Two-minute walk', 'For 2 minutes'],
    ['Standing back bends', '5 times'],
    ['Belly breaths', '10 seconds each, 6 times'],
  ])('says the dose of %s in plain words', (name, dose) => {
    expect(card(open(), name)).toContain(dose)
  })

  it('finds words in names and steps, names first', () => {
    const shown = open()
    enter(shown.getByLabelText<HTMLInputElement>('Search'), 'Heel')
    const found = names(shown)
    expect(found[0]).toBe('Heel raises')
    expect(found).toContain('Wall calf stretch')
    // Words are found from their beginning: this one has a wheelchair in it.
    expect(found).not.toContain('Seated upper body')
    expect(count(shown)).toBe(`${found.length} results`)
  })

  it('finds what has all of several words, whatever the case and the spaces', () => {
    const shown = open()
    enter(shown.getByLabelText<HTMLInputElement>('Search'), '  CHAIR   heel ')
    expect(names(shown)).toContain('Seated hamstring stretch')
    expect(names(shown)).not.toContain('Heel raises')
  })

  it('narrows down by area, position, length and topic', () => {
    const shown = open()
    enter(shown.getByRole<HTMLSelectElement>('combobox', { name: 'Body area' }), 'hands-wrists')
    expect(names(shown)).toContain('Palms together')
    expect(names(shown)).not.toContain('Jaw rest')
    enter(shown.getByRole<HTMLSelectElement>('combobox', { name: 'Position' }), 'standing')
    expect(names(shown)).not.toContain('Palms together')
    expect(names(shown)).toContain('Wrist up and down')
    enter(shown.getByRole<HTMLSelectElement>('combobox', { name: 'Length' }), 'half-minute')
    expect(names(shown)).not.toContain('Wrist up and down')
    enter(shown.getByRole<HTMLSelectElement>('combobox', { name: 'Topic' }), 'circulation')
    expect(names(shown)).not.toContain('Hand shake-out')
  })

  it('offers what is for no part of the body as well', () => {
    const shown = open()
    expect(
      choicesOf(shown.getByRole<HTMLSelectElement>('combobox', { name: 'Body area' })),
    ).toEqual(
      expect.arrayContaining(['Eyes', 'Calves and feet', 'Breathing', 'Desk set-up', 'Water']),
    )
    enter(shown.getByRole<HTMLSelectElement>('combobox', { name: 'Body area' }), 'workstation')
    expect(names(shown)).toContain('Set your screen')
  })

  it('shows one sort alone', () => {
    const shown = open()
    press(shown.all('label').find((label) => label.textContent === 'Articles') ?? shown.page)
    expect(names(shown)).toEqual([...LIBRARY.articles.values()].map(({ title }) => title))
  })

  it('is kind when nothing fits, and clears the filters at one press', () => {
    const shown = open()
    enter(shown.getByLabelText<HTMLInputElement>('Search'), 'zebra')
    expect(count(shown)).toBe('0 results')
    expect(shown.text()).toContain('We found nothing for that. Try one plain word')
    enter(shown.getByRole<HTMLSelectElement>('combobox', { name: 'Body area' }), 'neck-shoulders')
    expect(shown.text()).toContain('Nothing fits all of that.')
    press(shown.getByRole('button', { name: 'Clear filters' }))
    expect(names(shown).length).toBeGreaterThan(80)
    expect(shown.getByLabelText<HTMLInputElement>('Search').value).toBe('')
  })

  it('says what favorites and hidden are for as long as there are none', () => {
    const shown = open()
    const showOnly = (name: string) =>
      press(shown.all('label').find((label) => label.textContent === name) ?? shown.page)
    showOnly('Favorites')
    expect(shown.text()).toContain('No favorites here yet.')
    showOnly('Hidden')
    expect(shown.text()).toContain('Nothing is hidden here.')
  })

  it('keeps favorites and what is hidden at hand', () => {
    const choices = withHidden(withFavorite(NO_CHOICES, HANDS), NECK_TURN, 'hurt', '2026-03-09')
    const shown = open('#library', { choices })
    const showOnly = (name: string) =>
      press(shown.all('label').find((label) => label.textContent === name) ?? shown.page)
    showOnly('Favorites')
    expect(names(shown)).toEqual(['Hands and wrists'])
    showOnly('Hidden')
    expect(names(shown)).toEqual(['Slow neck turns'])
    expect(card(shown, 'Slow neck turns')).toContain('It hurt on March 9, 2026')
  })

  it('marks what the limits leave out, and why', () => {
    const shown = open('#library', { body: { limits: ['pregnancy'] } })
    expect(card(shown, 'Calves on a chair')).toContain('Left out because you told us: pregnancy')
    expect(card(shown, 'Jaw rest')).not.toContain('Left out')
  })
})

describe('one move', () => {
  it('has its steps, its caution, who should skip it, and its sources', () => {
    const shown = open('#library/neck-turn')
    const text = shown.text()
    expect(shown.all('.item-steps li')).toHaveLength(4)
    expect(text).toContain('Skip it if you have vertigo, or after a neck injury or surgery.')
    expect(text).toContain('Vertigo, or dizziness when I move my head')
    expect(text).toContain('Stop if you feel pain')
    const links = shown.all('.sources a')
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect(link.getAttribute('href')).toMatch(/^https:/)
    expect(text).toContain('Mayo Clinic, 2020 We read part of a copy (November 2026)')
  })

  it('starts now', async () => {
    const shown = open('#library/neck-turn')
    press(shown.getByRole('button', { name: 'Start now' }))
    await settle()
    expect(actions.start).toHaveBeenCalledWith(NECK_TURN)
    expect(shown.text()).toContain('Your break opens now.')
  })

  it('says so when something did not work', async () => {
    actions.start.mockImplementation(() => Promise.resolve(false))
    const shown = open('#library/neck-turn')
    press(shown.getByRole('button', { name: 'Start now' }))
    await settle()
    expect(shown.page.querySelector('[role="status"]')?.textContent).toBe(
      'That didn’t work. Please try again.',
    )
  })

  it('becomes a favorite, and stops being one', async () => {
    const shown = open('#library/neck-turn')
    press(shown.getByRole('button', { name: 'Add to favorites' }))
    await settle()
    expect(actions.favorite).toHaveBeenCalledWith(NECK_TURN)
    shown.update(page('#library/neck-turn', { choices: withFavorite(NO_CHOICES, NECK_TURN) }))
    expect(shown.text()).toContain('Added to your favorites.')
    press(shown.getByRole('button', { name: 'Remove from favorites' }))
    expect(actions.unfavorite).toHaveBeenCalledWith(NECK_TURN)
  })

  it('is hidden and brought back by the same button', async () => {
    const shown = open('#library/neck-turn')
    const button = shown.getByRole('button', { name: 'Hide' })
    press(button)
    await settle()
    expect(actions.hide).toHaveBeenCalledWith(NECK_TURN)
    const choices = withHidden(NO_CHOICES, NECK_TURN, 'by-hand', '2026-03-01')
    shown.update(page('#library/neck-turn', { choices }))
    expect(shown.text()).toContain('You hid it on March 1, 2026.')
    expect(shown.getByRole('button', { name: 'Bring back' })).toBe(button)
    press(button)
    expect(actions.unhide).toHaveBeenCalledWith(NECK_TURN)
  })

  it('that hurt rests: with its date, its signs and the way back, but no start', () => {
    const choices = withHidden(NO_CHOICES, NECK_TURN, 'hurt', '2026-03-09')
    const shown = open('#library/neck-turn', { choices })
    expect(shown.text()).toContain('It hurt on March 9, 2026')
    expect(shown.text()).toContain('You were right to stop.')
    expect(shown.text()).toContain('Get emergency help now')
    expect(shown.all('.hurt .review-line')).toHaveLength(1)
    expect(shown.queryByRole('button', { name: 'Start now' })).toBeNull()
    press(shown.getByRole('button', { name: 'Bring back' }))
    expect(actions.unhide).toHaveBeenCalledWith(NECK_TURN)
  })

  it('that a limit leaves out can be read but not started', () => {
    const shown = open('#library/calves-on-chair-rest', { body: { limits: ['pregnancy'] } })
    expect(shown.text()).toContain('Left out because you told us: pregnancy.')
    expect(shown.all('.item-steps li').length).toBeGreaterThan(0)
    expect(shown.queryByRole('button', { name: 'Start now' })).toBeNull()
  })

  it('that only needs asking first can be started', () => {
    const shown = open('#library/calves-on-chair-rest', { body: { limitsTold: false } })
    expect(shown.text()).toContain('It comes only when you start it.')
    expect(shown.getByRole('button', { name: 'Start now' })).toBeTruthy()
  })
})

describe('one routine', () => {
  it('starts now, and leads to each of its moves', () => {
    const shown = open('#library/routine/hands-2')
    press(shown.getByRole('button', { name: 'Start now' }))
    expect(actions.start).toHaveBeenCalledWith(HANDS)
    expect(shown.all('.routine-moves a').map((link) => link.getAttribute('href'))).toEqual(
      LIBRARY.routines.find(({ id }) => id === 'hands-2')?.items.map((id) => `#library/${id}`),
    )
  })

  it('says of each of its moves what to take care with, and names the sources of all', () => {
    for (const routine of LIBRARY.routines) {
      const text = open(`#library/routine/${routine.id}`, { body: { limitsTold: true } }).text()
      for (const item of routine.items.flatMap((id) => LIBRARY.items.get(id) ?? [])) {
        expect(text, `${routine.id}: ${item.id}`).toContain(item.caution)
        for (const source of item.sources) {
          expect(text, `${routine.id}: ${source}`).toContain(LIBRARY.sources.get(source)?.title)
        }
      }
    }
  })

  it('says which move stands in for which, and why', () => {
    const shown = open('#library/routine/evening-calf', { body: { limits: ['balance'] } })
    const text = shown.text()
    expect(text).toContain('Changed to fit what you told us.')
    expect(text).toContain('For you, another move stands in for “Wall calf stretch”.')
    expect(text).toContain('Left out because you told us: poor balance.')
  })

  it('of which nothing is left has no start, and names the limit', () => {
    const shown = open('#library/routine/five-minute-walk', {
      body: { limits: ['chest-pain'] },
    })
    expect(shown.text()).toContain('chest pain')
    expect(shown.queryByRole('button', { name: 'Start now' })).toBeNull()
  })
})

describe('addresses', () => {
  function Pages() {
    const hash = useHash()
    const place = parseLibraryRoute(hash, LIBRARY)
    return (
      <OptionsShell
        route={routeOf(hash)}
        inner={routeHeader(place, LIBRARY, wordsIn('en'))}
        aside={null}
      >
        {page(hash)}
      </OptionsShell>
    )
  }
  const goTo = (hash: string) =>
    act(() => {
      location.hash = hash
      dispatchEvent(new Event('hashchange'))
    })

  beforeEach(() => {
    location.hash = '#library'
  })

  it('name every entry in the heading and the title, with the way back', async () => {
    const shown = show(<Pages />)
    await goTo('#library/routine/hands-2')
    const heading = shown.page.querySelector('h1')
    expect(heading?.textContent).toBe('Hands and wrists')
    expect(document.title).toBe('Hands and wrists · Uncramp')
    expect(document.activeElement).toBe(heading)
    expect(shown.page.querySelector('.options-back')?.getAttribute('href')).toBe('#library')
    expect(shown.all('nav [aria-current="page"]').map((link) => link.textContent)).toEqual([
      'Library',
    ])
  })

  it('of a move that is named like its routine take the focus along', async () => {
    const shown = show(<Pages />)
    await goTo('#library/routine/strength-band')
    const link = shown.page.querySelector<HTMLElement>('.routine-moves a')
    link?.focus()
    await goTo('#library/band-two-minute-raise')
    expect(shown.all('.item-steps li').length).toBeGreaterThan(0)
    expect(document.activeElement).toBe(shown.page.querySelector('h1'))
  })

  it('lead back to where the person was, with what they searched for', async () => {
    const shown = show(<Pages />)
    enter(shown.getByLabelText<HTMLInputElement>('Search'), 'ankle')
    await goTo('#library/ankle-circles')
    await goTo('#library')
    expect(shown.getByLabelText<HTMLInputElement>('Search').value).toBe('ankle')
    expect(document.activeElement?.textContent).toBe('Ankle circles')
  })

  it('that lead nowhere say so and show the library', async () => {
    const shown = show(<Pages />)
    await goTo('#library/no-such-move')
    expect(shown.text()).toContain('This page is not in the library any more.')
    expect(names(shown).length).toBeGreaterThan(80)
  })
})
