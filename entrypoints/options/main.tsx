import { render } from 'preact'
import '../../components/theme/base.css'
import '../../components/kit/kit.css'
import { guardPresses } from '../../components/kit/press-guard.ts'
import { notificationLevel } from '../../platform/notifications.ts'
import { readSnapshot } from '../../platform/snapshot.ts'
import { optionsWords } from '../../content/words/en/readers/options.ts'
import { breakTexts } from '../../content/text/breaks.ts'
import { tipTexts } from '../../content/text/tips.ts'
import { signTexts } from '../../content/text/signs.ts'
import { firstAidTexts } from '../../content/text/first-aid.ts'
import { readingTexts } from '../../content/text/reading.ts'
import { firstLanguage } from '../shared/use-appearance.ts'
import { App } from './app.tsx'

const page = document.querySelector('#page')
if (!page) throw new Error('options.html has no #page')
guardPresses(document)
const reading = readSnapshot()
const [first, notifications, pageLanguage] = await Promise.all([
  reading,
  notificationLevel(),
  firstLanguage(
    {
      english: optionsWords,
      texts: [breakTexts, tipTexts, signTexts, firstAidTexts, readingTexts],
    },
    reading,
  ),
])
render(<App first={first} pageLanguage={pageLanguage} notifications={notifications} />, page)
