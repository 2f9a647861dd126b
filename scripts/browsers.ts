import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

/**
 * Finds the browsers that Uncramp is started and tested in, and installs what
 * is missing where the machine lets us.
 */
export type BrowserName = 'chrome' | 'firefox'

type InstallLocation = {
  /** The environment variable by which a person points at another one. */
  variable: string
  /** Names to look for on the search path. */
  commands: string[]
  /** Where installers put it on systems that have no search path for programs. */
  paths: string[]
  debianPackage: string
  /** Its name for `@puppeteer/browsers`. */
  download: string
  called: string
}

const WINDOWS_ROOTS = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap(
  (name) => process.env[name] ?? [],
)

const INSTALL_LOCATIONS: Readonly<Record<BrowserName, InstallLocation>> = {
  chrome: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...WINDOWS_ROOTS.map((root) => join(root, 'Google', 'Chrome', 'Application', 'chrome.exe')),
    ],
    debianPackage: 'chromium',
    download: 'chrome@stable',
    called: 'Chrome or Chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...WINDOWS_ROOTS.map((root) => join(root, 'Mozilla Firefox', 'firefox.exe')),
    ],
    debianPackage: 'firefox-esr',
    download: 'firefox@esr',
    called: 'Firefox',
  },
}

/** Where `@puppeteer/browsers` puts what it downloads. */
const DOWNLOADS = join(homedir(), '.cache', 'uncramp-browsers')

export function findBrowser(name: BrowserName): string | undefined {
  const place = INSTALL_LOCATIONS[name]
  const named = process.env[place.variable]
  if (named) return existsSync(named) ? named : undefined
  return [...place.commands.flatMap(onSearchPath), ...place.paths, ...downloaded(name)].find(
    (path) => existsSync(path),
  )
}

/** Sees to it that these browsers are there; throws one line that says what is missing. */
export function ensureBrowsers(names: readonly BrowserName[] = ['chrome', 'firefox']): void {
  const absent = names.filter((name) => findBrowser(name) === undefined)
  if (isDebianRoot()) {
    installPackages([
      ...absent.map((name) => INSTALL_LOCATIONS[name].debianPackage),
      ...(onSearchPath('dbus-daemon').length === 0 ? ['dbus'] : []),
      ...(hasFonts() ? [] : ['fonts-noto-core']),
    ])
  }
  for (const name of absent) {
    if (findBrowser(name) === undefined) download(INSTALL_LOCATIONS[name].download)
  }

  const missing = names.filter((name) => findBrowser(name) === undefined)
  if (missing.length > 0) throw new Error(missing.map(installHint).join(' '))
  console.log(names.map(versionOf).join(', '))
}

function installHint(name: BrowserName): string {
  const { called, debianPackage, variable } = INSTALL_LOCATIONS[name]
  return `${called} is missing: install it (on Debian: apt-get install ${debianPackage}) or set ${variable} to its program.`
}

function onSearchPath(command: string): string[] {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .filter((path) => existsSync(path))
}

function downloaded(name: BrowserName): string[] {
  const folder = join(DOWNLOADS, name)
  if (!existsSync(folder)) return []
  const program = name === 'chrome' ? /[\\/]chrome(\.exe)?$/ : /[\\/]firefox(\.exe)?$/
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => program.test(path))
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

function hasFonts(): boolean {
  const folder = '/usr/share/fonts'
  return existsSync(folder) && readdirSync(folder).length > 0
}

function installPackages(packages: string[]): void {
  if (packages.length === 0) return
  console.log(`Installing ${packages.join(', ')} ...`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...given: string[]) =>
    spawnSync('apt-get', given, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] })
  apt('update', '-q')
  apt('install', '-qy', '--no-install-recommends', ...packages)
}

function download(browser: string): void {
  console.log(`Downloading ${browser} ...`)
  spawnSync('npx', ['@puppeteer/browsers', 'install', browser, '--path', DOWNLOADS], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
}

function versionOf(name: BrowserName): string {
  const path = findBrowser(name)
  // On Windows the browsers don't answer `--version`; they open a window instead.
  if (path === undefined || process.platform === 'win32') return INSTALL_LOCATIONS[name].called
  return execFileSync(path, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
}
