// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { applyAppearance } from '../../components/theme/apply-appearance.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'

const ENGLISH = { language: 'en', direction: 'ltr' } as const

describe('the appearance of a page', () => {
  it('follows the system unless the person wants otherwise, and follows it again', () => {
    const root = document.createElement('html')
    const wished = { theme: 'dark', textPercent: 200, contrast: 'more', motion: 'less' } as const
    applyAppearance(root, wished, ENGLISH)
    expect(Object.fromEntries(Object.entries(root.dataset))).toMatchObject({
      theme: 'dark',
      contrast: 'more',
      motion: 'less',
    })
    expect(root.style.getPropertyValue('--text-scale')).toBe('2')
    expect(root.hasAttribute('data-large-text')).toBe(true)
    applyAppearance(root, DEFAULT_SETTINGS, ENGLISH)
    expect(Object.fromEntries(Object.entries(root.dataset))).toEqual({})
    expect(root.lang).toBe('en')
  })
})
