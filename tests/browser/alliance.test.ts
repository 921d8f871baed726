import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, startServer, type TestServer } from '../support/index.ts'
import { filesFor, type SendingCouncil, sendAndSign, staffTheAlliance } from './support/alliance.ts'
import { signedIn } from './support/sign-in.ts'
import { violations } from './support/violations.ts'

// The demonstration's alliance from nothing to twelve signatures in a quarter that nobody has begun. The lead
// has three pages open and a member a fourth; none of them is ever reloaded.
const indicator = 'referral_1wd_pct'
const places = Array.from({ length: 12 }, (_, at) => at)

let server: TestServer
let browser: Browser
let councils: readonly SendingCouncil[]
let files: ReadonlyMap<string, Uint8Array>
let period = ''
let collection: Page
let league: Page
let map: Page
let member: Page
/** The pages ask again every few seconds; a busy machine may need several turns. */
const soon = { timeout: 60_000 }
const loads = new Map<Page, number>()
const delays: number[] = []

/** Opens a page and counts how often its document is loaded from then on. */
async function watch(page: Page, path: string): Promise<Page> {
  await page.goto(path)
  await page.locator('h1:not(.hidden)').first().waitFor()
  loads.set(page, 0)
  page.on('load', () => loads.set(page, (loads.get(page) ?? 0) + 1))
  return page
}
const signedOff = (page: Page) =>
  page.locator('dl.facts div').filter({ hasText: 'Signed off' }).locator('.value')
const cellsOf = (page: Page, name: string) => page.getByRole('link', { name: new RegExp(`, ${name}, `) })
const lettersOf = async (page: Page, name: string) =>
  (await cellsOf(page, name).allTextContents()).filter((text) => /^[A-D]\b/.test(text.trim())).length

beforeAll(async () => {
  server = await startServer({ content: 'seeded' })
  browser = await openBrowser()
  councils = await staffTheAlliance(server)
  const lead = await signedIn(browser, server, { email: 'alliance.lead@example.org' })
  collection = lead.page
  league = await lead.context.newPage()
  map = await lead.context.newPage()
  member = (await signedIn(browser, server, { email: 'northvale.director@example.org' })).page
})

describe('a fresh quarter', () => {
  it('is opened by the lead, who sets its days', async () => {
    await collection.goto('/collection')
    await collection.getByRole('link', { name: 'Open another quarter' }).click()
    await collection.getByRole('heading', { level: 1, name: 'Set the timetable' }).waitFor()
    period = await collection.getByRole('combobox', { name: 'Quarter' }).inputValue()
    expect(period).toMatch(/^FY\d{4}-Q\d$/)
    const today = new Date().toISOString().slice(0, 10)
    await collection.getByLabel('Returns checked by').fill('')
    await collection.getByRole('button', { name: 'Save the timetable' }).click()
    await collection
      .getByRole('alert')
      .getByRole('link', { name: /Choose a day/ })
      .waitFor()
    expect(await violations(collection)).toEqual([])
    const dueOn = await collection.getByLabel('Returns signed off by').inputValue()
    await collection.getByLabel('Opens on').fill(today)
    await collection.getByLabel('Returns checked by').fill(dueOn)
    await collection.getByRole('button', { name: 'Save the timetable' }).click()
    await collection.getByText('The timetable is saved').waitFor()
    const year = Number(period.slice(2, 6))
    files = filesFor(period, period.replace(String(year), '2025'))
    expect(files.size).toBe(12)
  })

  it('has nothing in it', async () => {
    await watch(collection, `/collection?period=${period}`)
    await collection.getByRole('heading', { level: 1, name: '0 of 12 councils have returned' }).waitFor()
    await watch(league, `/league-tables?indicator=${indicator}&group=alliance:1&kind=live&period=${period}`)
    await league.getByRole('heading', { name: 'Not ranked' }).waitFor()
    expect(await league.locator('table.league tbody tr').count()).toBe(0)
    await watch(map, `/region/heat-map?period=${period}`)
    await map.getByText('0 of 12 councils have signed off.').waitFor()
    await watch(member, `/region/heat-map?period=${period}`)
    await member.getByText('0 of 12 councils have signed off.').waitFor()
  })

  it.each(places)('takes in signature %i, and every open page follows by itself', async (at) => {
    const council = councils[at]
    const bytes = council && files.get(council.areaCode)
    if (!council || !bytes) throw new Error(`There is no council ${at}`)
    const letters = await lettersOf(map, council.name)
    expect(letters).toBe(0)
    await sendAndSign(server.url, council, { period, bytes })
    const began = Date.now()
    const count = String(at + 1)
    await signedOff(collection)
      .filter({ hasText: new RegExp(`^${count}$`) })
      .waitFor()
    await collection
      .getByRole('status')
      .filter({ hasText: `${council.name} signed off at` })
      .waitFor()
    await league.locator('table.league th a', { hasText: council.name }).waitFor()
    await league.getByRole('status').filter({ hasText: council.name }).waitFor()
    await expect.poll(() => league.locator('table.league tbody tr').count(), soon).toBe(at + 1)
    for (const page of [map, member]) {
      await page.getByText(`${count} of 12 councils have signed off.`).waitFor()
      await page
        .getByRole('status')
        .filter({ hasText: `${council.name} signed off at` })
        .waitFor()
      await expect.poll(() => lettersOf(page, council.name), soon).toBeGreaterThan(5)
    }
    delays.push(Date.now() - began)
    expect([...loads.values()]).toEqual([0, 0, 0, 0])
  })

  it('is whole', async () => {
    await collection.getByRole('heading', { level: 1, name: 'All 12 councils have returned' }).waitFor()
    const ranks = () => league.locator('table.league .league__rank').allTextContents()
    await expect
      .poll(async () => (await ranks()).filter((rank) => /^=?\d+$/.test(rank)).length, soon)
      .toBe(12)
    expect(await ranks()).toContain('1')
    for (const page of [collection, league, map]) expect(await violations(page)).toEqual([])
    const worst = Math.max(...delays)
    console.log(`Twelve signatures; the slowest was on all four pages after ${worst} ms`)
    expect(worst).toBeLessThan(60_000)
  })

  it('leaves every member outliers to explain', async () => {
    await map.goto(`/region/outliers?period=${period}`)
    await map.getByRole('heading', { name: 'By council' }).waitFor()
    const rows = map.getByRole('table', { name: /Outliers by council/ }).getByRole('row')
    await expect.poll(() => rows.count(), soon).toBeGreaterThan(8)
  })
})
