/** Words that several pages share. */
export const common = {
  productName: 'Uncramp',
  /** Under the large number of a countdown. */
  unit: { hours: 'hr', minutes: 'min', seconds: 'sec' },
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  gotIt: 'Got it',
  settings: 'Settings',
  library: 'Library',
  /** Leads to first aid, from wherever one is. */
  spasmNow: 'I have a spasm now',
  newTab: '(opens a new tab)',
  /** The picture of a move in the library. */
  figure: { play: 'Show the movement', stop: 'Stop the movement' },
  commandFailed: 'That didn’t work. Please try again.',
}
