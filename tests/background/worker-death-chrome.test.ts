import { describe } from 'vitest'
import { testDeaths } from './deaths.ts'

describe("Chrome's worker dies at any call", () => testDeaths('chrome'))
