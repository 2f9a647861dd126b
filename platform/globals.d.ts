/** True only in builds for the browser tests (`--mode e2e`); the code behind it does not ship. */
declare const __TEST_HOOKS__: boolean

/** Languages that nobody speaks, in builds for tests alone; outside of builds it isn't there. */
declare const __PSEUDO_LANGUAGES__: Readonly<
  Record<string, { name: string; direction: 'ltr' | 'rtl'; digits: 'latin' | 'own' }>
>
