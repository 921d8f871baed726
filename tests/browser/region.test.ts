import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, startServer, type TestServer } from '../support/index.ts'
import { signedIn } from './support/sign-in.ts'
import { violations } from './support/violations.ts'

const period = 'FY2026-Q1'
let server: TestServer
let browser: Browser
let lead: Page
let analyst: Page

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

beforeAll(async () => {
  server = await startServer({ content: 'seeded' })
  browser = await openBrowser()
  lead = (await signedIn(browser, server, { email: 'alliance.lead@example.org' })).page
  analyst = (await signedIn(browser, server, { email: 'northvale.analyst@example.org' })).page
})

describe('the heat map', () => {
  it('is one stop of the keyboard, walked by arrow keys', async () => {
    await lead.goto(`/region/heat-map?period=${period}&order=lowest`)
    const cells = lead.locator('[data-cell]')
    await cells.first().waitFor()
    expect(await lead.locator('[data-cell][tabindex="0"]').count()).toBe(1)
    await lead.locator('[data-cell="0 0"]').focus()
    const first = await focused(lead)
    await lead.keyboard.press('ArrowRight')
    await lead.keyboard.press('ArrowDown')
    await lead.locator('[data-cell="1 1"]:focus').waitFor()
    expect(await focused(lead)).not.toBe(first)
    await lead.keyboard.press('Home')
    await lead.locator('[data-cell="1 0"]:focus').waitFor()
    await lead.keyboard.press('Enter')
    await lead.waitForURL(/\/councils\/X0800\d+\/indicators\//)
  })

  it('holds its view in the address', async () => {
    await lead.goto(`/region/heat-map?period=${period}`)
    await lead.getByLabel('Topic').selectOption('workforce')
    await lead.getByLabel('Indicators by').selectOption('X08000007')
    await lead.getByRole('radio', { name: 'Figures' }).check()
    await lead.waitForURL(/topic=workforce.*sort=X08000007.*show=figures/)
    await lead.reload()
    await lead.getByRole('table', { name: /^Where each council stands/ }).waitFor()
    await expect.poll(() => lead.getByLabel('Topic').inputValue()).toBe('workforce')
    await expect.poll(() => lead.locator('table.rug tbody tr').count()).toBeLessThan(8)
  })

  it('is taken along with every figure, its parts and why there is none', async () => {
    const [download] = await Promise.all([
      lead.waitForEvent('download'),
      lead.getByRole('button', { name: /^CSV/ }).click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const [head = '', ...lines] = Buffer.concat(chunks).toString('utf8').trim().split('\r\n')
    expect(head).toContain('indicator,name,basis')
    expect(lines.length).toBeGreaterThan(300)
    expect(lines.some((line) => /,measured,[\d.]+,\d+,\d+,[A-D],\d+$/.test(line))).toBe(true)
    expect(lines.some((line) => line.includes(',suppressed,'))).toBe(true)
  })
})

describe('the heat map of what is published', () => {
  it('needs no agreement: the own region, each measure with its year, and any other', async () => {
    const { page } = await signedIn(browser, server, { email: 'wirral.reader@example.org' })
    await page.goto('/region/heat-map')
    await page.getByRole('table', { name: /North West/ }).waitFor()
    await page.getByRole('rowheader', { name: /^Re-referrals.*year ending 31 March/ }).waitFor()
    await page.getByLabel('Councils', { exact: true }).selectOption('E12000001')
    await page.getByRole('table', { name: /North East/ }).waitFor()
    await page.getByLabel('Year').selectOption('2021')
    await page.waitForURL(/group=E12000001.*year=2021/)
    await page.getByRole('table', { name: /North East, .*2021/ }).waitFor()
    await page.locator('[data-cell="0 0"]').focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowDown')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-cell')))
      .toBe('1 11')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/councils\/E\d{8}\/indicators\//)
    await page.context().close()
  })
})

describe('the map of tiles', () => {
  it('is walked by arrow keys, and says where one stands', async () => {
    await lead.goto('/region/map?group=E12000002&indicator=rereferrals_pct')
    await lead.locator('#tile-E08000002').focus()
    await lead.keyboard.press('ArrowDown')
    await expect.poll(() => focused(lead)).toContain('Bolton')
    await lead.keyboard.press('ArrowLeft')
    await expect.poll(() => focused(lead)).toContain('Wigan')
    await lead.locator('.tiles__said', { hasText: 'Wigan' }).waitFor()
    await lead.getByRole('radio', { name: 'Table' }).check()
    await expect.poll(() => lead.getByRole('row').count()).toBe(25)
  })
})

describe('an outlier', () => {
  const own = `/region/outliers?period=${period}&council=X08000001`
  const item = (page: Page) => page.locator('li.outlier').first()

  it('is explained, after the doubtful words were looked at', async () => {
    await analyst.goto(own)
    await item(analyst)
      .getByRole('button', { name: /^Explain this figure/ })
      .click()
    const form = item(analyst).locator('form')
    await form.getByRole('button', { name: 'Share the explanation' }).click()
    await form.getByText('Write the explanation first').waitFor()
    await form.getByLabel('Explanation').fill('Three children of one family came in a week.')
    await form.getByRole('button', { name: 'Share the explanation' }).click()
    await form.getByText('“Three children” seems to count fewer than six people').waitFor()
    expect(await violations(analyst)).toEqual([])
    await form.getByLabel('Explanation').fill('Staff left in spring; the posts are filled now.')
    await form.getByRole('button', { name: 'Share the explanation' }).click()
    await analyst.getByText('Staff left in spring; the posts are filled now.').waitFor()
  })

  it('is sent back by the lead and accepted in the end', async () => {
    await lead.goto(`${own}&state=explained`)
    await item(lead)
      .getByRole('button', { name: /^Send back/ })
      .click()
    await item(lead).getByRole('button', { name: 'Send it back' }).click()
    await lead.getByText('Say what is still asked').waitFor()
    await item(lead).getByLabel('What is still asked').fill('Since when are they filled?')
    await item(lead).getByRole('button', { name: 'Send it back' }).click()
    await lead.getByText('None of these.').waitFor()
    await analyst.goto(`${own}&state=sent_back`)
    await analyst.getByText('Since when are they filled?').waitFor()
    await item(analyst)
      .getByRole('button', { name: /^Explain again/ })
      .click()
    await item(analyst).getByLabel('Explanation').fill('Since September.')
    await item(analyst).getByRole('button', { name: 'Share the explanation' }).click()
    await analyst.getByText('None of these.').waitFor()
    await lead.goto(`${own}&state=explained`)
    await item(lead)
      .getByRole('button', { name: /^Accept/ })
      .click()
    await lead.goto(`${own}&state=accepted`)
    await lead.getByText('Since September.').waitFor()
    await expect.poll(() => lead.locator('.outlier__said li').count()).toBe(4)
  })
})

describe('reminders', () => {
  it('have a text to copy and leave a note', async () => {
    await lead.goto('/collection')
    await lead.getByRole('heading', { name: 'Reminders' }).waitFor()
    const text = lead.getByLabel('Text of the reminder')
    await expect.poll(() => text.inputValue()).toContain('Demonstration Northvale: not started')
    await lead.getByRole('checkbox', { name: /Northvale/ }).uncheck()
    await expect.poll(() => text.inputValue()).not.toContain('Northvale')
    await lead.getByRole('button', { name: 'Keep a note that I reminded them' }).click()
    await lead.getByText('Noted: 1 council was reminded.').waitFor()
    await lead.getByText(/last reminded .* by Cassian Gorsefield/).waitFor()
  })
})
