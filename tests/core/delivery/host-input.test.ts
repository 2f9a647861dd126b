import { describe, expect, it } from 'vitest'
import { parseHostInput } from '../../../core/delivery/host-input.ts'
import { MAX_HOSTS } from '../../../core/settings/schema.ts'

describe('a host that a person writes for a list', () => {
  it.each(['meet.example.com', ' Meet.Example.com ', 'https://meet.example.com/a?b#c'])(
    'is taken from “%s”',
    (written) => {
      expect(parseHostInput(written, [])).toEqual({ is: 'fits', host: 'meet.example.com' })
    },
  )

  it.each(['', '  ', 'meet', 'two words.com', 'about:blank', 'file:///a.b', 'chrome://a.b', '::'])(
    'is none in “%s”',
    (written) => {
      expect(parseHostInput(written, [])).toEqual({ is: 'bad' })
    },
  )

  it('is in the list once', () => {
    const list = ['example.com', 'meet.example.com']
    expect(parseHostInput('https://MEET.example.com', list)).toEqual({
      is: 'known',
      host: 'meet.example.com',
    })
    expect(parseHostInput('other.example.com', list).is).toBe('fits')
  })

  it('fits until the list is full', () => {
    const list = Array.from({ length: MAX_HOSTS }, (_, index) => `h${index}.example.com`)
    expect(parseHostInput('new.example.com', list.slice(1)).is).toBe('fits')
    expect(parseHostInput('new.example.com', list)).toEqual({ is: 'full' })
    expect(parseHostInput('h0.example.com', list).is).toBe('known')
  })
})
