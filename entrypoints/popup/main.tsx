import { render } from 'preact'
import { guardPresses } from '../../components/kit/press-guard.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/defaults.ts'
import { logProblem } from '../../platform/log.ts'
import { readSnapshot, type Snapshot } from '../../platform/snapshot.ts'
import { popupWords } from '../../content/words/en/readers/popup.ts'
import { tipTexts } from '../../content/text/tips.ts'
import { firstLanguage } from '../shared/use-appearance.ts'
import { App } from './app.tsx'

/**
 * The live popup replaces its first frame (see `first-frame`). It is rendered from
 * storage at once; Preact keeps each element that is the same, so nothing flashes.
 */
const page = document.querySelector<HTMLElement>('#page')
if (!page) throw new Error('popup.html has no #page')
const reading = readSnapshot().catch((error: unknown): Snapshot | null => {
  logProblem('popup-storage', error)
  return null
})
const [first, pageLanguage] = await Promise.all([
  reading,
  firstLanguage(
    { english: popupWords, texts: [tipTexts] },
    reading.then((snapshot) => snapshot ?? { settings: DEFAULT_SETTINGS }),
  ),
])
guardPresses(document)
render(<App first={first} pageLanguage={pageLanguage} />, page)
page.inert = false
