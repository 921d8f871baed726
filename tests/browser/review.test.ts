import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, startServer, type TestServer } from '../support/index.ts'
import { answerAll, explainAll, ownReport, sendOwnReport, takeStep, waiting } from './support/own-report.ts'
import { desktop, phone, signedIn } from './support/sign-in.ts'
import { overflow, violations } from './support/violations.ts'

// From a council's own report to a signed-off return, and the same report again.
const journeys = [
  { council: 'darlington', document: '001-scrutiny-report.txt', period: 'FY2023-Q2' },
  { council: 'southampton', document: '004-monthly-kpi-dataset.txt', period: '2021-08' },
] as const

let server: TestServer
let browser: Browser

beforeAll(async () => {
  server = await startServer({ content: 'seeded' })
  browser = await openBrowser()
})

const here = journeys.every(({ document }) => ownReport(document))
if (!here) console.info('Left out: the councils’ reports are not beside the checkout.')

describe.skipIf(!here).each(journeys)('the report of $council', ({ council, document, period }) => {
  const bytes = ownReport(document) ?? Buffer.from('')
  let analyst: Page
  let first = 0

  it('opens a revision of the signed return', async () => {
    analyst = (await signedIn(browser, server, { email: `${council}.analyst@example.org` })).page
    await analyst.goto(`/returns/${period}`)
    await takeStep(analyst, 'Revise', 'Taken from the report itself.')
    await analyst.getByRole('link', { name: 'Send your own report instead' }).waitFor()
  })

  it('is read, and asks its questions; none has an answer chosen', async () => {
    first = await sendOwnReport(analyst, { period, name: document, bytes })
    expect(first).toBeGreaterThan(0)
    expect(first).toBeLessThan(30)
    expect(await analyst.locator('.choice input:checked').count()).toBe(0)
    await expect.poll(() => analyst.locator('[data-asked]').count()).toBeGreaterThan(0)
    expect(await violations(analyst)).toEqual([])
  })

  it('fits a phone, the question before the source', async () => {
    await analyst.setViewportSize(phone)
    expect(await overflow(analyst)).toBe(0)
    const top = async (part: string) => (await analyst.locator(part).boundingBox())?.y ?? -1
    await expect
      .poll(async () => (await top('.review__source')) - (await top('.review__question')))
      .toBeGreaterThan(0)
    expect(await violations(analyst)).toEqual([])
    await analyst.setViewportSize(desktop)
  })

  it('moves from question to question by single keys, which can be turned off', async () => {
    const place = () => analyst.locator('.question__head span').first().textContent()
    await expect.poll(place).toBe(`Held 1 of ${first}`)
    await analyst.keyboard.press('j')
    await analyst.getByText(`Held 2 of ${first}`).waitFor()
    await analyst.keyboard.press('k')
    await analyst.getByText(`Held 1 of ${first}`).waitFor()
    await analyst.keyboard.press('?')
    await analyst.getByRole('dialog', { name: 'Keys on this page' }).waitFor()
    await analyst.keyboard.press('Escape')
    await analyst.getByRole('button', { name: 'Turn single keys off' }).click()
    await analyst.keyboard.press('j')
    expect(await place()).toBe(`Held 1 of ${first}`)
    await analyst.getByRole('button', { name: 'Turn single keys on' }).click()
  })

  it('keeps what waits out of the draft', async () => {
    await analyst.getByText(/figures? of the report still waits? and stays? out/).waitFor()
  })

  it('is answered from the keyboard', async () => {
    await answerAll(analyst)
    await analyst.getByRole('heading', { level: 1, name: 'Every figure is settled' }).waitFor()
    expect(await violations(analyst)).toEqual([])
  })

  it('enters the draft, is submitted, and is signed off by somebody else', async () => {
    await analyst.getByRole('button', { name: /^Put \d+ figures into the draft$/ }).click()
    await analyst.waitForURL(new RegExp(`/returns/${period}$`))
    await analyst.getByRole('heading', { name: 'History' }).waitFor()
    const explained = await explainAll(analyst)
    console.info(`${council}: ${explained} figures explained on the return`)
    await takeStep(analyst, 'Submit for sign-off')
    await analyst.getByRole('heading', { level: 1, name: 'Waiting to be signed off' }).waitFor()
    const { page } = await signedIn(browser, server, { email: `${council}.approver@example.org` })
    await page.goto(`/returns/${period}`)
    await takeStep(page, 'Sign off')
    await page.getByRole('heading', { level: 1, name: 'Signed off' }).waitFor()
    await page
      .getByText(/put a report’s figures into the draft/)
      .first()
      .waitFor()
  })

  it('asks nothing that was answered when it comes again', async () => {
    await analyst.goto(`/returns/${period}`)
    await takeStep(analyst, 'Revise', 'The report was sent again.')
    const again = Buffer.concat([bytes, Buffer.from('\n')])
    const second = await sendOwnReport(analyst, { period, name: document, bytes: again })
    console.info(`${council}: ${first} questions the first time, ${second} the second`)
    expect(second).toBe(0)
    await analyst.getByText(/answered by what you settled before/).waitFor()
    await expect.poll(() => waiting(analyst)).toBe(0)
  })

  it('shows what was settled, and takes the last of it back', async () => {
    await analyst.getByRole('link', { name: 'What was settled about your reports' }).click()
    await analyst.getByRole('heading', { level: 1, name: 'What was settled about your reports' }).waitFor()
    const rows = analyst.getByRole('table').first().locator('tbody tr')
    await rows.first().waitFor()
    const before = await rows.count()
    expect(before).toBe(first)
    expect(await violations(analyst)).toEqual([])
    await analyst.getByRole('button', { name: 'Take back the last decision' }).click()
    await analyst.getByText(/Taken back/).waitFor()
    await expect.poll(() => rows.count()).toBe(before - 1)
    const [file] = await Promise.all([
      analyst.waitForEvent('download'),
      analyst.getByRole('button', { name: 'Save as a file, JSON' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^reading-profile-.*\.json$/)
  })
})
