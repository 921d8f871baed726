import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Where pictures of pages go; a temporary folder unless OUTTURN_PICTURES names another. */
const folder = process.env.OUTTURN_PICTURES ?? join(tmpdir(), 'outturn-pictures')

/**
 * Saves a picture of the whole page and answers its path.
 *
 * Example: `await takePicture(page, 'league-table-390')`
 */
export async function takePicture(page: Page, name: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}.png`)
  await page.screenshot({ path, fullPage: true, animations: 'disabled' })
  return path
}
