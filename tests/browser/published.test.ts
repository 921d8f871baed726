import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, startServer } from '../support/index.ts'
import { signedIn } from './support/sign-in.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  const server = await startServer({ content: 'seeded' })
  browser = await openBrowser()
  page = (await signedIn(browser, server, { email: 'wirral.director@example.org' })).page
})

describe('Manchester’s re-referrals of the year ending 31 March 2025', () => {
  it('stand on the page as DfE’s tool has them', async () => {
    await page.goto('/councils/E08000003/indicators/rereferrals_pct?basis=in_period&period=FY2024')
    await page.getByRole('heading', { level: 1, name: /Re-referrals/ }).waitFor()
    const fact = (name: RegExp) =>
      page
        .locator('.facts > div')
        .filter({ has: page.locator('dt', { hasText: name }) })
        .textContent()
    const own = await fact(/^Manchester$/)
    expect(own).toContain('18.4%')
    expect(own).toContain('rank 54 of 153')
    expect(own).toMatch(/band\s*B/)
    const neighbours = await fact(/^Neighbours’ median$/)
    expect(neighbours).toContain('their mean 21.9')
    expect(neighbours).toContain('10 of 10')
    expect(neighbours).toContain('published, year ending 31 March 2025')
    expect(await fact(/^North West$/)).toContain('21.7%')
    expect(await fact(/^England$/)).toContain('22.6%')
  })

  it('stand in the league table of the region, with the cut points of England', async () => {
    await page.goto('/league-tables?indicator=rereferrals_pct&group=E12000002&kind=published&period=FY2024')
    const row = page.getByRole('row').filter({ hasText: 'Manchester' })
    const text = await row.first().textContent()
    expect(text).toContain('18.4')
    expect(text).toMatch(/band\s*B/)
    expect(text).toContain('54')
    await page.getByText(/16\.9, 20\.0 and 23\.0/).waitFor()
  })

  it('are in the file unrounded, with their period, kind and status', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: /^CSV of/ })
        .first()
        .click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const lines = Buffer.concat(chunks).toString('utf8').replace('\uFEFF', '').trim().split('\r\n')
    const head = (lines[0] ?? '').split(',')
    const manchester = (lines.find((line) => line.includes('E08000003')) ?? '').split(',')
    const cell = (name: string) => manchester[head.indexOf(name)]
    expect([cell('period'), cell('kind'), cell('status'), cell('value')]).toEqual([
      'FY2024',
      'published',
      'measured',
      '18.4',
    ])
    expect(lines.some((line) => line.includes('Cumbria'))).toBe(true)
  })

  it('reopen from the address, and the tab says what is shown', async () => {
    await page.goto(
      '/councils/E08000003/indicators/rereferrals_pct?period=FY2024&quarters=table&neighbours=table',
    )
    await page.getByRole('table', { name: /statistical neighbours/ }).waitFor()
    await expect.poll(() => page.title()).toBe('Re-referrals, Manchester, Year 2024/25 – Outturn')
    await expect.poll(() => page.getByRole('radio', { name: 'Table' }).first().isChecked()).toBe(true)
  })
})
