import { describe, expect, it } from 'vitest'
import type { LayerEvent } from '../../../core/delivery/layer-messages.ts'
import {
  countMessage,
  MESSAGE_LIMITS,
  parseMessageCounts,
  type MessageCounts,
} from '../../../core/delivery/message-limits.ts'

const OPENED: LayerEvent = { type: 'break-opened' }
const CLOSED: LayerEvent = { type: 'closed' }
const hurt = (itemId: string): LayerEvent => ({ type: 'item-hurt', itemId })

/** What becomes of each of these messages, sent one after the other. */
function said(messages: readonly (readonly [breakId: string, event: LayerEvent])[]) {
  let counts: MessageCounts = []
  return messages.map(([breakId, event]) => {
    const counted = countMessage(counts, breakId, event)
    counts = counted.counts
    return counted.is
  })
}

const times = (count: number, breakId: string, event: LayerEvent) =>
  Array.from({ length: count }, () => [breakId, event] as const)

describe('how often a script over a page may say a thing', () => {
  it.each([
    { event: OPENED, limit: MESSAGE_LIMITS['break-opened'] },
    { event: CLOSED, limit: MESSAGE_LIMITS.closed },
    { event: hurt('a'), limit: MESSAGE_LIMITS['item-hurt'] },
  ])('is up to the limit of $event.type; the first refusal alone is worth a line', (one) => {
    const { event, limit } = one
    expect(said(times(limit + 3, 'b', event))).toEqual([
      ...Array.from({ length: limit }, () => 'allowed'),
      'refused',
      'refused-repeatedly',
      'refused-repeatedly',
    ])
  })

  it('is counted for each thing, each item and each break of their own', () => {
    const all = times(MESSAGE_LIMITS['item-hurt'] + 1, 'b', hurt('a'))
    expect(
      said([...all, ['b', hurt('other')], ['b', OPENED], ['next', hurt('a')]]).slice(-4),
    ).toEqual(['refused', 'allowed', 'allowed', 'allowed'])
  })

  it('is still known after other breaks came, of which only the latest few are kept', () => {
    const used = times(MESSAGE_LIMITS.closed, 'b', CLOSED)
    const others = (count: number) =>
      Array.from({ length: count }, (_, index) => [`other ${index}`, CLOSED] as const)
    expect(said([...used, ...others(3), ['b', CLOSED]]).at(-1)).toBe('refused')
    const counts = [...used, ...others(40)].reduce<MessageCounts>(
      (so, [breakId, event]) => countMessage(so, breakId, event).counts,
      [],
    )
    expect(counts.length).toBeLessThan(10)
    expect(counts.at(-1)?.breakId).toBe('other 39')
    expect(parseMessageCounts(JSON.parse(JSON.stringify(counts)))).toEqual(counts)
  })

  it('begins anew where what is stored can’t be read', () => {
    for (const broken of [undefined, null, 3, [{}], [{ breakId: 'b', times: { closed: -1 } }]]) {
      expect(parseMessageCounts(broken)).toEqual([])
    }
  })
})
