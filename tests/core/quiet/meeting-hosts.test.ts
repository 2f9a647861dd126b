import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MEETING_HOSTS } from '../../../content/meeting-hosts.ts'
import { isMeetingPage, meetingHosts } from '../../../core/quiet/meeting-hosts.ts'
import * as v from 'valibot'
import { Host } from '../../../core/settings/schema.ts'

describe('meeting pages', () => {
  it('are those that come with Uncramp, without what the person took off, and with what they added', () => {
    const changes = { added: ['jitsi.example.org'], removed: ['discord.com'] }
    const hosts = meetingHosts(MEETING_HOSTS, changes)
    expect(hosts).toContain('jitsi.example.org')
    expect(hosts).toContain('meet.google.com')
    expect(hosts).not.toContain('discord.com')
  })

  it('are web pages on such a host or below it, and no others', () => {
    const hosts = meetingHosts(MEETING_HOSTS, { added: [], removed: [] })
    expect(isMeetingPage('https://meet.google.com/abc-defg-hij', hosts)).toBe(true)
    expect(isMeetingPage('https://us02web.zoom.us./j/1', hosts)).toBe(true)
    for (const address of [
      'https://google.com/',
      'https://notzoom.us/',
      'https://zoom.us.example.com/',
      'chrome://zoom.us/',
      'data:text/html,zoom.us',
    ]) {
      expect(isMeetingPage(address, hosts)).toBe(false)
    }
  })

  it('make nothing throw, whatever an address is', () => {
    fc.assert(fc.property(fc.string(), (address) => void isMeetingPage(address, ['a.b'])))
  })

  it('come as hosts that a person could write as well, each once', () => {
    for (const { host } of MEETING_HOSTS) expect(v.is(Host, host)).toBe(true)
    expect(new Set(MEETING_HOSTS.map(({ host }) => host)).size).toBe(MEETING_HOSTS.length)
  })
})
