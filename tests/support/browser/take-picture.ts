import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/**
 * Saves a picture of the whole page in the folder that OUTTURN_PICTURES names; without it none is taken.
 *
 * Example: `await takePicture(page, 'league-table-390')`
 */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env.OUTTURN_PICTURES
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: 'disabled' })
}
