import { walkHostilePages } from './support/walk-hostile-pages.ts'

walkHostilePages('firefox')
