import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { withTimeout } from '../../platform/with-timeout.ts'

describe('work that is given a limit of time', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('gives its result when it is in time', async () => {
    await expect(withTimeout('a call', 1000, Promise.resolve('done'))).resolves.toBe('done')
  })

  it('fails with its own reason when it fails in time', async () => {
    const refused = Promise.reject(new Error('refused'))
    await expect(withTimeout('a call', 1000, refused)).rejects.toThrow('refused')
  })

  it('is given up, by name, when it never settles', async () => {
    const neverSettles = Promise.withResolvers<void>().promise
    const given = expect(withTimeout('the tone', 1000, neverSettles)).rejects.toThrow(
      'the tone took more than 1000 ms',
    )
    await vi.advanceTimersByTimeAsync(1000)
    await given
  })

  it('leaves no timer behind', async () => {
    await withTimeout('a call', 1000, Promise.resolve())
    expect(vi.getTimerCount()).toBe(0)
  })
})
