import { firstSnapshot } from './first-snapshot.ts'
import { render } from 'preact'
import '../../components/look/base.css'
import '../../components/kit/kit.css'
import '../../components/popup/popup.css'
import '../../components/tip/tip.css'
import { App } from './app.tsx'

const page = document.querySelector('#page')
if (!page) throw new Error('popup.html has no #page')
render(<App firstSnapshot={firstSnapshot} />, page)
