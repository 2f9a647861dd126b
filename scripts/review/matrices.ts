import { library } from '../../content/index.ts'
import { relief } from '../../content/words/en/relief.ts'
import { GENERAL_SIGNS } from '../../content/signs.ts'
import { CARE_TIERS, SPASM_PARTS } from '../../core/content/types.ts'
import { columns, effectFor, type Effect } from '../../tests/content/limit-matrix.ts'
import { placeOf } from '../../tests/content/sign-matrix.ts'
import { limitInWords, placesInWords } from './facts-in-words.ts'
import { escaped } from '../markdown.ts'
import { answerHtml, pageHtml, tableHtml } from './html.ts'

const content = library('en')

const MARKS: Readonly<Record<Effect, string>> = {
  kept: '·',
  adapted: 'A',
  swapped: 'S',
  removed: 'X',
}

/** Every limit against every exercise: what stays, what changes, what is left out. */
export function limitMatrixPage(styles: string): string {
  const title = 'Limits and exercises'
  const heads = columns.map(({ body }) => {
    const [place] = body.surgeryPlaces
    if (place !== undefined) return `surgery: ${placesInWords([place])}`
    const [limit = ''] = body.limits
    return limit === 'recent-surgery' ? 'surgery, place not told' : limitInWords(limit)
  })
  const rows = [...content.items.values()].map((item) => [
    escaped(item.name),
    ...columns.map(({ body }) => {
      const effect = effectFor(content, item, body)
      return effect === 'kept' ? '·' : `<span class="strong">${MARKS[effect]}</span>`
    }),
  ])
  const lists = columns.map(({ body }, at) => {
    const named = (effect: Effect) =>
      [...content.items.values()]
        .filter((item) => effectFor(content, item, body) === effect)
        .map((item) => item.name)
    const line = (name: string, names: readonly string[]) =>
      names.length === 0 ? '' : `<p>${name}: ${escaped(names.join('; '))}.</p>`
    return `<section><h3>${escaped(heads[at] ?? '')}</h3>${line('Stay as they are', named('kept'))}${line('Stay, with other words', named('adapted'))}${answerHtml(['agree', 'change'])}</section>`
  })
  const body = `<div class="wide">
<header class="sheet-head"><h1>${title}</h1></header>
<p><strong>X</strong> left out. <strong>S</strong> left out, and a gentler exercise comes in its place. <strong>A</strong> stays, with words for that person (they are on the sheet of the exercise). <strong>·</strong> stays as it is. With chest pain at this moment everything is left out, and no break comes. Circle what you would change.</p>
${tableHtml(['Exercise', ...heads.map((head) => `<span>${escaped(head)}</span>`)], rows, 'matrix matrix-tall')}
</div>
<h2>What is left for people with each limit</h2>
${lists.join('\n')}`
  return pageHtml(title, `Uncramp: ${title}`, styles, body)
}

/** Every warning sign against every part of the body that there is first aid for. */
export function signMatrixPage(styles: string): string {
  const title = 'Warning signs and parts of the body'
  const general: readonly string[] = GENERAL_SIGNS
  const tables = CARE_TIERS.map((tier) => {
    const rows = content.signs
      .filter((sign) => sign.tier === tier)
      .map(({ id, text, limits }) => [
        limits.length === 0
          ? escaped(text)
          : `${escaped(text)} <span class="small">(and for: ${escaped(limits.map(limitInWords).join('; '))})</span>`,
        general.includes(id) ? '<span class="strong">1</span>' : '·',
        ...SPASM_PARTS.map((part) => {
          const place = placeOf(id, part)
          return place === '1' ? '<span class="strong">1</span>' : place
        }),
      ])
    const heads = SPASM_PARTS.map((part) => `<span>${relief.choose.partNames[part]}</span>`)
    return `<h2>${escaped(content.tiers[tier].title)}</h2>${tableHtml(
      ['Sign', '<span>Before a part is chosen</span>', ...heads],
      rows,
      'matrix matrix-tall matrix-signs',
    )}`
  })
  const body = `<div class="wide">
<header class="sheet-head"><h1>${title}</h1></header>
<p><strong>1</strong> in sight beside first aid for that part. <strong>2</strong> one press away. <strong>·</strong> not shown there. This is for people who told us nothing of their body. Circle what you would change.</p>
${tables.join('\n')}
</div>`
  return pageHtml(title, `Uncramp: ${title}`, styles, body)
}
