import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, startServer } from '../support/index.ts'
import { sendOwnReport } from './support/own-report.ts'
import { signedIn } from './support/sign-in.ts'

// A report of more than a thousand figures, every twentieth row of them doubtful.
const rows = 160
const quarters = ['Q1', 'Q2', 'Q3', 'Q4'].flatMap((q) => [`${q} 2022/23`, `${q} 2023/24`])
const figure = (row: number, at: number): string =>
  `${row % 20 === 7 && at === 5 ? 130 : 60 + ((row + at) % 30)}%`
const lines = Array.from({ length: rows }, (_, row) =>
  [`Share of visits made in ward ${row + 1}`, ...quarters.map((_q, at) => figure(row, at))].join('\t'),
)
const report = Buffer.from(['Visits', '', ['Indicator', ...quarters].join('\t'), ...lines].join('\n'))

let browser: Browser
let page: Page

beforeAll(async () => {
  const server = await startServer({ content: 'seeded' })
  browser = await openBrowser()
  page = (await signedIn(browser, server, { email: 'northvale.analyst@example.org' })).page
})

/** Milliseconds from each key until the page has been painted with its answer. */
const measureKeys = () =>
  page.evaluate(() => {
    const spent: number[] = []
    Object.assign(globalThis, { spent })
    addEventListener(
      'keydown',
      (event) =>
        requestAnimationFrame(() => setTimeout(() => spent.push(performance.now() - event.timeStamp))),
      true,
    )
  })

describe('a report of more than a thousand figures', () => {
  it('is followed by key from question to question, the figure in sight', async () => {
    const asked = await sendOwnReport(page, { period: 'FY2025-Q3', name: 'visits.txt', bytes: report })
    expect(await page.locator('.source td[data-cells]').count()).toBeGreaterThan(1000)
    expect(asked).toBeGreaterThan(8)
    await measureKeys()
    const steps = Math.min(asked - 1, 60)
    for (let step = 1; step <= steps; step++) {
      await page.keyboard.press('j')
      await page.locator('.question__head', { hasText: `Held ${step + 1} of ${asked}` }).waitFor()
      const inSight = () =>
        page
          .locator('[data-asked]')
          .first()
          .evaluate((cell) => {
            const pane = cell.closest('.source')?.getBoundingClientRect()
            const at = cell.getBoundingClientRect()
            return pane !== undefined && at.top >= pane.top && at.bottom <= pane.bottom
          })
      await expect.poll(inSight).toBe(true)
    }
    const measured = () => page.evaluate(() => (globalThis as unknown as { spent: number[] }).spent)
    await expect.poll(async () => (await measured()).length).toBe(steps)
    const spent = await measured()
    const sorted = [...spent].sort((a, b) => a - b)
    const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)
    console.info(
      `${rows * quarters.length} figures, ${asked} questions: from key to paint ${at(0.5)} ms (median), ${at(1)} ms (longest)`,
    )
  })

  it('shows them all a page at a time', async () => {
    await page.locator('.seg label', { hasText: /^All/ }).click()
    await page.getByText(`1 to 100 of ${rows * quarters.length}`).waitFor()
  })
})
