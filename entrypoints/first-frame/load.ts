/** Loads a module, and at the same time the modules that it will ask for. */
export function load([entry, ...others]: readonly string[]): void {
  if (entry === undefined) return
  for (const href of others) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = href
    document.head.append(link)
  }
  const script = document.createElement('script')
  script.type = 'module'
  script.src = entry
  document.head.append(script)
}
