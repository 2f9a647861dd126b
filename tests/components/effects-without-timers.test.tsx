// @vitest-environment happy-dom
import { options, render } from 'preact'
import { useEffect } from 'preact/hooks'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { runEffectsWithoutTimers } from '../../components/overlay/effects-without-timers.ts'

const before = { ...options }

beforeEach(() => {
  // A page that clears every timer and frame as soon as it is set.
  vi.stubGlobal('setTimeout', () => 0)
  vi.stubGlobal('requestAnimationFrame', () => 0)
})

afterEach(() => {
  vi.unstubAllGlobals()
  delete options.requestAnimationFrame
  Object.assign(options, before)
})

it('runs every effect over a page that clears every timer', async () => {
  runEffectsWithoutTimers()
  const page = document.createElement('div')
  for (const place of [1, 2]) {
    const { promise, resolve } = Promise.withResolvers<number>()
    render(<Effect of={place} run={resolve} />, page)
    expect(await promise).toBe(place)
  }
})

function Effect({ of, run }: { of: number; run: (of: number) => void }) {
  useEffect(() => run(of), [of, run])
  return null
}
