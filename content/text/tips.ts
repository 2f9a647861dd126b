import type { TipTexts } from './contract.ts'
import { tipTexts as english } from './en/tips/index.ts'
import { createRegistry } from './registry.ts'

/** Every tip. */
export const tipTexts = createRegistry<{ tips: TipTexts }>('tips', { tips: english })
