import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { whenToSeeSomeone } from '../content/text/en/articles/when-to-see-someone.ts'
import { careTiers } from '../content/text/en/care-tiers.ts'
import { signTexts } from '../content/text/en/signs.ts'
import { wordsIn } from '../content/words/index.ts'

/** A health text is reviewed in content; the form repeats it word for word. */
describe('The form "A move hurt me"', () => {
  const form = readFileSync(
    join(import.meta.dirname, '../.github/ISSUE_TEMPLATE/move-hurt.yml'),
    'utf8',
  )
  const at = (text: string) => {
    expect(form, text).toContain(text)
    return form.indexOf(text)
  }

  it('says where to get help before it asks anything', () => {
    const order = [
      'This is no place for medical help.',
      ...(['emergency', 'same-day', 'visit'] as const).flatMap((tier) => [
        careTiers[tier].title,
        careTiers[tier].act,
      ]),
      'type: input',
    ].map(at)
    expect(order).toEqual(order.toSorted((one, other) => one - other))
  })

  it('names each sign under its tier, in the reviewed words', () => {
    const { sections } = whenToSeeSomeone
    const before = form.slice(0, at('type: input'))
    const tiers = before.split(/(?=\*\*(?:Get emergency|Get advice|Make an appointment))/).slice(1)
    const signs = tiers.map((tier) =>
      [...tier.matchAll(/^ +- (?!type:)(.+)$/gm)].map(([, it]) => it),
    )
    expect(signs.map((each) => new Set(each))).toEqual(
      [
        Object.values(sections.emergency),
        [...Object.values(sections['same-day']), signTexts['same-day']['pop-or-bruise']],
        [signTexts.visit['after-a-move']],
      ].map((each) => new Set(each)),
    )
  })

  it('calls the button in the break by its name', () => {
    at(`**${wordsIn('en', 'en-US').breakPage.guide.hurts}**`)
  })
})
