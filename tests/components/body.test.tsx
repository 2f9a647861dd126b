// @vitest-environment happy-dom
import { useState } from 'preact/hooks'
import { beforeEach, describe, expect, it } from 'vitest'
import { BodyPage } from '../../components/body/body-page.tsx'
import { LIMIT_GROUPS, limitsOf } from '../../components/body/limit-groups.ts'
import { library as contentIn } from '../../content/index.ts'
import { LIMIT_IDS, DEFAULT_BODY, type Body } from '../../core/content/profile.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import type { Settings } from '../../core/settings/schema.ts'
import { press, show, type Shown } from '../support/show.tsx'

const LIBRARY = contentIn('en')

/** What the page last handed over to be saved; null when it saved nothing. */
let saved: Settings | null = null

function Page({ start }: { start: Settings }) {
  const [settings, setSettings] = useState(start)
  return (
    <BodyPage
      settings={settings}
      onChange={(next) => {
        saved = next
        setSettings(next)
      }}
      library={LIBRARY}
    />
  )
}

function open(body: Partial<Body> = {}, more: Partial<Settings> = {}): Shown {
  return show(<Page start={{ ...DEFAULT_SETTINGS, ...more, body: { ...DEFAULT_BODY, ...body } }} />)
}

const status = (shown: Shown) =>
  shown
    .all('[role="status"]')
    .map((line) => line.textContent)
    .join(' ')

beforeEach(() => {
  saved = null
})

describe('your body', () => {
  it('says whether a clinician has reviewed the limits', () => {
    expect(
      open()
        .all('.review-line')
        .map((line) => line.textContent),
    ).toEqual(['Not yet reviewed by a clinician.'])
  })

  it('asks nothing that must be answered, and says why it asks', () => {
    const shown = open()
    expect(shown.all('input:required')).toEqual([])
    expect(shown.all('input[type="checkbox"]:checked')).toEqual([])
    expect(shown.text()).toContain('Your answers stay in this browser.')
    expect(shown.text()).toContain('You can skip this.')
  })

  it('says that the answers stay in this browser, also with sync on', () => {
    const shown = open({}, { sync: 'on' })
    expect(shown.text()).toContain('Your answers stay in this browser.')
  })

  it('saves areas and topics at once, in their own order', () => {
    const shown = open()
    press(shown.getByLabelText('Lower back'))
    press(shown.getByLabelText('Eyes'))
    expect(saved?.body.areas).toEqual(['eyes', 'lower-back'])
    press(shown.getByLabelText('Eyes'))
    expect(saved?.body.areas).toEqual(['lower-back'])
    press(shown.getByLabelText('Blood flow'))
    expect(saved?.body.causes).toEqual(['circulation'])
  })

  it('saves how breaks are taken', () => {
    const shown = open()
    press(shown.getByLabelText('Seated only'))
    press(shown.getByLabelText('Nothing on the floor'))
    press(shown.getByLabelText('Only what nobody notices'))
    expect(saved?.body).toMatchObject({
      position: 'seated',
      floor: 'no',
      discreet: 'discreet-only',
    })
  })

  it('says of every limit what it changes', () => {
    const shown = open()
    const limitHint = (label: RegExp) => {
      const id =
        shown.getByLabelText<HTMLInputElement>(label).getAttribute('aria-describedby') ?? ''
      return document.getElementById(id)?.textContent
    }
    const pregnant = [...LIBRARY.items.values()].filter(({ limits }) =>
      limits.includes('pregnancy'),
    )
    const changed = [...LIBRARY.items.values()].filter(({ adapts }) =>
      adapts?.includes('pregnancy'),
    )
    expect(limitHint(/^Pregnant/)).toBe(
      `Leaves out ${pregnant.length} moves. Adapts ${changed.length} moves to you.`,
    )
    expect(limitHint(/^Told to limit fluids/)).toMatch(
      /^Leaves out \d+ moves? and \d+ tips\. Adapts/,
    )
    expect(limitHint(/^Lung disease/)).toBe('Adapts 2 moves to you.')
    expect(limitHint(/^Carpal tunnel/)).toBe('Leaves out 3 moves and 1 tip.')
  })

  it('counts what may still come', () => {
    const shown = open()
    const before = status(shown)
    press(shown.getByLabelText('In a wheelchair'))
    expect(status(shown)).not.toBe(before)
    expect(status(shown)).toMatch(/\d+ of our \d+ moves may come/)
  })
})

describe('limits', () => {
  it('stand in the list once each', () => {
    const grouped = LIMIT_GROUPS.flatMap(limitsOf)
    expect(grouped.toSorted()).toEqual([...LIMIT_IDS].toSorted())
    expect(open().all('.limit-groups input')).toHaveLength(LIMIT_IDS.length)
  })

  it('are noted when one is ticked, and open again when the last is gone', () => {
    const shown = open()
    press(shown.getByLabelText(/^Pregnant/))
    expect(saved?.body).toMatchObject({ limits: ['pregnancy'], limitsTold: true })
    expect(shown.getByLabelText<HTMLInputElement>('None of these').checked).toBe(false)
    press(shown.getByLabelText(/^Pregnant/))
    expect(saved?.body).toMatchObject({ limits: [], limitsTold: false })
  })

  it('can be none, and that takes back what was ticked', () => {
    const shown = open({ limits: ['pregnancy'], limitsTold: true })
    press(shown.getByLabelText('None of these'))
    expect(saved?.body).toMatchObject({ limits: [], limitsTold: true })
    expect(shown.getByLabelText<HTMLInputElement>('None of these').checked).toBe(true)
    expect(shown.getByLabelText<HTMLInputElement>(/^Pregnant/).checked).toBe(false)
  })

  it('can be left open after all, and a slip undone', () => {
    const shown = open({ limits: ['pregnancy', 'balance'], limitsTold: true })
    press(shown.getByRole('button', { name: 'Clear these answers' }))
    expect(saved?.body).toMatchObject({ limits: [], limitsTold: false })
    expect(shown.text()).toContain('You can skip this.')
    press(shown.getByRole('button', { name: 'Bring my answers back' }))
    expect(saved?.body).toMatchObject({ limits: ['pregnancy', 'balance'], limitsTold: true })
  })

  it.each([
    [/^One leg swollen/, 'One arm or leg that is newly swollen, warm, sore, red or darker.'],
    [/^Chest pain/, 'Chest pain, or a tight, heavy chest.'],
  ])('that call for care say so at once: %s', (label, sign) => {
    const shown = open()
    expect(status(shown)).not.toContain('Please get care first')
    press(shown.getByLabelText(label))
    expect(status(shown)).toContain('Please get care first')
    expect(status(shown)).toContain(sign)
    expect(status(shown)).toContain('Call your local emergency number now.')
  })

  it('asks where the surgery was, and leaves out every region until it is told', () => {
    const shown = open()
    press(shown.getByLabelText(/^Surgery or a broken bone/))
    const everywhere = status(shown)
    expect(shown.text()).toContain('we leave out moves for every part of the body')
    press(shown.getByLabelText('Ankle or foot'))
    expect(saved?.body).toMatchObject({
      limits: ['recent-surgery'],
      surgeryPlaces: ['ankle-foot'],
    })
    expect(status(shown)).not.toBe(everywhere)
    expect(shown.text()).not.toContain('we leave out moves for every part of the body')
    press(shown.getByLabelText(/^Surgery or a broken bone/))
    expect(saved?.body).toMatchObject({ limits: [], surgeryPlaces: [] })
    expect(shown.queryByLabelText('Ankle or foot')).toBeNull()
  })

  it('asks whether the chest pain is now', () => {
    const shown = open()
    press(shown.getByLabelText(/^Chest pain/))
    press(shown.getByLabelText('I have chest pain right now'))
    expect(saved?.body).toMatchObject({ limits: ['chest-pain'], chestPainNow: true })
    expect(status(shown)).toContain('Call your local emergency number now.')
    press(shown.getByLabelText(/^Chest pain/))
    expect(saved?.body).toMatchObject({ limits: [], chestPainNow: false })
  })

  it('that do not call for care leave the page calm', () => {
    const shown = open()
    press(shown.getByLabelText('Hip replacement'))
    expect(shown.all('.care-card')).toEqual([])
  })
})

describe('forgetting', () => {
  it('is offered only when there is something to forget', () => {
    expect(open().queryByRole('button', { name: 'Forget all my answers' })).toBeNull()
  })

  it('takes all answers back, and can be undone', () => {
    const shown = open({ areas: ['eyes'], limits: ['pregnancy'], limitsTold: true })
    press(shown.getByRole('button', { name: 'Forget all my answers' }))
    expect(saved?.body).toEqual(DEFAULT_BODY)
    expect(shown.text()).toContain('All answers on this page are gone.')
    press(shown.getByRole('button', { name: 'Undo' }))
    expect(saved?.body).toMatchObject({ areas: ['eyes'], limits: ['pregnancy'] })
  })
})
