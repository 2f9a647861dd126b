/** A drawn movement as data. */
export type Figure = { view: 'side' | 'front' | 'close-up' }
