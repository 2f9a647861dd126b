import type { SourceCheck } from '../../../core/content/types.ts'
import type { Count } from '../formats.ts'

/** Articles, and the sources of anything. */
export const article = {
  care: 'When to seek care',
  others: 'Read next',
  sources: 'Sources',
  /** Beside a sentence: the source it stands on. */
  reference: (number: Count) => `Source ${number.shown}`,
  informs:
    'Uncramp informs. It cannot tell what you have, and it does not stand in for a clinician.',

  source: {
    checked: {
      opened: 'We read the page',
      'copy-opened': 'We read a copy of it',
      'from-knowledge': 'Known, not opened',
    } satisfies Record<SourceCheck, string>,
    /** Who published it, and when. */
    by: (organization: string, year: string) => `${organization}, ${year}`,
    noDate: 'no date given',
    about: (year: string) => `about ${year}`,
    edition: (year: string) => `${year} edition`,
    archive: (year: string) => `${year}, from an archive`,
    noPage: 'Everyday practice; it has no page of its own',
  },
}
