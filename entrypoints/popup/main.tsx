import { firstSnapshot } from './first-snapshot.ts'
import { render } from 'preact'
import '../../components/look/base.css'
import '../../components/kit/kit.css'
import '../../components/popup/popup.css'
import '../../components/tip/tip.css'
import { App } from './app.tsx'

const page = document.querySelector('#page')
if (!page) throw new Error('popup.html has no #page')
// The bent clock of the browser tests stands in storage; people's clocks need no wait.
if (__TEST_SEAM__) await firstSnapshot
render(<App firstSnapshot={firstSnapshot} />, page)
