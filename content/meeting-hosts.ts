/**
 * Where people meet in the browser: a page of these that plays sound is taken for
 * a call. Only hosts that are sure; people add their own, such as that of their
 * company's own Jitsi or BigBlueButton, in Options. Names are those of products, the same
 * in every language; the host is shown beside them.
 */
export const MEETING_HOSTS: readonly { host: string; name: string }[] = [
  { host: 'meet.google.com', name: 'Google Meet' },
  { host: 'teams.microsoft.com', name: 'Microsoft Teams' },
  { host: 'teams.cloud.microsoft', name: 'Microsoft Teams' },
  { host: 'teams.live.com', name: 'Microsoft Teams' },
  { host: 'zoom.us', name: 'Zoom' },
  { host: 'webex.com', name: 'Webex' },
  { host: 'whereby.com', name: 'Whereby' },
  { host: 'meet.jit.si', name: 'Jitsi Meet' },
  { host: 'app.goto.com', name: 'GoTo Meeting' },
  { host: 'app.slack.com', name: 'Slack' },
  { host: 'discord.com', name: 'Discord' },
]
