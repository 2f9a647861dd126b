import { render } from 'preact'
import '../../components/theme/base.css'
import '../../components/kit/kit.css'
import '../../components/guided-break/guided-break.css'
import '../../components/relief/relief.css'
import { guardPresses } from '../../components/kit/press-guard.ts'
import { readSnapshot } from '../../platform/snapshot.ts'
import { reliefWords } from '../../content/words/en/readers/relief.ts'
import { signTexts } from '../../content/text/signs.ts'
import { firstAidTexts } from '../../content/text/first-aid.ts'
import { firstLanguage } from '../shared/use-appearance.ts'
import { App } from './app.tsx'

const page = document.querySelector('#page')
if (!page) throw new Error('relief.html has no #page')
// Before the views: a double click must not skip a step.
guardPresses(document)
const reading = readSnapshot()
const [first, pageLanguage] = await Promise.all([
  reading,
  firstLanguage({ english: reliefWords, texts: [signTexts, firstAidTexts] }, reading),
])
render(<App first={first} pageLanguage={pageLanguage} />, page)
