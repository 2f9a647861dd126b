/** The right-click menu and the label of the toolbar button. */
export const menu = {
  startBreak: 'Start a break now',
  pauseOrResume: 'Pause for 1 hour, or resume',
  meetingOrOver: 'In a meeting for 30 minutes, or it’s over',
  spasmNow: 'I have a spasm now',
  settings: 'Timing and settings',
  title: (line: string) => `Uncramp: ${line}`,
  due: 'a break is ready',
  paused: 'paused',
  stopped: 'stopped while you have chest pain',
  meeting: 'in a meeting',
  calm: 'breaks and tips',
}
