import { render } from 'preact'
import '../../components/theme/base.css'
import '../../components/kit/kit.css'
import '../../components/guided-break/guided-break.css'
import '../../components/break-page/break-page.css'
import { guardPresses } from '../../components/kit/press-guard.ts'
import { readSnapshot } from '../../platform/snapshot.ts'
import { parseStoredPosition } from '../../core/session/stored-position.ts'
import { logProblem } from '../../platform/log.ts'
import { KEYS, readStorage } from '../../platform/storage.ts'
import { breakWords } from '../../content/words/en/readers/break.ts'
import { breakTexts } from '../../content/text/breaks.ts'
import { tipTexts } from '../../content/text/tips.ts'
import { firstLanguage } from '../shared/use-appearance.ts'
import { App } from './app.tsx'
import type { FirstPosition } from './page-ports.ts'

const page = document.querySelector('#page')
if (!page) throw new Error('break.html has no #page')
const askedId = new URLSearchParams(location.search).get('id')
const reading = readSnapshot()
const [first, initialPosition, pageLanguage] = await Promise.all([
  reading,
  readPosition(askedId),
  firstLanguage({ english: breakWords, texts: [breakTexts, tipTexts] }, reading),
])
guardPresses(document)
render(
  <App
    first={first}
    pageLanguage={pageLanguage}
    askedId={askedId}
    initialPosition={initialPosition}
  />,
  page,
)

/** The position of the break that this page is opened for, if it was guided over another page. */
async function readPosition(breakId: string | null): Promise<FirstPosition | null> {
  if (breakId === null) return null
  try {
    const position = parseStoredPosition(
      (await readStorage('local', [KEYS.position]))[KEYS.position],
      breakId,
    )
    return position && { breakId, position }
  } catch (error) {
    logProblem('read-position', error)
    return null
  }
}
