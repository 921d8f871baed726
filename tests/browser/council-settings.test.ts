import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, startServer, type TestServer, takePicture } from '../support/index.ts'
import { desktop, phone, signedIn } from './support/sign-in.ts'
import { overflow, violations } from './support/violations.ts'

let server: TestServer
let browser: Browser
let page: Page

beforeAll(async () => {
  server = await startServer({ content: 'seeded' })
  browser = await openBrowser()
  page = (await signedIn(browser, server, { email: 'wirral.analyst@example.org' })).page
})

async function isSound(at: Page, name: string): Promise<void> {
  for (const [width, viewport] of Object.entries({ 1280: desktop, 390: phone })) {
    await at.setViewportSize(viewport)
    await takePicture(at, `${name}-${width}`)
    expect(await violations(at), `${name} at ${width}`).toEqual([])
    expect(await overflow(at), `${name} at ${width}`).toBe(0)
  }
  await at.setViewportSize(desktop)
}

const at = '/council-settings?indicator=rereferrals_pct&basis=in_period'
const ownPage = '/councils/E08000015?period=FY2022-Q2'
const rowOf = (of: Page, name: RegExp) => of.getByRole('row').filter({ hasText: name }).first()

describe('a council’s own settings', () => {
  it('are as the catalogue’s until somebody sets them', async () => {
    await page.goto('/council-settings')
    await page.getByRole('heading', { level: 1, name: 'Council settings' }).waitFor()
    await isSound(page, 'settings')
  })

  it('refuse a date that is none, and say where', async () => {
    await page.goto(at)
    await page.getByLabel('In force from').fill('next week')
    await page.getByLabel('Which end your council takes as best').selectOption('range')
    await page.getByRole('button', { name: 'Save name and direction' }).click()
    const summary = page.getByRole('alert')
    await summary.getByRole('link', { name: /Enter a date/ }).click()
    await page.locator('#from:focus').waitFor()
    await isSound(page, 'settings-refused')
  })

  it('hold on the council’s own page, and are said there', async () => {
    await page.goto(at)
    await page.getByLabel('Your code').fill('CF27')
    await page.getByLabel('Your name for it').fill('Repeat contacts')
    await page.getByLabel('Which end your council takes as best').selectOption('high')
    await page.getByLabel('In force from').fill('2022-04-01')
    await page.getByRole('button', { name: 'Save name and direction' }).click()
    await page.getByText('Earlier settings stay in the history.').waitFor()
    await page.getByText(/From 1 April 2022: code CF27, “Repeat contacts”, higher is better/).waitFor()
    await isSound(page, 'settings-saved')
    await page.goto(ownPage)
    const row = await rowOf(page, /Repeat contacts/).textContent()
    expect(row).toContain('Your name: CF27, Repeat contacts')
    expect(row).toContain('Higher is better, your council’s choice; ranks and bands keep the catalogue’s')
    await takePicture(page, 'settings-council-1280')
  })

  it('set a target that the page measures against', async () => {
    await page.goto(at)
    await page.getByLabel('Kind').selectOption('maximum')
    await page.getByLabel('At most').fill('')
    await page.getByRole('button', { name: 'Save target' }).click()
    await page.getByRole('alert').getByText('Enter the greatest value that meets the target').waitFor()
    await page.getByLabel('At most').fill('20')
    await page.getByLabel('From period').selectOption('FY2022-Q4')
    await page.getByRole('button', { name: 'Save target' }).click()
    await page.getByText(/Target from Quarter 4 2022\/23: at most 20/).waitFor()
  })

  it('are nobody else’s, and a reader cannot change them', async () => {
    const { page: director } = await signedIn(browser, server, { email: 'wirral.director@example.org' })
    await director.goto(at)
    await director.getByText('An analyst or approver of your council can change these.').waitFor()
    await director
      .getByText(/code CF27/)
      .first()
      .waitFor()
    expect(await director.getByRole('button', { name: 'Save name and direction' }).count()).toBe(0)
    await isSound(director, 'settings-read')
    await director.context().close()
    const { page: other } = await signedIn(browser, server, { email: 'eastmere.analyst@example.org' })
    await other.goto(at)
    await other.getByRole('heading', { name: 'History' }).waitFor()
    expect(await other.getByText(/Repeat contacts/).count()).toBe(0)
    await other.context().close()
  })
})
