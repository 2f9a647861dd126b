import type {
  CareLibrary,
  FirstAid,
  GeneralLine,
  SpasmPart,
  WarningSign,
} from '../core/content/types.ts'
import type { BodyPosition } from '../core/content/profile.ts'
import { AFTER_SURGERY, SURGERY, type Facts } from './first-aid/facts.ts'
import type { FirstAidTexts } from './text/contract.ts'
import { EVERY_SPASM, FIRST_AID } from './first-aid/index.ts'
import { usesWheelchair } from './position.ts'
import { firstAidTexts } from './text/first-aid.ts'
import { markFallback } from './text/fallback.ts'
import { signsIn, tiersIn } from './warning-signs.ts'
import type { Language } from '../core/settings/languages.ts'

/**
 * First aid and warning signs by themselves, for the relief page and for a break
 * that hurt: nobody in pain should wait for the whole library.
 */
export function careIn(language: Language, position: BodyPosition = 'any'): CareLibrary {
  const { firstAid } = firstAidTexts.in(language)
  const { firstAid: english } = firstAidTexts.in('en')
  const signs = signsIn(language)
  const rolls = usesWheelchair(position)
  return {
    tiers: tiersIn(language),
    signs,
    firstAid: new Map(
      Object.entries(FIRST_AID).map(([id, facts]) => {
        const part = id as SpasmPart
        const usual = firstAid.parts[part]
        const inWheelchair: Readonly<Partial<Record<SpasmPart, Texts>>> = firstAid.inWheelchair
        const texts = rolls ? { ...usual, steps: { ...usual.steps, ...inWheelchair[part] } } : usual
        const mark = markFallback(usual, english.parts[part], language)
        const whole = firstAidFor(part, rolls ? forWheelchair(facts) : facts, texts, {
          signs,
          afterSurgery: firstAid.afterSurgery,
        })
        return [part, { ...whole, ...mark }]
      }),
    ),
    everySpasm: Object.entries<{ sources: readonly string[]; notFor?: readonly string[] }>(
      EVERY_SPASM,
    ).map(([id, { sources, notFor = [] }]): GeneralLine => ({
      id,
      text: firstAid.everySpasm[id as keyof typeof EVERY_SPASM],
      sources,
      notFor,
    })),
  }
}

/** First aid as it is for a wheelchair user: steps on their own sources, and no line for others. */
function forWheelchair({ steps, adapt, ...facts }: Facts): Facts {
  return {
    ...facts,
    steps: Object.fromEntries(
      Object.entries(steps)
        .filter(([, { notFor = [] }]) => !notFor.includes('wheelchair'))
        .map(([id, step]) => [id, { ...step, sources: step.inWheelchair ?? step.sources }]),
    ),
    adapt: Object.fromEntries(
      Object.entries(adapt)
        .filter(([, { notFor = [] }]) => !notFor.includes('wheelchair'))
        .map(([id, { toldOnly, ...line }]) => [
          id,
          { ...line, ...(toldOnly === true && { toldOnly }) },
        ]),
    ),
  }
}

type Texts = Readonly<Record<string, string>>

function firstAidFor(
  part: SpasmPart,
  { regions, steps, getHelp, adapt }: Facts,
  texts: { name: string; steps: Texts; adapt: Texts; stops?: Texts },
  {
    signs,
    afterSurgery,
  }: { signs: readonly WarningSign[]; afterSurgery: FirstAidTexts['afterSurgery'] },
): FirstAid {
  return {
    part,
    name: texts.name,
    regions,
    steps: Object.entries(steps).map(
      ([id, { sources, timer, asks, notFor = [], notAsDrawn = [] }]) => ({
        id,
        text: texts.steps[id] ?? '',
        sources,
        notFor,
        notAsDrawn,
        ...(timer !== undefined && { timer }),
        ...(asks !== undefined && { asks: { tier: asks, stop: texts.stops?.[id] ?? '' } }),
      }),
    ),
    afterSurgery: {
      ...SURGERY[part],
      steps: Object.entries(AFTER_SURGERY).map(([id, { sources }]) => ({
        id,
        text: afterSurgery[id as keyof typeof AFTER_SURGERY],
        sources,
        notFor: [],
        notAsDrawn: [],
      })),
    },
    getHelp: getHelp.flatMap((id) => signs.find((sign) => sign.id === id) ?? []),
    adapt: Object.entries(adapt).map(
      ([id, { limits = [], notFor = [], toldOnly, at, sources }]) => ({
        id,
        text: texts.adapt[id] ?? '',
        limits,
        at,
        notFor,
        toldOnly: toldOnly !== undefined,
        sources,
      }),
    ),
    sources: [
      ...new Set(
        [...Object.values(steps), ...Object.values(adapt)].flatMap(({ sources }) => sources),
      ),
    ],
  }
}
