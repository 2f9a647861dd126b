/** The choice of reminders over the page, and why the browser asks for it. */
export const overlayChoice = {
  title: 'On the page you are on',
  lead: 'A small card in the corner, and the break itself over the page. It waits while you type, and leaves the page as it was.',
  why: 'Your browser will ask whether Uncramp may “read and change your data on all websites”. That is its wording for putting anything over a page. Uncramp looks at the address of the page in front when a reminder is due, keeps nothing of it, and reads nothing on the page. Everything else works without it.',
  turnOn: 'Turn it on',
  turnOff: 'Turn it off',
  giveBack: 'Take the access back',
  is: {
    on: 'On. Reminders come over the page you are on.',
    off: 'Off. Reminders come as notifications.',
    'no-access': 'Your browser’s access is missing, so reminders come as notifications.',
  },
  refused:
    'The browser did not give the access. Nothing has changed; you can turn it on at any time.',
}
