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
  page = (await signedIn(browser, server, { email: 'administrator@example.org' })).page
})

const heading =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,category,referral_count,rereferral_count,rereferral_percent,no_further_action_count,no_further_action_percent,not_in_need_count,not_in_need_percent,referral_child_count,rereferral_child_count,rereferral_child_percent'
const row = (name: string, code: string, percent: string) =>
  `2025,Reporting year,Local authority,E92000001,England,E12000002,North West,352,${code},${name},Referrals and Re-referrals,6342,1164,${percent},1,0.1,2,0.1,5000,800,16`
const file = (...lines: string[]) => ({
  name: 'referrals.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`${[heading, ...lines].join('\r\n')}\r\n`),
})

async function load(sent: ReturnType<typeof file>, label: string): Promise<void> {
  await page.goto('/published')
  await page.getByLabel('File to load').setInputFiles(sent)
  await page.getByLabel('Name of this vintage').fill(label)
  await page.getByRole('button', { name: 'Load the file' }).click()
}

/** Nothing wrong for axe and nothing wider than the screen, with a picture to look at. */
async function isSound(at: Page, name: string): Promise<void> {
  for (const [width, viewport] of Object.entries({ 1280: desktop, 390: phone })) {
    await at.setViewportSize(viewport)
    await takePicture(at, `${name}-${width}`)
    expect(await violations(at), `${name} at ${width}`).toEqual([])
    expect(await overflow(at), `${name} at ${width}`).toBe(0)
  }
  await at.setViewportSize(desktop)
}

describe('published statistics', () => {
  it('ask for a file before anything is sent', async () => {
    await page.goto('/published')
    await page.getByRole('button', { name: 'Load the file' }).click()
    await page.getByRole('alert').getByText('Choose a file first').waitFor()
    await isSound(page, 'published-no-file')
  })

  it('take a file in, say what became of it, and keep it as a vintage', async () => {
    await load(file(row('Manchester', 'E08000003', '18.4'), row('Nowhere', 'E08999999', '20')), 'First')
    await page.getByText('referrals.csv has been loaded.').waitFor()
    await page.getByText(/^2 rows read, \d+ figures\.$/).waitFor()
    await page.getByText(/E08999999.*: 1 row/).waitFor()
    const vintage = page.getByRole('row', { name: /First/ })
    expect(await vintage.textContent()).toContain('final')
    await isSound(page, 'published')
  })

  it('keep the next load beside it, and say what changed', async () => {
    await load(file(row('Manchester', 'E08000003', '18.6')), 'Second')
    await page.getByText('referrals.csv has been loaded.').waitFor()
    await page.getByRole('link', { name: 'What changed against the vintage before' }).click()
    await page.getByRole('heading', { level: 1, name: 'What changed: Second' }).waitFor()
    await page.getByText('Against the vintage before: 1 changed, 0 gone, 0 new.').waitFor()
    const changed = await page.getByRole('row', { name: /Manchester/ }).textContent()
    expect(changed).toMatch(/Re-referrals.*18\.4.*18\.6/)
    await isSound(page, 'published-changes')
  })

  it('change nothing by a file of an unknown data set', async () => {
    await load({ ...file(), buffer: Buffer.from('time_period,colour\r\n2025,green\r\n') }, 'Third')
    await page.getByText('referrals.csv was not loaded. Nothing has changed.').waitFor()
    await page.getByText('No data set of the catalogue has these columns.').waitFor()
    await page.getByText('colour', { exact: true }).waitFor()
    expect(await page.getByRole('row', { name: /Third/ }).count()).toBe(0)
    await isSound(page, 'published-left')
  })

  it('are nobody else’s', async () => {
    const { page: other } = await signedIn(browser, server, { email: 'wirral.director@example.org' })
    await other.goto('/published')
    await other.getByText('Your role does not allow this.').first().waitFor()
    await other.context().close()
  })
})

describe('the published comparison', () => {
  let reader: Page
  beforeAll(async () => {
    reader = (await signedIn(browser, server, { email: 'wirral.director@example.org' })).page
  })

  it('shows one measure of one council, and its address reopens it', async () => {
    await reader.goto('/published-comparison?measure=ReReferral&area=E08000003&year=2023')
    const text = await reader.getByRole('row', { name: /Manchester/ }).textContent()
    expect(text).toContain('18.7')
    expect(text).toContain('2023/24')
    await expect.poll(() => reader.getByLabel('Council').inputValue()).toBe('E08000003')
    await isSound(reader, 'comparison-one')
  })

  it('narrows by what is chosen, and pages through the rest', async () => {
    await reader.goto('/published-comparison?year=2023')
    await reader.getByText(/12,\d{3} rows/).waitFor()
    await reader.getByRole('button', { name: 'Next' }).click()
    await reader.waitForURL(/from=100/)
    await reader.getByText('101 to 200 of').waitFor()
    // Row 101 is not row 1: the figures are those of the page that is named.
    await expect
      .poll(() => reader.locator('tbody tr').first().textContent(), { timeout: 60_000 })
      .not.toContain('Hartlepool')
    await reader.locator('main[aria-busy=false]').waitFor()
    await isSound(reader, 'comparison')
    await reader.getByLabel('Measure').selectOption('ReReferral')
    await reader.waitForURL(/measure=ReReferral/)
    expect(reader.url()).not.toContain('from=')
    await reader.getByText(/^15\d rows\./).waitFor()
  })

  it('gives the same rows as a file, unrounded', async () => {
    const [download] = await Promise.all([
      reader.waitForEvent('download'),
      reader.getByRole('link', { name: 'All rows, CSV' }).click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const lines = Buffer.concat(chunks).toString('utf8').trim().split('\r\n')
    expect(lines[0]).toBe(
      'source_measure,indicator,period,area_code,value,previous,change,neighbour_mean,neighbour_median,neighbours_counted,region_value,england_value,rank,quartile_band',
    )
    expect(lines.find((line) => line.includes('E08000003'))).toMatch(
      /^ReReferral,rereferrals_pct,FY2023,E08000003,18\.7,/,
    )
  })

  it('says so where nothing fits', async () => {
    await reader.goto('/published-comparison?measure=none')
    await reader.getByText('No published figure fits this choice.').waitFor()
    await isSound(reader, 'comparison-none')
  })
})

describe('the catalogue', () => {
  it('goes out whole, and a definition says where it is published', async () => {
    await page.goto('/indicators')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^CSV of/ }).click(),
    ])
    expect(download.suggestedFilename()).toBe('outturn-indicators.csv')
    await isSound(page, 'catalogue')
    await page.goto('/indicators/rereferrals_pct')
    await page.getByText(/In the period: .*2023\/24/).waitFor()
    await isSound(page, 'definition-published')
  })
})
