import { lookAtEveryView } from './support/look-at-views.ts'

lookAtEveryView('chrome')
