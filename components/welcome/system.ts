/** The systems whose notification settings Uncramp can explain. */
export const SYSTEMS = ['windows', 'macos', 'linux'] as const
export type System = (typeof SYSTEMS)[number]

/** The system that a browser says it runs on; null for any other. */
export function systemOf(userAgent: string): System | null {
  if (userAgent.includes('Windows')) return 'windows'
  if (userAgent.includes('Mac OS X')) return 'macos'
  return userAgent.includes('Linux') && !userAgent.includes('Android') ? 'linux' : null
}
