import { type Browser, chromium } from 'playwright-core'
import { afterAll } from 'vitest'
import { findBrowser } from './find-browser.ts'
import { launchArguments } from './launch-arguments.ts'

/**
 * Starts the browser with a fresh profile. It is closed when the test file ends.
 *
 * Example: `const page = await (await openBrowser()).newPage({ viewport: { width: 390, height: 844 } })`
 */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser()
  const known = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  const browser = await chromium.launch({
    executablePath,
    args: [...launchArguments],
    env: { ...Object.fromEntries(known), ...env },
  })
  afterAll(() => browser.close())
  return browser
}
