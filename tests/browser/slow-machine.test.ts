import { fiveMistakes } from '@outturn/seeds'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, startServer, type TestServer } from '../support/index.ts'
import { signedIn } from './support/sign-in.ts'
import { holdBack, onSlowMachine } from './support/slow.ts'

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
    await page.getByText('‘Twice pressed’ is saved.').waitFor()
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
