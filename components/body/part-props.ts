import type { Body } from '../../core/content/profile.ts'
import type { Library } from '../../core/content/types.ts'

/** What the page needs to say what each answer changes. */
export type BodyLibrary = Pick<Library, 'items' | 'tips' | 'limits' | 'signs' | 'tiers'>

/** What every group of questions gets, and what it gives back: the answers that changed. */
export type BodyPartProps = {
  body: Body
  onChange: (change: Partial<Body>) => void
  library: BodyLibrary
}
