/** What a person changed in the list that comes with Uncramp. */
export type HostChanges = { added: readonly string[]; removed: readonly string[] }

/** The hosts on which sound means a call, for this person. */
export function meetingHosts(
  builtIn: readonly { host: string }[],
  { added, removed }: HostChanges,
): string[] {
  const left = builtIn.map(({ host }) => host).filter((host) => !removed.includes(host))
  return [...new Set([...left, ...added])]
}

/**
 * Whether an address is a web page on one of these hosts, or on a subdomain of
 * one. Addresses come from whatever page is open: one that is none is no meeting.
 */
export function isMeetingPage(address: string, hosts: readonly string[]): boolean {
  const page = URL.canParse(address) ? new URL(address) : null
  if (page?.protocol !== 'https:' && page?.protocol !== 'http:') return false
  // `zoom.us.` with the root's dot is the same host.
  const name = page.hostname.replace(/\.$/, '')
  return hosts.some((host) => name === host || name.endsWith(`.${host}`))
}
