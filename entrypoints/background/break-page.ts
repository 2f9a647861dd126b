import { openPage } from '../../platform/pages.ts'

/** Opens `break.html` for this break, or brings forward the one that is open. */
export async function openBreakPage(breakId: string): Promise<void> {
  await openPage('/break.html', breakQuery(breakId))
}

/** The query by which `break.html` knows which break it is for. */
export function breakQuery(breakId: string): string {
  return `?id=${encodeURIComponent(breakId)}`
}
