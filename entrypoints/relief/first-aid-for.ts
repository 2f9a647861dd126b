import type { CareLibrary, FirstAid } from '../../core/content/types.ts'

/** The first aid for a part. There is one for each. */
export function firstAidFor(care: CareLibrary, part: FirstAid['part']): FirstAid {
  const firstAid = care.firstAid.get(part)
  if (firstAid === undefined) throw new Error(`no first aid for ${part}`)
  return firstAid
}
