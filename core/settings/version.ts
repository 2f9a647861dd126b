/**
 * The number of the settings' shape. It is ours, not the extension's version:
 * it goes up by one with each migration in `migrations.ts`.
 */
export const SETTINGS_VERSION = 3
