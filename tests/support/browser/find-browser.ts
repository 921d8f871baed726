import { spawnSync } from 'node:child_process'
import { accessSync, constants, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export type Browser = {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
  readonly from: 'setting' | 'installed' | 'package manager' | 'npm package'
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/opt/google/chrome/chrome',
]

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function installed(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...elsewhere]
  return candidates.find(canRun) ?? null
}

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/** Debian and its relatives have the browser as a package; only root may install it. */
function fromPackageManager(): string | null {
  if (process.getuid?.() !== 0 || !isDebian()) return null
  console.log('No browser is installed. Installing the package chromium …')
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  const install = ['install', '-y', '--no-install-recommends', 'chromium']
  const done = apt(...install) || (apt('update') && apt(...install))
  return done ? installed() : null
}

/** The browser from npm. It brings the NSS libraries that a bare machine lacks, but only when told where it runs. */
async function fromNpm(): Promise<Browser> {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  const executablePath = await chromium.executablePath()
  const env = {
    LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? '',
    FONTCONFIG_PATH: process.env.FONTCONFIG_PATH ?? '',
  }
  return { executablePath, env, from: 'npm package' }
}

/**
 * A browser for the tests: the one that OUTTURN_BROWSER names, an installed Chrome or Chromium, Debian's
 * package, or the one from npm. It never answers 'none', so a browser test cannot be left out in silence.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.OUTTURN_BROWSER
  if (named) return { executablePath: named, env: {}, from: 'setting' }
  const there = installed()
  if (there) return { executablePath: there, env: {}, from: 'installed' }
  const fetched = fromPackageManager()
  if (fetched) return { executablePath: fetched, env: {}, from: 'package manager' }
  return fromNpm()
}
