import { render } from 'preact'
import '../../components/theme/base.css'
import '../../components/kit/kit.css'
import { guardPresses } from '../../components/kit/press-guard.ts'
import { notificationLevel } from '../../platform/notifications.ts'
import { readSnapshot } from '../../platform/snapshot.ts'
import { App } from './app.tsx'

const page = document.querySelector('#page')
if (!page) throw new Error('options.html has no #page')
guardPresses(document)
const [first, notifications] = await Promise.all([readSnapshot(), notificationLevel()])
render(<App first={first} notifications={notifications} />, page)
