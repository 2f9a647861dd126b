import { describe, expectTypeOf, it } from 'vitest'
import type {
  ArticleTexts,
  BreakTexts,
  Catalogue,
  FirstAidTexts,
  SignTexts,
  TipTexts,
} from '../../content/text/contract.ts'

type Without<Texts, Key extends keyof Texts> = Omit<Texts, Key>

/** The compiler runs these (`npm run types`): a language with a hole in it must not pass. */
describe('a translation that lacks a text does not compile', () => {
  it('of an item, a routine, a limit or a part of the body', () => {
    type Items = BreakTexts['items']
    expectTypeOf<Items>().toExtend<BreakTexts['items']>()
    expectTypeOf<Without<Items, 'neck-turn'>>().not.toExtend<Items>()
    expectTypeOf<{ name: string; steps: readonly string[] }>().not.toExtend<Items['neck-turn']>()
    type Routines = BreakTexts['routines']
    expectTypeOf<Without<Routines, 'hands-2'>>().not.toExtend<Routines>()
    type Limits = BreakTexts['limits']
    expectTypeOf<Without<Limits, 'pregnancy'>>().not.toExtend<Limits>()
    type Regions = BreakTexts['regions']
    expectTypeOf<Without<Regions, 'neck'>>().not.toExtend<Regions>()
    expectTypeOf<Without<BreakTexts, 'everyItem'>>().not.toExtend<BreakTexts>()
  })

  it('of a tip, or of a whole cause', () => {
    expectTypeOf<Without<TipTexts, 'nerve'>>().not.toExtend<TipTexts>()
    type General = TipTexts['general']
    expectTypeOf<Without<General, 'what-a-spasm-is'>>().not.toExtend<General>()
  })

  it('of an article, one of its sections or one of its lines', () => {
    expectTypeOf<Without<ArticleTexts, 'nerve'>>().not.toExtend<ArticleTexts>()
    type Sections = ArticleTexts['what-a-spasm-is']['sections']
    expectTypeOf<Without<Sections, 'emergency'>>().not.toExtend<Sections>()
    type About = Sections['about']
    expectTypeOf<Without<About, 'tightens-by-itself'>>().not.toExtend<About>()
  })

  it('of first aid or of a warning sign', () => {
    type Parts = FirstAidTexts['parts']
    expectTypeOf<Without<Parts, 'calf'>>().not.toExtend<Parts>()
    type Emergency = SignTexts['emergency']
    expectTypeOf<Without<Emergency, 'chest-pain'>>().not.toExtend<Emergency>()
  })

  it('of the interface', () => {
    expectTypeOf<Without<Catalogue, 'popup'>>().not.toExtend<Catalogue>()
    type Tip = Catalogue['popup']['tip']
    expectTypeOf<Without<Tip, 'why'>>().not.toExtend<Tip>()
  })
})
