/** The host of a web page's address; null for what is no web page. Never throws, whatever it is given. */
export function webHostOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  return protocol === 'http:' || protocol === 'https:' ? hostname : null
}

/** Whether a host is one of these or lies below one: `a.example.com` is on a list with `example.com`. */
export function isOneOfHosts(host: string, hosts: readonly string[]): boolean {
  return hosts.some((each) => host === each || host.endsWith(`.${each}`))
}
