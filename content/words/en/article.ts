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
    'Uncramp informs, and is written for adults. It cannot tell you what is wrong, and it does not replace a clinician.',

  source: {
    checked: {
      opened: 'We read part of the page',
      'copy-opened': 'We read part of a copy',
      'from-knowledge': 'Not checked yet',
    } satisfies Record<SourceCheck, string>,
    /** What was read of it, and in which month. */
    readIn: (what: string, month: string) => `${what} (${month})`,
    /** Who published it, and when. */
    by: (organization: string, year: string) => `${organization}, ${year}`,
    noDate: 'no date given',
    about: (year: string) => `about ${year}`,
    edition: (year: string) => `${year} edition`,
    archive: (year: string) => `${year}, from an archive`,
    noPage: 'Common practice; no published source',
  },
}
