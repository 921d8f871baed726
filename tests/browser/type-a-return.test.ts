import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, startServer } from '../support/index.ts'
import { phone, signedIn } from './support/sign-in.ts'
import { overflow, violations } from './support/violations.ts'

// A return that comes from no file: its draft is begun on the page and typed there.
let page: Page
const cell = (key: string) => page.locator(`[id="cell-${key}-value"]`)

beforeAll(async () => {
  const server = await startServer({ content: 'seeded' })
  const browser = await openBrowser()
  page = (await signedIn(browser, server, { email: 'northvale.analyst@example.org' })).page
})

describe('a return without a file', () => {
  it('is begun on its page', async () => {
    await page.goto('/returns/FY2026-Q2')
    await page.getByRole('heading', { level: 1, name: 'No return for this period yet' }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Begin a draft' }).click()
    await page
      .getByRole('heading', { level: 1, name: 'No return for this period yet' })
      .waitFor({ state: 'detached' })
    await cell('cla_number.snapshot').waitFor()
  })

  it('is typed cell by cell, kept, and still there after a reload', async () => {
    await cell('cla_number.snapshot').focus()
    await page.keyboard.type('321')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Save changes' }).click()
    await page.getByText(/Saved\./).waitFor()
    await page.reload()
    await cell('cla_number.snapshot').waitFor()
    await expect.poll(() => cell('cla_number.snapshot').textContent()).toContain('321')
    expect(await violations(page)).toEqual([])
  })

  it('fits a phone', async () => {
    await page.setViewportSize(phone)
    await expect.poll(() => overflow(page)).toBe(0)
  })
})
