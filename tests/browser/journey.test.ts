import { fiveMistakes } from '@outturn/seeds'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, startServer, type TestServer } from '../support/index.ts'
import { signedIn } from './support/sign-in.ts'
import { violations } from './support/violations.ts'

// A quarter's return from a file with five mistakes to the league table, in the order of its life.
const practice = fiveMistakes()
const at = `/returns/${practice.period}`
const table = `/league-tables?indicator=rereferrals_pct&group=alliance:1&kind=live&period=${practice.period}`

let server: TestServer
let browser: Browser
let analyst: Page
let lead: Page
let before: Readonly<Record<string, string>>
/** Each council of the league table with its rank. */
const ranks = async (): Promise<Readonly<Record<string, string>>> => {
  await lead.locator('table.league tbody tr').first().waitFor()
  return Object.fromEntries(
    await lead
      .locator('table.league tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.querySelector('th a')?.textContent ?? '',
          row.querySelector('.league__rank')?.textContent ?? '',
        ]),
      ),
  )
}

beforeAll(async () => {
  server = await startServer({ content: 'seeded' })
  browser = await openBrowser()
  analyst = (await signedIn(browser, server, { email: 'northvale.analyst@example.org' })).page
  lead = (await signedIn(browser, server, { email: 'alliance.lead@example.org' })).page
})

describe('a quarter’s return', () => {
  it('is not in the league table before it is sent', async () => {
    await lead.goto(table)
    await lead.getByRole('heading', { name: 'Not ranked' }).waitFor()
    expect(await lead.locator('th a', { hasText: 'Demonstration Northvale' }).count()).toBe(0)
    await lead
      .getByText(/Demonstration Northvale/)
      .first()
      .waitFor()
    before = await ranks()
  })

  it('is read stage by stage, and all five mistakes are shown at once', async () => {
    await analyst.goto(at)
    await analyst.getByLabel('File to send').setInputFiles({
      name: practice.fileName,
      mimeType: 'text/csv',
      buffer: Buffer.from(practice.bytes),
    })
    await analyst.getByRole('button', { name: 'Send the file' }).click()
    await analyst.getByText(/has been read/).waitFor()
    await analyst.getByRole('heading', { level: 1, name: 'Five figures need your answer' }).waitFor()
    await expect.poll(() => analyst.locator('.stages li').count()).toBe(8)
    for (const seen of [
      '“about',
      'below zero',
      'neither a figure nor a status',
      'is not one we know|does not know',
      'which gives',
    ])
      await analyst.getByText(new RegExp(seen)).first().waitFor()
    expect(await violations(analyst)).toEqual([])
  })

  it('cannot be submitted with them', async () => {
    await analyst.getByRole('button', { name: 'Submit for sign-off' }).click()
    const dialog = analyst.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Submit for sign-off' }).click()
    await dialog
      .getByRole('alert')
      .getByText(/mending/)
      .waitFor()
    expect(await violations(analyst)).toEqual([])
    await dialog.getByRole('button', { name: 'Cancel' }).click()
  })

  it('is mended in the grid from the keyboard, led there by each finding', async () => {
    for (const mistake of practice.mistakes.filter(
      ({ code }) => !['unknown-indicator', 'ratio-mismatch'].includes(code),
    )) {
      const name = {
        ehe_number: 'Home education',
        missing_episodes_number: 'Missing episodes',
        cla_uasc_number: 'Unaccompanied children',
      }[mistake.indicator]
      await analyst
        .getByRole('button', { name: new RegExp(`Go to the figure.*${name}`) })
        .first()
        .click()
      await analyst.locator('td.cell--value:focus').waitFor()
      await analyst.keyboard.type(mistake.right)
      await analyst.keyboard.press('Enter')
    }
    await analyst.getByText('3 rows changed, not saved yet').waitFor()
    await analyst.getByRole('button', { name: 'Save changes' }).click()
    await analyst.getByRole('heading', { level: 1, name: 'Two figures need your answer' }).waitFor()
  })

  it('gets a place for the row that nobody knew', async () => {
    await analyst.getByLabel(/^What row/).selectOption('cla_20miles_pct')
    await analyst.getByRole('button', { name: /^Put it there/ }).click()
    await analyst.getByRole('heading', { level: 1, name: 'One figure needs your answer' }).waitFor()
  })

  it('keeps a held figure with the reason given', async () => {
    await analyst.getByRole('button', { name: /^It is right: say why/ }).click()
    await analyst.getByRole('button', { name: 'Keep as printed' }).click()
    await analyst.getByText('Say why, in a sentence.').first().waitFor()
    await analyst.getByLabel('Why the figure is right').fill('Three leavers were counted late.')
    await analyst.getByRole('button', { name: 'Keep as printed' }).click()
    await analyst.getByRole('heading', { level: 1, name: /Ready to be checked/ }).waitFor()
  })

  it('is submitted', async () => {
    await analyst.getByRole('button', { name: 'Submit for sign-off' }).click()
    await analyst.getByRole('dialog').getByRole('button', { name: 'Submit for sign-off' }).click()
    await analyst.getByRole('heading', { level: 1, name: 'Waiting to be signed off' }).waitFor()
    expect(await analyst.getByRole('button', { name: 'Sign off' }).count()).toBe(0)
  })

  it('is signed off by another person', async () => {
    const { page } = await signedIn(browser, server, { email: 'northvale.approver@example.org' })
    await page.getByRole('link', { name: 'Quarter 2 2026/27' }).first().click()
    await page.getByRole('button', { name: 'Sign off' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Sign off' }).click()
    await page.getByRole('heading', { level: 1, name: 'Signed off' }).waitFor()
    await page.getByText('Its figures are released.').waitFor()
    expect(
      await page
        .getByText(/Signed off by/)
        .first()
        .textContent(),
    ).toContain('Signed off by')
  })

  it('then has its rank in the league table, which nobody reloads, and moves the others', async () => {
    await lead.locator('table.league th a', { hasText: 'Demonstration Northvale' }).waitFor()
    const after = await ranks()
    expect(before['Demonstration Northvale']).toBeUndefined()
    expect(after['Demonstration Northvale']).toMatch(/^=?\d+$/)
    expect(Object.keys(after)).toHaveLength(Object.keys(before).length + 1)
    expect(Object.entries(before).some(([name, rank]) => after[name] !== rank)).toBe(true)
  })

  it('is counted in the collection, and has its letters in the heat map', async () => {
    await lead.goto(`/collection?period=${practice.period}`)
    await lead.getByRole('heading', { level: 1, name: '11 of 12 councils have returned' }).waitFor()
    await lead.goto(`/region/heat-map?period=${practice.period}`)
    const map = lead.getByRole('table', { name: /^Where each council stands/ })
    await map.waitFor()
    const letters = async () =>
      (await map.getByRole('link', { name: /, Demonstration Northvale, / }).allTextContents()).filter(
        (text) => /^[A-D]\b/.test(text.trim()),
      ).length
    await expect.poll(letters).toBeGreaterThan(5)
    expect(await violations(lead)).toEqual([])
  })

  it('gives its file back and tells its history', async () => {
    await analyst.reload()
    await analyst.getByRole('heading', { name: 'History' }).waitFor()
    const history = await analyst.locator('section', { hasText: 'History' }).last().textContent()
    for (const step of ['sent a file', 'explained a figure', 'submitted it', 'signed it off'])
      expect(history).toContain(step)
    const [download] = await Promise.all([
      analyst.waitForEvent('download'),
      analyst.getByRole('link', { name: practice.fileName }).click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    expect(Buffer.concat(chunks).equals(Buffer.from(practice.bytes))).toBe(true)
  })
})
