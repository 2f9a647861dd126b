import { render } from 'preact'
import '../../components/theme/base.css'
import '../../components/kit/kit.css'
import { guardPresses } from '../../components/kit/press-guard.ts'
import { readSnapshot } from '../../platform/snapshot.ts'
import { welcomeWords } from '../../content/words/en/readers/welcome.ts'
import { firstLanguage } from '../shared/use-appearance.ts'
import { App } from './app.tsx'

const page = document.querySelector('#page')
if (!page) throw new Error('welcome.html has no #page')
guardPresses(document)
const reading = readSnapshot()
const [first, pageLanguage] = await Promise.all([
  reading,
  firstLanguage({ english: welcomeWords, texts: [] }, reading),
])
render(<App first={first} pageLanguage={pageLanguage} />, page)
