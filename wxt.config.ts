import { defineConfig } from 'wxt'
import { firstFrame } from './scripts/vite-first-frame.ts'
import { privacyPage } from './scripts/privacy-page.ts'
import { sharedCode } from './scripts/vite-shared-code.ts'
import { withoutInnerHtml } from './scripts/vite-without-inner-html.ts'
import { withoutPageStyles } from './scripts/vite-without-page-styles.ts'
import { filesOfLanguages } from './scripts/words/package.ts'
import { pseudoLanguages } from './scripts/words/pseudo.ts'

/**
 * Extension pages may load their own scripts, styles and images and nothing
 * else; `connect-src 'none'` is what lets PRIVACY.md say that nothing leaves
 * the browser. Firefox uses this string as it stands.
 */
const PAGE_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ')

const popupFirst = firstFrame()

/** Languages made of English: two in a build for the tests, and as many as the bench asks for in its own. */
function pseudoLanguagesOf(mode: string): ReturnType<typeof pseudoLanguages> {
  const [, asked = mode === 'e2e' ? '2' : '0'] = /^languages-(\d+)$/.exec(mode) ?? []
  return pseudoLanguages(Number(asked))
}

/** The oldest browsers: styles are written as these understand them. */
const FLOORS = ['chrome148', 'firefox142']

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: ({ mode, command }) => ({
    // The test hooks of the browser tests exists in `--mode e2e` builds only.
    define: {
      __TEST_HOOKS__: JSON.stringify(mode === 'e2e'),
      __PSEUDO_LANGUAGES__: JSON.stringify(pseudoLanguagesOf(mode).facts),
    },
    plugins: [
      withoutInnerHtml(),
      withoutPageStyles(),
      // The dev server serves each module by itself, and styles with their scripts.
      command === 'build' && [popupFirst.plugin(), sharedCode()],
    ],
    build: { target: 'es2024', cssTarget: FLOORS, modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'alarms',
      'contextMenus',
      'idle',
      'notifications',
      'scripting',
      'storage',
      'unlimitedStorage',
    ],
    optional_host_permissions: ['*://*/*'],
    action: {
      default_icon: { 16: 'icon/16.png', 24: 'icon/24.png', 32: 'icon/32.png', 48: 'icon/48.png' },
    },
    // Chrome takes four suggested keys at the most.
    commands: {
      'start-break': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_commandStartBreak__',
      },
      'pause-or-resume': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandPauseOrResume__',
      },
      // No suggested key: Chrome takes four at most.
      'in-a-meeting': { description: '__MSG_commandInAMeeting__' },
      'spasm-now': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_commandSpasmNow__',
      },
      'focus-card': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandFocusCard__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'uncramp@uncramp.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '148' }),
  }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      files.push(...privacyPage(), ...filesOfLanguages(pseudoLanguagesOf(config.mode).kinds))
    },
    'build:manifestGenerated': ({ config }, manifest) => {
      // The dev server needs a socket; the policy holds for everything that is built.
      if (config.command !== 'build') return
      manifest.content_security_policy = { extension_pages: popupFirst.allowStyles(PAGE_CSP) }
    },
  },
  zip: {
    // All that a reviewer needs to build it: naming a few files alone would leave out the rest.
    includeSources: ['**/*', '.nvmrc', '.oxlintrc.jsonc', '.oxfmtrc.jsonc'],
    excludeSources: ['.output/**', '.ci/**', 'docs/**'],
  },
})
