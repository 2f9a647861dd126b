/** What a card over a page says, besides what a notification says. */
export const overlay = {
  region: 'Uncramp reminder',
  dialog: 'Uncramp break',
  close: 'Skip this one',
  closeNudge: 'Close',
  announced: (chip: string, title: string, message: string) =>
    `Uncramp, ${chip}: ${title}. ${message}`,
  more: 'More',
  neverHere: (host: string) => `Never on ${host}`,
  gotIt: 'Got it',
  testChip: 'Test',
}
