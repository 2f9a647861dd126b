/** Titles and citations of sources stand as they were printed: all works that we cite are in English. */
export const PRINTED_IN = 'en'
