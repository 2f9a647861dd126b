import { render } from 'preact'
import '../../components/theme/base.css'
import '../../components/kit/kit.css'
import { guardPresses } from '../../components/kit/press-guard.ts'
import { readSnapshot } from '../../platform/snapshot.ts'
import { App } from './app.tsx'

const page = document.querySelector('#page')
if (!page) throw new Error('welcome.html has no #page')
guardPresses(document)
render(<App first={await readSnapshot()} />, page)
