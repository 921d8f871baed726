import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, startServer, type TestServer } from '../support/index.ts'
import { desktop, phone, signedIn } from './support/sign-in.ts'
import { violations } from './support/violations.ts'

let server: TestServer
let browser: Browser

beforeAll(async () => {
  server = await startServer({ content: 'seeded' })
  browser = await openBrowser()
})

const patience = 240_000
const manchester = '/councils/E08000003/indicators/rereferrals_pct?period=FY2024'
const charts = [
  { heading: 'Is it getting worse?', firstRow: /2015\/16|Manchester, published/ },
  { heading: 'Who does better?', firstRow: /./ },
  { heading: 'Is the latest move out of the ordinary?', firstRow: /year ending 31 March 2016/ },
  { heading: 'Is it further out than its size explains?', firstRow: /./ },
  { heading: 'How has its rank moved?', firstRow: /Manchester/ },
] as const

const panel = (page: Page, heading: string): Locator =>
  page.locator('.chart-panel').filter({ has: page.getByRole('heading', { name: heading, exact: true }) })

/** Presses, from the keyboard, what hands a file over, and answers its name and its bytes. */
async function taken(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  // A page may hand over ten files a second; the browser drops without a word what comes quicker than anybody presses.
  await page.waitForTimeout(150)
  const [file] = await Promise.all([page.waitForEvent('download'), button.press('Enter')])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

const take = (one: Locator, text: string) => one.getByRole('button', { name: new RegExp(`^${text}`) })
/** A file's cells; a council's name may hold a comma. */
const cells = (bytes: Buffer) =>
  bytes
    .toString('utf8')
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('"', '')),
    )

describe.each([desktop, phone])('the charts of an indicator at $width', (viewport) => {
  let page: Page
  let context: BrowserContext
  beforeAll(async () => {
    ;({ page, context } = await signedIn(browser, server, { email: 'wirral.director@example.org', viewport }))
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(manchester)
    for (const { heading } of charts) await panel(page, heading).getByRole('img').first().waitFor()
  }, patience)

  it.each(charts)('$heading says what it shows, to the eye and to the ear', async ({ heading }) => {
    const one = panel(page, heading)
    const sentence = (await one.locator('.chart-panel__says').textContent()) ?? ''
    expect(sentence).toMatch(/Manchester.*\.$/)
    const spoken = await one.locator('figure svg[role=img]').getAttribute('aria-label')
    expect(spoken).toContain(sentence)
    expect(spoken).toContain('The table holds every figure.')
  })

  it.each(charts)('$heading is taken along as a drawing and as a picture', async ({ heading }) => {
    const one = panel(page, heading)
    const svg = await taken(page, take(one, 'Chart, SVG'))
    const text = svg.bytes.toString('utf8')
    expect(svg.name).toMatch(/\.svg$/)
    expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/)
    expect(text).toContain('Manchester')
    expect(text.replace(/<[^>]+>|\s+/g, ' ').replace(/ +/g, ' ')).toContain('Open Government Licence')
    const faults = await page.evaluate(
      (source) =>
        new DOMParser().parseFromString(source, 'image/svg+xml').getElementsByTagName('parsererror').length,
      text,
    )
    expect(faults).toBe(0)
    const [, wide, high] = /width="(\d+)" height="(\d+)"/.exec(text) ?? []
    const png = await taken(page, take(one, 'Chart, PNG'))
    expect(png.name).toMatch(/\.png$/)
    expect([...png.bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    // The picture has twice the drawing's size, and more in it than a blank would have.
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([
      2 * Number(wide),
      2 * Number(high),
    ])
    expect(png.bytes.length).toBeGreaterThan(8000)
  })

  it('goes to the clipboard', async () => {
    const one = panel(page, charts[0].heading)
    await take(one, 'Copy the chart').click()
    await one.getByText('Copied', { exact: true }).waitFor()
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap((item) => [...item.types]),
    )
    expect(types).toContain('image/png')
  })

  it.each(charts)('$heading has every figure in its table and its file', async ({ heading, firstRow }) => {
    const one = panel(page, heading)
    await one.getByRole('radio', { name: 'Table' }).check()
    const rows = one.locator('tbody tr:has(td.n)')
    await rows.first().waitFor()
    expect(await one.locator('tbody').first().textContent()).toMatch(firstRow)
    const [head = [], ...lines] = cells((await taken(page, take(one, 'Figures, CSV'))).bytes)
    const value = head.indexOf('value')
    const known = lines.filter((line) => (line[value] ?? '') !== '').map((line) => Number(line[value]))
    const shown = ((await one.locator('tbody').allTextContents()) ?? []).join(' ')
    for (const amount of known) expect(shown).toContain(amount.toFixed(1))
    expect(known.length).toBeGreaterThan(4)
    expect(await take(one, 'Chart, SVG').count()).toBe(0)
    await one.getByRole('radio', { name: 'Chart' }).check()
    await one.getByRole('img').first().waitFor()
  })

  it('keeps each switch in the address, works from the keyboard, and traps nobody', async () => {
    const one = panel(page, 'How has its rank moved?')
    await one.getByRole('radio', { name: 'Chart' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/ranks=table/)
    await one.locator('table').waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL((url) => !url.search.includes('ranks='))
    await one.getByRole('img').first().waitFor()
    await page.keyboard.press('Tab')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Figures, CSV/)
  })

  it('breaks no rule', async () => {
    expect(await violations(page)).toEqual([])
  })
})

describe('what the charts say, by the published figures', () => {
  let page: Page
  beforeAll(async () => {
    page = (await signedIn(browser, server, { email: 'wirral.director@example.org' })).page
  }, patience)

  it('is Manchester’s rank of 54 in the year ending 31 March 2025', async () => {
    await page.goto(`${manchester}&ranks=table`)
    const row = panel(page, 'How has its rank moved?').locator('tbody tr.own td')
    await row.last().waitFor()
    expect(await row.last().textContent()).toBe('5418.4')
    expect(await panel(page, 'How has its rank moved?').locator('.chart-panel__says').textContent()).toMatch(
      /and 54 of 15\d in 2024\/25/,
    )
  })

  it('is the quarters that England’s councils are cut at, on the spine', async () => {
    await page.goto('/councils/E08000003/spine?period=FY2024&show=table')
    const row = page
      .locator('tr')
      .filter({ has: page.getByRole('link', { name: 'Re-referrals', exact: true }) })
    await row.waitFor()
    const said = await row.locator('td').allTextContents()
    expect(said.slice(0, 3).map((text) => text.replace('band ', ''))).toEqual(['2024/25', '18.4', 'B'])
    expect([said[5], said[7]]).toEqual(['16.9', '23.0'])
  })

  it('draws the spine, and hands it over', async () => {
    await page.getByRole('radio', { name: 'Chart' }).check()
    const one = panel(page, 'Every indicator on one spine')
    await one.locator('figure svg[role=img]').waitFor()
    expect((await taken(page, take(one, 'Chart, PNG'))).bytes.readUInt32BE(0)).toBe(0x89504e47)
    const xlsx = await taken(page, take(one, 'Figures, XLSX'))
    expect(xlsx.name).toMatch(/\.xlsx$/)
    expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK')
  })

  it('names who lies outside the funnel of a league table', async () => {
    await page.goto('/league-tables?indicator=rereferrals_pct&group=E12000002&period=FY2024')
    const one = panel(page, 'Is it further out than its size explains?')
    await one.getByText(/councils beyond the 99.8% lines/).click()
    await one.getByRole('link', { name: 'Liverpool' }).waitFor()
    expect(await one.locator('.chart-panel__says').textContent()).toMatch(/^Wirral lies within the funnel/)
  })
})
