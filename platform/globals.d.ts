/** True only in builds for the browser tests (`--mode e2e`); the code behind it does not ship. */
declare const __TEST_HOOKS__: boolean
