import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, startServer, type TestServer } from '../support/index.ts'
import { signedIn } from './support/sign-in.ts'

let server: TestServer
let browser: Browser
let wirral: Page

beforeAll(async () => {
  server = await startServer({ content: 'seeded' })
  browser = await openBrowser()
  wirral = (await signedIn(browser, server, { email: 'wirral.director@example.org' })).page
})

const patience = 240_000

async function open(page: Page, path: string) {
  await page.goto(path)
  await page.locator('main h1:not(.hidden)').waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/** How many sheets a page prints on, and how large they are in points. */
async function print(page: Page) {
  const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => ({
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
  }))
  return { sheets: [...text.matchAll(/\/Type \/Page\b(?!s)/g)].length, size: boxes[0] }
}

/** The file that a click on a button or link hands over. */
async function taken(page: Page, name: RegExp) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('main .btn, .viewbar .btn').filter({ hasText: name }).first().click(),
  ])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

const sheets = [
  ['portrait', { width: 595, height: 842 }],
  ['landscape', { width: 842, height: 595 }],
] as const

describe('a council on a page', () => {
  it.each(sheets)(
    'prints on exactly one sheet of A4, %s, whichever council',
    async (orientation, size) => {
      for (const path of [
        '/councils/E08000015/page?period=FY2022-Q2',
        '/councils/E08000003/page?period=FY2024',
        '/councils/E06000005/page?period=FY2023-Q2',
      ]) {
        await open(wirral, `${path}&orientation=${orientation}`)
        const printed = await print(wirral)
        expect({ path, ...printed }).toMatchObject({ path, sheets: 1 })
        expect(Math.abs((printed.size?.width ?? 0) - size.width)).toBeLessThanOrEqual(1)
        expect(Math.abs((printed.size?.height ?? 0) - size.height)).toBeLessThanOrEqual(1)
      }
    },
    patience,
  )

  it(
    'cuts nothing off: the last line stands on the sheet',
    async () => {
      await open(wirral, '/councils/E08000015/page?period=FY2022-Q2&orientation=landscape')
      const [last, sheet] = await Promise.all([
        wirral.locator('.sheet__sources li').last().boundingBox(),
        wirral.locator('.sheet').boundingBox(),
      ])
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((sheet?.y ?? 0) + (sheet?.height ?? 0))
    },
    patience,
  )

  it(
    'comes as a tagged PDF of the same page',
    async () => {
      await open(wirral, '/councils/E08000015/page?period=FY2022-Q2')
      const title = await wirral.locator('main h1').textContent()
      const { name, bytes } = await taken(wirral, /^PDF/)
      expect(name).toBe('E08000015-FY2022-Q2-on-a-page.pdf')
      const text = bytes.toString('latin1')
      expect(text.slice(0, 8)).toBe('%PDF-1.7')
      expect(text).toContain(`/Title (${title})`)
      expect(text).toMatch(/\/Marked true/)
      expect(text).toMatch(/\/Lang \(en-GB\)/)
    },
    patience,
  )
})

describe('the keyboard', () => {
  it(
    'reaches the way round, Print and PDF, each with a name',
    async () => {
      await open(wirral, '/councils/E08000015/page?period=FY2022-Q2')
      const reached: string[] = []
      for (let step = 0; step < 40; step++) {
        await wirral.keyboard.press('Tab')
        reached.push(
          await wirral.evaluate(() => {
            const at = document.activeElement as HTMLInputElement | null
            return (at?.labels?.[0]?.textContent ?? at?.textContent ?? '').trim()
          }),
        )
      }
      expect(reached).toEqual(
        expect.arrayContaining(['Council', 'Period', 'Portrait', 'Print', 'PDF of Wirral on a page']),
      )
      await wirral.getByRole('radio', { name: 'Portrait' }).focus()
      await wirral.keyboard.press('ArrowRight')
      await wirral.waitForURL(/orientation=landscape/)
      await wirral.locator('.sheet--landscape').waitFor()
    },
    patience,
  )
})

describe('files to take along', () => {
  it(
    'are an accessible workbook and its CSV',
    async () => {
      await open(wirral, '/councils/E08000015?period=FY2022-Q2')
      const xlsx = await taken(wirral, /^XLSX/)
      expect(xlsx.name).toBe('Wirral-FY2022-Q2.xlsx')
      expect(xlsx.bytes.subarray(0, 4)).toEqual(Buffer.from([0x50, 0x4b, 3, 4]))
      const csv = await taken(wirral, /^CSV/)
      expect(csv.bytes.toString('utf8')).toMatch(/^\uFEFFarea_code,area,period/)
    },
    patience,
  )

  it(
    'can be had of the catalogue without signing in',
    async () => {
      const context = await browser.newContext({ baseURL: server.url })
      const page = await context.newPage()
      await open(page, '/indicators')
      const { name, bytes } = await taken(page, /^XLSX/)
      expect(name).toBe('outturn-indicators.xlsx')
      expect(bytes.length).toBeGreaterThan(20_000)
      await context.close()
    },
    patience,
  )
})

describe('printing', () => {
  it.each([
    ['a council', '/councils/E08000015?period=FY2022-Q2'],
    ['its gaps', '/councils/E08000015/gaps?period=FY2022-Q2'],
    ['an indicator', '/councils/E08000015/indicators/cf_assess_45d_pct?period=FY2022-Q2'],
    ['a league table', '/league-tables?indicator=rereferrals_pct&group=E12000002'],
  ])(
    '%s gives a page: no controls, tables whole, heads repeated, the day and the address at its foot',
    async (_what, path) => {
      await open(wirral, path)
      await wirral.emulateMedia({ media: 'print' })
      for (const control of ['nav', '.viewbar', '.filter', '.take-away', '.btn'])
        await expect.poll(() => wirral.locator(`${control}:visible`).count()).toBe(0)
      const heads = await wirral
        .locator('table.t thead')
        .evaluateAll((all) => all.map((head) => getComputedStyle(head).display))
      for (const display of heads) expect(display).toBe('table-header-group')
      const scrolls = await wirral
        .locator('.scroll')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).overflowX))
      for (const overflow of scrolls) expect(overflow).toBe('visible')
      expect(await wirral.locator('.printed').textContent()).toMatch(/^Printed on \d+ \w+ \d{4} from http/)
      await wirral.emulateMedia({ media: null })
      expect((await print(wirral)).sheets).toBeLessThanOrEqual(8)
    },
    patience,
  )
})
