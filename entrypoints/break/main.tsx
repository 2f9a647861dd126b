import { render } from 'preact'
import '../../components/look/base.css'
import '../../components/kit/kit.css'
import '../../components/guided-break/guided-break.css'
import '../../components/break-page/break-page.css'
import { readSnapshot } from '../../platform/page-store.ts'
import { App } from './app.tsx'

const page = document.querySelector('#page')
if (!page) throw new Error('break.html has no #page')
const askedId = new URLSearchParams(location.search).get('id')
render(<App first={await readSnapshot()} askedId={askedId} />, page)
