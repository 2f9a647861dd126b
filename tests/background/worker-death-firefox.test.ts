import { describe } from 'vitest'
import { testDeaths } from './deaths.ts'

describe("Firefox's background dies at any call", () => testDeaths('firefox'))
