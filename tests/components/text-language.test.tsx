// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { CareCards } from '../../components/article/care-cards.tsx'
import { CheckList } from '../../components/kit/check-list.tsx'
import { careIn } from '../../content/care.ts'
import { show } from '../support/show.tsx'

const { tiers, signs } = careIn('en')
const [sign] = signs
if (sign === undefined) throw new Error('there are no signs')
/** As a language has it that lacks the first of them. */
const lines = [
  { ...sign, id: 'english', lang: 'en' as const },
  { ...sign, id: 'translated' },
]

it('a sign that stays English on a page in another language is marked as English', () => {
  const { page } = show(
    <CareCards groups={[{ tier: 'emergency', lines }]} tiers={tiers} heading="h2" />,
  )
  expect(marks(page, 'li')).toEqual([
    ['en', 'ltr'],
    [null, null],
  ])
})

it('so is one that can be ticked', () => {
  const choices = lines.map(({ id, text, ...mark }) => ({ value: id, label: text, ...mark }))
  const { page } = show(
    <CheckList legend="" variant="rows" choices={choices} ticked={[]} onTick={vi.fn()} />,
  )
  expect(marks(page, '.check > span')).toEqual([
    ['en', 'ltr'],
    [null, null],
  ])
})

function marks(page: Element, selector: string) {
  return [...page.querySelectorAll(selector)].map((each) => [
    each.getAttribute('lang'),
    each.getAttribute('dir'),
  ])
}
