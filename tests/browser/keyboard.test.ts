import { fiveMistakes } from '@outturn/seeds'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, startServer, type TestServer } from '../support/index.ts'
import { signedIn } from './support/sign-in.ts'

const practice = fiveMistakes()
let server: TestServer
let browser: Browser
let page: Page

const focused = () =>
  page.evaluate(() => {
    const at = document.activeElement
    return { tag: at?.tagName ?? '', text: at?.textContent ?? '', id: at?.id ?? '' }
  })
const cell = (key: string, part = 'value') => page.locator(`[id="cell-${key}-${part}"]`)
const textOf = async (key: string, part = 'value') => ((await cell(key, part).textContent()) ?? '').trim()

beforeAll(async () => {
  server = await startServer({ content: 'seeded' })
  browser = await openBrowser()
  page = (await signedIn(browser, server, { email: 'northvale.analyst@example.org' })).page
})

describe('from the keyboard alone', () => {
  it('the first stop skips to the main content', async () => {
    await page.goto('/indicators')
    // Not the heading that is only spoken while the page is on its way: there is nothing to stop at yet.
    await page.locator('h1:not(.hidden)').waitFor()
    await page.keyboard.press('Tab')
    await expect.poll(async () => (await focused()).text).toBe('Skip to main content')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await focused()).id).toBe('main')
  })

  it('a move to another page puts the focus on its title', async () => {
    await page.getByRole('link', { name: 'League tables' }).first().focus()
    await page.keyboard.press('Enter')
    await page.locator('h1:not(.hidden)').waitFor()
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
    await expect.poll(() => page.title()).toMatch(/Outturn$/)
  })

  it('the address holds the view, and going back brings the old one', async () => {
    await page.goto('/league-tables?indicator=rereferrals_pct&group=england&kind=published')
    await page.getByLabel('Order by').selectOption('name')
    await page.waitForURL(/order=name/)
    await page.goBack()
    await page.waitForURL((url) => !url.search.includes('order=name'))
    await expect.poll(() => page.getByLabel('Order by').inputValue()).toBe('rank')
  })
})

describe('the grid of figures', () => {
  beforeAll(async () => {
    await page.goto(`/returns/${practice.period}`)
    await page.getByLabel('File to send').setInputFiles({
      name: practice.fileName,
      mimeType: 'text/csv',
      buffer: Buffer.from(practice.bytes),
    })
    await page.getByRole('button', { name: 'Send the file' }).click()
    await page.getByText(/has been read/).waitFor()
    await page.getByRole('heading', { level: 1, name: 'Five figures need your answer' }).waitFor()
  })

  it('is one tab stop, and arrow keys move within it', async () => {
    await cell('contacts_number.in_period').focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(async () => (await focused()).id).toBe('cell-contacts_number.in_period-numerator')
    await page.keyboard.press('ArrowDown')
    await expect.poll(async () => (await focused()).id).toMatch(/-numerator$/)
    await page.keyboard.press('Home')
    await expect.poll(async () => (await focused()).id).toMatch(/-value$/)
    await expect.poll(() => page.locator('td.cell[tabindex="0"]').count()).toBe(1)
  })

  it('is left as it was by Escape, and written by Enter', async () => {
    const key = 'contacts_number.in_period'
    const before = await textOf(key)
    await cell(key).focus()
    await page.keyboard.type('9')
    await page.keyboard.press('Escape')
    await expect.poll(() => textOf(key)).toBe(before)
    await page.keyboard.press('Enter')
    await page.keyboard.type('1')
    await page.keyboard.press('Enter')
    await expect.poll(() => textOf(key)).toBe(`${before}1`)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => textOf(key)).toBe(before)
  })

  it('loses no key to a slow machine, however quickly a column is typed', async () => {
    const slow = await page.context().newCDPSession(page)
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 8 })
    const column = await page
      .locator('td.cell--numerator')
      .evaluateAll((cells) => cells.slice(0, 6).map((one) => one.dataset['key'] ?? ''))
    const texts = () => Promise.all(column.map((key) => textOf(key, 'numerator')))
    const before = await texts()
    await cell(column[0] ?? '', 'numerator').focus()
    const keys = column.flatMap((_, at) => [...`71${at}`, 'Enter'])
    await Promise.all(keys.map((key) => page.keyboard.press(key)))
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await expect.poll(texts).toEqual(['710', '711', '712', '713', '714', '715'])
    for (const _ of column) await page.keyboard.press('Control+z')
    await page.getByText('No unsaved changes').waitFor()
    await expect.poll(texts).toEqual(before)
  })

  it('takes a block from a spreadsheet, and one undo takes all of it back', async () => {
    const key = 'contacts_number.in_period'
    const before = await textOf(key)
    await cell(key).focus()
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.setData('text/plain', '1000\t\t\n41.0\t410\t1000\n')
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    })
    await page.getByText('2 rows changed, not saved yet').waitFor()
    await expect.poll(() => textOf(key)).toBe('1000')
    await expect.poll(() => textOf('contact_to_referral_pct.in_period', 'denominator')).toBe('1000')
    await cell(key).focus()
    await page.keyboard.press('Control+z')
    await page.getByText('No unsaved changes').waitFor()
    await expect.poll(() => textOf(key)).toBe(before)
    await page.keyboard.press('Control+y')
    await page.getByText('2 rows changed, not saved yet').waitFor()
    await page.keyboard.press('Control+z')
  })

  it('keeps what was typed when saving fails, and over a reload', async () => {
    const key = 'referrals_da_pct.in_period'
    await cell(key, 'note').focus()
    await page.keyboard.type('late figures')
    await page.keyboard.press('Enter')
    await page.route('**/graphql', (route) => route.abort())
    await page.getByRole('button', { name: 'Save changes' }).click()
    await page.getByText('Your changes are kept here').waitFor()
    await page.unroute('**/graphql')
    await page.reload()
    await page.getByText('Changes that you had not saved are here again.').waitFor()
    await expect.poll(() => textOf(key, 'note')).toBe('late figures')
    await page.getByRole('button', { name: 'Save changes' }).click()
    await page.getByText(/Saved\./).waitFor()
  })

  it('has the focus back when a dialog over it is left', async () => {
    const button = page.getByRole('button', { name: 'Submit for sign-off' })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(async () => (await focused()).text).toBe('Submit for sign-off')
  })

  it('shows both figures where two people changed one cell, and overwrites neither unseen', async () => {
    const key = 'contacts_number.in_period'
    const other = await page.context().newPage()
    await other.goto(`/returns/${practice.period}`)
    await other.locator(`[id="cell-${key}-value"]`).focus()
    await other.keyboard.type('2001')
    await other.keyboard.press('Enter')
    await other.getByRole('button', { name: 'Save changes' }).click()
    await other.getByText(/Saved\./).waitFor()
    await cell(key).focus()
    await page.keyboard.type('2002')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Save changes' }).click()
    const asked = page.getByRole('alert').filter({ hasText: 'Somebody else changed the same figures' })
    await asked.waitFor()
    const text = (await asked.textContent()) ?? ''
    expect(text).toContain('you have 2002')
    expect(text).toContain('2001')
    await asked.getByRole('button', { name: /^Keep theirs/ }).click()
    await page
      .getByText('No unsaved changes')
      .or(page.getByText(/Saved\./))
      .waitFor()
    await expect.poll(() => textOf(key)).toBe('2001')
  })
})
