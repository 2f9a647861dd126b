import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOneOfHosts, webHostOf } from '../../../core/delivery/hosts.ts'
import {
  nextChannel,
  CHANNELS,
  type Attempt,
  type DeliveryContext,
  type Channel,
} from '../../../core/delivery/channels.ts'
import { KINDS } from '../../../core/schedule/kinds.ts'
import { DEFAULT_SETTINGS } from '../../../core/settings/defaults.ts'

const { reminders } = DEFAULT_SETTINGS
const ON = { ...reminders, overlay: 'on' as const }
const ARTICLE = { tabId: 7, windowId: 1, address: 'https://news.example.com/today' }

const READING: DeliveryContext = {
  kind: 'stretch',
  reminders: ON,
  access: 'granted',
  front: ARTICLE,
}

/** The channels that are tried, in order, when each fails. */
function channelsTried(known: DeliveryContext): Channel[] {
  const channels: Channel[] = []
  const attempts: Attempt[] = []
  for (;;) {
    const next = nextChannel(known, attempts)
    if (next.channel === null) return channels
    channels.push(next.channel)
    attempts.push({ channel: next.channel, refusal: 'refused' })
  }
}

const whyNoPage = (known: DeliveryContext) =>
  nextChannel(known, []).skipped.find(({ channel }) => channel === 'page')?.refusal

describe('the channels of an offer', () => {
  it('is the page in front, then a notification, then a window of its own', () => {
    expect(channelsTried(READING)).toEqual(['page', 'notification', 'window'])
  })

  it('begins with the notification where the person wants that for this kind', () => {
    const first = { ...ON.first, stretch: 'notification' as const }
    const known: DeliveryContext = { ...READING, reminders: { ...ON, first } }
    expect(channelsTried(known)).toEqual(['notification', 'page', 'window'])
    expect(channelsTried({ ...known, kind: 'micro' })).toEqual(['page', 'notification', 'window'])
  })

  it('leaves the page out, and says why, unless everything allows it', () => {
    expect(whyNoPage(READING)).toBeUndefined()
    expect(whyNoPage({ ...READING, reminders })).toBe('turned-off')
    expect(whyNoPage({ ...READING, access: 'missing' })).toBe('no-access')
    expect(whyNoPage({ ...READING, front: null })).toBe('no-window-in-front')
    for (const address of ['chrome://settings/', 'about:blank', 'file:///home/x.html', undefined]) {
      const front = { tabId: 1, windowId: 1, ...(address !== undefined && { address }) }
      expect(whyNoPage({ ...READING, front })).toBe('not-a-page')
    }
  })

  it('never covers a page that the person wants kept free, nor one below it', () => {
    const free = { ...ON, neverOn: ['example.com'] }
    expect(whyNoPage({ ...READING, reminders: free })).toBe('kept-free')
    const other = { ...ARTICLE, address: 'https://notexample.com/' }
    expect(whyNoPage({ ...READING, reminders: free, front: other })).toBeUndefined()
  })

  it('opens no window for a tip or a sip of water', () => {
    expect(channelsTried({ ...READING, kind: 'tip' })).toEqual(['page', 'notification'])
    expect(channelsTried({ ...READING, kind: 'water' })).toEqual(['page', 'notification'])
  })

  it('tries each channel at most once, and every one that is not left out', () => {
    const known = fc.record({
      kind: fc.constantFrom(...KINDS),
      reminders: fc.record({
        overlay: fc.constantFrom('off' as const, 'on' as const),
        first: fc.constant(reminders.first),
        waitForTyping: fc.boolean(),
        pauseMedia: fc.boolean(),
        neverOn: fc.subarray(['example.com', 'elsewhere.org']),
      }),
      access: fc.constantFrom('granted' as const, 'missing' as const),
      front: fc.constantFrom(null, ARTICLE),
    })
    fc.assert(
      fc.property(known, (given) => {
        const tried = channelsTried(given)
        const passed = nextChannel(
          given,
          tried.map((channel) => ({ channel, refusal: 'refused' })),
        ).skipped
        expect([...tried, ...passed.map(({ channel }) => channel)].toSorted()).toEqual(
          [...CHANNELS].toSorted(),
        )
      }),
    )
  })
})

describe('the host of an address', () => {
  it('is told for web pages alone, and nothing makes it throw', () => {
    expect(webHostOf('https://Meet.Example.com:8080/a?b#c')).toBe('meet.example.com')
    for (const address of [
      '',
      'x',
      'data:text/html,x',
      'javascript:alert(1)',
      'moz-extension://a/',
    ]) {
      expect(webHostOf(address)).toBeNull()
    }
    fc.assert(fc.property(fc.string(), (address) => void webHostOf(address)))
  })

  it('is on a list with itself and with what it lies below, and with no other', () => {
    expect(isOneOfHosts('example.com', ['example.com'])).toBe(true)
    expect(isOneOfHosts('a.b.example.com', ['example.com'])).toBe(true)
    expect(isOneOfHosts('example.com', ['a.example.com'])).toBe(false)
    expect(isOneOfHosts('badexample.com', ['example.com'])).toBe(false)
  })
})
