import type { Settings } from '../settings/schema.ts'

/** Whether the person said that they have chest pain now: they are to get help, and nothing else. */
export function isStoppedForCare({ settings }: { settings: Pick<Settings, 'body'> }): boolean {
  return settings.body.chestPainNow
}

/** The settings once the person says that the pain is over. What else they told stays. */
export function withPainOver(settings: Settings): Settings {
  return { ...settings, body: { ...settings.body, chestPainNow: false } }
}
