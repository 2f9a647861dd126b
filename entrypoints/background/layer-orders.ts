import { breaksIn } from '../../content/breaks.ts'
import { figuresFor } from '../../content/item-figures.ts'
import type { WordsWith } from '../../content/words/index.ts'
import { assertNever } from '../../core/assert-never.ts'
import type { PickedBreak } from '../../core/content/pick.ts'
import { webHostOf } from '../../core/delivery/hosts.ts'
import type { FrontTab } from '../../core/delivery/channels.ts'
import type { CardButton, CardOrder, GuideOrder, LayerOrder } from '../../core/delivery/orders.ts'
import type { Kind } from '../../core/schedule/kinds.ts'
import type { Settings } from '../../core/settings/schema.ts'
import type { OfferText } from './offer-text.ts'

type LayerId = Pick<LayerOrder, 'token' | 'breakId' | 'heartbeat'>

/** The identity of a new layer. */
export function createLayerId(breakId: string): LayerId {
  return {
    breakId,
    token: newToken(),
    heartbeat: import.meta.env.FIREFOX ? newToken() : null,
  }
}

/** A name that nobody can guess. Each message of a script in a page contains it. */
function newToken(): string {
  return crypto.randomUUID().replaceAll('-', '')
}

/** An offer as a card over the page in front. */
export function cardOrder(
  layer: LayerId,
  kind: Kind,
  text: OfferText,
  settings: Settings,
  front: FrontTab,
  words: WordsWith<'overlay' | 'schedule'>,
): CardOrder {
  const { overlay, schedule } = words
  // "Never on this page" would store the page's host.
  const host = front.isPrivate ? null : webHostOf(front.address)
  const chip =
    text.is === 'break'
      ? words.format.facts([schedule.kindName[kind], text.shortLength])
      : schedule.kindName[kind]
  const title = text.is === 'break' ? text.name : text.title
  const message = text.is === 'break' ? text.why : text.message
  return {
    ...layer,
    is: 'card',
    appearance: appearanceOf(settings, words),
    tones: settings.figure,
    chip,
    title,
    message,
    picture: pictureOf(text, settings, words),
    announcement: overlay.announced(chip, title, message),
    buttons: buttonsOf(text, words),
    more:
      host === null
        ? null
        : {
            label: overlay.more,
            buttons: [{ answer: 'never-here', label: overlay.neverHere(host) }],
          },
    closeLabel: text.is === 'break' ? overlay.close : overlay.closeNudge,
    closeAnswer: text.is === 'break' ? 'skip' : 'read',
    regionLabel: overlay.region,
    waitForTyping: settings.reminders.waitForTyping,
  }
}

function buttonsOf(
  text: OfferText,
  { overlay, schedule }: WordsWith<'overlay' | 'schedule'>,
): CardButton[] {
  switch (text.is) {
    case 'break':
      return [
        { answer: 'start', label: schedule.start },
        ...(text.postpone === null ? [] : [{ answer: 'postpone' as const, label: text.postpone }]),
        { answer: 'skip', label: schedule.skip },
      ]
    case 'tip':
    case 'water':
      return [{ answer: 'read', label: overlay.gotIt }]
    default:
      return assertNever(text)
  }
}

function pictureOf(
  text: OfferText,
  { body, figure: { person } }: Settings,
  { language }: WordsWith<never>,
): CardOrder['picture'] {
  if (text.is !== 'break') return null
  const [first] = text.picked.plan.items
  const found = first && figuresFor(body.position, language, person)(first.id)
  return found ? { figure: found.figure } : null
}

/** A break as it is guided over a page. */
export function guideOrder(
  layer: LayerId,
  picked: PickedBreak,
  { initialDoneSeconds, position }: Pick<GuideOrder, 'initialDoneSeconds' | 'position'>,
  settings: Settings,
  words: WordsWith<never>,
  messages: GuideOrder['messages'],
): GuideOrder {
  const library = breaksIn(words.language)
  const figureFor = figuresFor(settings.body.position, words.language, settings.figure.person)
  const figures = picked.plan.items.flatMap(({ id }) => {
    const found = figureFor(id)
    return found === null ? [] : [[id, found] as const]
  })
  return {
    ...layer,
    is: 'guide',
    appearance: appearanceOf(settings, words),
    tones: settings.figure,
    language: words.language,
    locale: words.locale,
    messages,
    picked,
    figures: Object.fromEntries(figures),
    everyItem: library.everyItem,
    regionNames: library.regionNames,
    initialDoneSeconds,
    position,
    sound: settings.sound,
    speech: settings.speech,
    pauseMedia: settings.reminders.pauseMedia,
  }
}

function appearanceOf(
  settings: Settings,
  { language, direction }: WordsWith<never>,
): LayerOrder['appearance'] {
  const { theme, textPercent, contrast, motion } = settings
  return { theme, textPercent, contrast, motion, language, direction }
}
