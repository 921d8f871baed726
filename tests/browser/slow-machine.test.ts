import { fiveMistakes } from '@outturn/seeds'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, startServer, type TestServer } from '../support/index.ts'
import { sendOwnReport } from './support/own-report.ts'
import { signedIn } from './support/sign-in.ts'
import { holdBack, onSlowMachine } from './support/slow.ts'
import { violations } from './support/violations.ts'

// A quick person at a slow machine, or a slow line, loses no key, no click and nothing that was typed.
const practice = fiveMistakes()
let server: TestServer
let browser: Browser

beforeAll(async () => {
  server = await startServer({ content: 'seeded' })
  browser = await openBrowser()
})

describe('a button pressed twice', () => {
  it('sends once, on a slow machine too, and keeps the focus', async () => {
    const { page, context } = await signedIn(browser, server, { email: 'wirral.director@example.org' })
    await page.goto('/groups?group=0')
    await page.getByLabel('Name of the group').fill('Twice pressed')
    await page.locator('summary', { hasText: 'North West' }).click()
    for (const name of ['Halton', 'Liverpool', 'Sefton']) await page.getByLabel(name, { exact: true }).check()
    const saving = await holdBack(page, 'SaveGroup')
    const button = page.getByRole('button', { name: 'Save the group' })
    await onSlowMachine(page, async () => {
      await button.dblclick()
      await button.press('Enter')
    })
    await expect.poll(saving.count).toBe(1)
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Save the group')
    saving.letGo()
    // The button is gone with its form: the news of it has the focus.
    await page.locator('[role=status]:focus', { hasText: '‘Twice pressed’ is saved.' }).waitFor()
    await page.goto('/groups')
    await page.getByRole('heading', { name: 'Twice pressed' }).waitFor()
    await expect.poll(() => page.getByRole('heading', { name: 'Twice pressed' }).count()).toBe(1)
    expect(saving.count()).toBe(1)
    await context.close()
  })
})

describe('what is typed quickly', () => {
  it('stands in a search, and in its address, whole', async () => {
    const page = await browser.newPage({ baseURL: server.url })
    await page.goto('/indicators')
    await page.getByLabel('Search').first().focus()
    await onSlowMachine(page, async () => {
      await Promise.all([...'referrals'].map((key) => page.keyboard.press(key)))
      await page.waitForURL(/q=referrals$/)
    })
    expect(await page.getByLabel('Search').first().inputValue()).toBe('referrals')
    await page.close()
  })

  it('moves a choice as often as its key was pressed', async () => {
    const { page, context } = await signedIn(browser, server, { email: 'alliance.lead@example.org' })
    await page.goto('/region/heat-map?period=FY2026-Q1')
    const topic = page.getByLabel('Topic')
    await topic.focus()
    const codes = await topic
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
    await onSlowMachine(page, async () => {
      await Promise.all([1, 2, 3].map(() => page.keyboard.press('ArrowDown')))
      await page.waitForURL((url) => url.searchParams.get('topic') === codes[3])
    })
    expect(await topic.inputValue()).toBe(codes[3])
    await context.close()
  })
})

describe('a return that is being saved', () => {
  let page: Page
  const key = 'contacts_number.in_period'
  const cell = (part: string) => page.locator(`[id="cell-${key}-${part}"]`)
  beforeAll(async () => {
    page = (await signedIn(browser, server, { email: 'northvale.analyst@example.org' })).page
    await page.goto(`/returns/${practice.period}`)
    await page.getByLabel('File to send').setInputFiles({
      name: practice.fileName,
      mimeType: 'text/csv',
      buffer: Buffer.from(practice.bytes),
    })
    await page.getByRole('button', { name: 'Send the file' }).click()
    await page.getByRole('heading', { level: 1, name: 'Five figures need your answer' }).waitFor()
  })

  it('keeps what is typed meanwhile, to be saved in its turn', async () => {
    await cell('value').focus()
    await page.keyboard.type('3001')
    await page.keyboard.press('Enter')
    await page.getByText('1 row changed, not saved yet').waitFor()
    const saving = await holdBack(page, 'EditCells')
    await page.getByRole('button', { name: 'Save changes' }).click()
    await expect.poll(saving.count).toBe(1)
    await cell('value').focus()
    await page.keyboard.type('3002')
    await page.keyboard.press('Enter')
    await cell('note').focus()
    await page.keyboard.type('counted again')
    await page.keyboard.press('Enter')
    saving.letGo()
    await page.getByRole('button', { name: 'Save changes', disabled: false }).waitFor()
    await page.getByText('1 row changed, not saved yet').waitFor()
    await expect.poll(() => cell('value').textContent()).toBe('3002')
    await expect.poll(() => cell('note').textContent()).toBe('counted again')
    await page.getByRole('button', { name: 'Save changes' }).click()
    await page.getByText(/Saved\./).waitFor()
    await page.reload()
    await expect.poll(() => cell('value').textContent()).toBe('3002')
    await expect.poll(() => cell('note').textContent()).toBe('counted again')
    expect(await page.getByText('Changes that you had not saved are here again.').count()).toBe(0)
  })
})

describe('a session that ends under a page', () => {
  it('is opened again over it, and what was typed is saved', async () => {
    const { page, context } = await signedIn(browser, server, { email: 'northvale.analyst@example.org' })
    await page.goto(`/returns/${practice.period}`)
    const note = page.locator('[id="cell-referrals_da_pct.in_period-note"]')
    await note.focus()
    await page.keyboard.type('typed before the end')
    await page.keyboard.press('Enter')
    await context.clearCookies()
    await page.getByRole('button', { name: 'Save changes' }).click()
    const dialog = page.getByRole('dialog', { name: 'Sign in again' })
    await dialog.waitFor()
    expect(await violations(page)).toEqual([])
    await dialog.getByLabel('Password').fill('demonstration')
    await dialog.getByRole('button', { name: 'Sign in' }).click()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => note.textContent()).toBe('typed before the end')
    await page.getByRole('button', { name: 'Save changes' }).click()
    await page.getByText(/Saved\./).waitFor()
    expect(new URL(page.url()).pathname).toBe(`/returns/${practice.period}`)
    await context.close()
  })

  it('begins anew where somebody else signs in, in every tab', async () => {
    const { page, context } = await signedIn(browser, server, { email: 'wirral.analyst@example.org' })
    await page.goto('/returns')
    const other = await context.newPage()
    await other.goto('/sign-in')
    await other.getByLabel('E-mail address').fill('northvale.director@example.org')
    await other.getByLabel('Password').fill('demonstration')
    await other.getByRole('button', { name: 'Sign in' }).click()
    await other.waitForURL(`${server.url}/`)
    await page.waitForURL(`${server.url}/`)
    await page.getByText('Demonstration Northvale', { exact: true }).first().waitFor()
    await context.close()
  })
})

describe('a server that cannot be reached', () => {
  it('is said on the page, which comes when it answers again', async () => {
    const { page, context } = await signedIn(browser, server, { email: 'wirral.analyst@example.org' })
    await page.waitForLoadState('networkidle')
    await page.route('**/*', (route) => route.abort())
    await page.getByRole('link', { name: 'League tables' }).click()
    await page.getByRole('heading', { level: 1, name: 'This page could not be shown' }).waitFor()
    await page.getByText('The server cannot be reached.').waitFor()
    await page.unroute('**/*')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { level: 1, name: /North West/ }).waitFor()
    await context.close()
  })
})

describe('a draft', () => {
  it('is there again after another page, and gone once given up', async () => {
    const { page, context } = await signedIn(browser, server, { email: 'wirral.director@example.org' })
    await page.goto('/groups?group=0')
    await page.getByLabel('Name of the group').fill('Half written')
    await page.getByRole('link', { name: 'Help' }).click()
    await page.getByRole('heading', { level: 1, name: /Help/ }).waitFor()
    await page.goBack()
    await expect.poll(() => page.getByLabel('Name of the group').inputValue()).toBe('Half written')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('button', { name: 'Save a new group' }).click()
    await expect.poll(() => page.getByLabel('Name of the group').inputValue()).toBe('')
    await context.close()
  })
})

describe('the questions of a report', () => {
  // Every figure of more than 100% is asked about.
  const quarters = ['Q1', 'Q2', 'Q3', 'Q4'].flatMap((q) => [`${q} 2022/23`, `${q} 2023/24`])
  const lines = Array.from({ length: 12 }, (_, row) =>
    [
      `Share of visits made in ward ${row + 1}`,
      ...quarters.map((_q, at) => (row % 3 === 0 && at === 5 ? '130%' : `${60 + row}%`)),
    ].join('\t'),
  )
  const report = Buffer.from(['Visits', '', ['Indicator', ...quarters].join('\t'), ...lines].join('\n'))

  it('are answered as quickly as keys can be pressed, before the first answer is back', async () => {
    const { page, context } = await signedIn(browser, server, { email: 'northvale.analyst@example.org' })
    const asked = await sendOwnReport(page, { period: 'FY2025-Q3', name: 'visits.txt', bytes: report })
    expect(asked).toBeGreaterThan(2)
    const answering = await holdBack(page, 'AnswerReview')
    await onSlowMachine(page, async () => {
      await Promise.all(['1', 'Enter', '1', 'Enter'].map((key) => page.keyboard.press(key)))
      await expect.poll(answering.count).toBe(1)
      answering.letGo()
      await page.locator('.seg label', { hasText: `Held ${asked - 2}` }).waitFor()
    })
    expect(answering.count()).toBe(2)
    await context.close()
  })
})
