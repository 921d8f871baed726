import type { Browser, Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, startServer, type TestServer, takePicture } from '../support/index.ts'
import { desktop, phone, signedIn } from './support/sign-in.ts'
import { overflow, violations } from './support/violations.ts'

let server: TestServer
let browser: Browser
let page: Page

const at = '/councils/X08000001/indicators/rereferrals_pct?period=FY2026-Q1'
const reason = 'One front door for all referrals'

const panelOf = (of: Page): Locator =>
  of.locator('.chart-panel').filter({ hasText: 'Is the latest move out of the ordinary?' })
const says = (of: Page) => panelOf(of).locator('.chart-panel__says')

beforeAll(async () => {
  server = await startServer({ content: 'seeded' })
  browser = await openBrowser()
  page = (await signedIn(browser, server, { email: 'northvale.director@example.org' })).page
  await page.goto(at)
  await panelOf(page).getByRole('img').first().waitFor()
})

async function isSound(name: string): Promise<void> {
  for (const [width, viewport] of Object.entries({ 1280: desktop, 390: phone })) {
    await page.setViewportSize(viewport)
    await panelOf(page).scrollIntoViewIfNeeded()
    await takePicture(page, `${name}-${width}`)
    expect(await violations(page), `${name} at ${width}`).toEqual([])
    expect(await overflow(page), `${name} at ${width}`).toBe(0)
  }
  await page.setViewportSize(desktop)
}

describe('a new process on the control chart', () => {
  it('needs a period and a reason, and says so', async () => {
    await panelOf(page).getByText('Where a new process begins').click()
    await page.getByRole('button', { name: 'Start the limits anew' }).press('Enter')
    await page.getByText('Choose the first period of the new process.').waitFor()
    await page.getByText('Say why, in a sentence.').waitFor()
    await isSound('rebasing-refused')
  })

  it('starts the limits anew, with a line and its reason in sentence and table', async () => {
    await page.getByLabel('From which period on').selectOption('FY2025-Q3')
    await page.getByLabel('What changed').fill(reason)
    await page.getByRole('button', { name: 'Start the limits anew' }).press('Enter')
    await page.getByText('Saved. The limits start anew.').waitFor()
    await says(page).filter({ hasText: `The limits start anew in Quarter 3 2025/26` }).waitFor()
    expect(await says(page).textContent()).toContain(reason)
    await panelOf(page).locator('svg text', { hasText: 'New process' }).waitFor()
    await isSound('rebasing')
    await page.goto(`${at}&control=table`)
    const row = panelOf(page).getByRole('row', { name: /Quarter 3 2025\/26/ })
    await row.filter({ hasText: reason }).waitFor()
  })

  it('is its own council’s alone', async () => {
    const { page: other } = await signedIn(browser, server, { email: 'wirral.director@example.org' })
    await other.goto(at)
    await other.locator('h1:not(.hidden)').waitFor()
    await panelOf(other).locator('.chart-panel__says').waitFor()
    expect(await panelOf(other).textContent()).not.toContain(reason)
    expect(await panelOf(other).getByText('Where a new process begins').count()).toBe(0)
    await other.context().close()
  })

  it('is taken back with a reason, and both stay in what was said', async () => {
    await page.goto(at)
    await panelOf(page).getByText('Where a new process begins').click()
    await page.getByRole('button', { name: /^Take back/ }).press('Enter')
    const dialog = page.getByRole('dialog', { name: /Take back the new process from Quarter 3 2025\/26/ })
    await dialog.getByRole('button', { name: 'Take back' }).press('Enter')
    await dialog.getByText('Say why, in a sentence.').waitFor()
    await dialog.getByLabel('Why it is taken back').fill('It began a year later')
    await dialog.getByRole('button', { name: 'Take back' }).press('Enter')
    await page.getByText('Taken back. The limits go on as before.').waitFor()
    await says(page).filter({ hasNotText: 'start anew' }).waitFor()
    await page.getByText(/^Taken back, from Quarter 3 2025\/26: It began a year later/).waitFor()
    await page.getByText(new RegExp(`^From Quarter 3 2025/26: ${reason}`)).waitFor()
  })
})
