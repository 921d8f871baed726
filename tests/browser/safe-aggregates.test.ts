import pg from 'pg'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, startServer, type TestServer } from '../support/index.ts'
import { desktop, phone, signedIn } from './support/sign-in.ts'
import { takenWorkbook, workbookFaults } from './support/taken-workbook.ts'
import { overflow, violations } from './support/violations.ts'

const area = 'X08000001'
const path = `/councils/${area}?period=FY2026-Q1&compare=safe`
let server: TestServer
let browser: Browser
let page: Page

interface Decided {
  readonly grouping: string
  readonly decision: 'shown' | 'suppressed'
  readonly rule: string
  readonly amount: number | null
  readonly counted: number
  readonly of: number
}

// Decisions as the job keeps them; how they come about is proved beside the rules and by the attack.
const decisions: readonly Decided[] = [
  {
    grouping: 'neighbours',
    decision: 'suppressed',
    rule: 'one_has_80_percent',
    amount: null,
    counted: 4,
    of: 10,
  },
  { grouping: 'region', decision: 'shown', rule: 'safe_aggregate', amount: 21.947, counted: 11, of: 12 },
  { grouping: 'england', decision: 'shown', rule: 'safe_aggregate', amount: 20.25, counted: 64, of: 153 },
]

beforeAll(async () => {
  server = await startServer({ content: 'seeded' })
  browser = await openBrowser()
  const worker = new pg.Client({ connectionString: server.database.workerUrl })
  await worker.connect()
  for (const { grouping, decision, rule, amount, counted, of } of decisions)
    await worker.query(
      `insert into outturn.safe_aggregate (council_id, period, indicator_id, basis, grouping, group_code, version,
         in_force_from, decided_at, decision, rule, statistic, amount, counted, "of")
       select id, 'FY2026-Q1', 'rereferrals_pct', 'in_period', $2, $2, 1, now(), now(), $3, $4, 'pooled', $5, $6, $7
       from outturn.council where area_code = $1`,
      [area, grouping, decision, rule, amount, counted, of],
    )
  await worker.end()
  page = (await signedIn(browser, server, { email: 'northvale.director@example.org' })).page
})

describe('safe aggregates on a council’s own page', () => {
  it('stand beside the figure, each with of how many it is or the rule in plain words', async () => {
    await page.goto(path)
    const rule = 'not shown: one council makes up 80% or more of it'
    const row = page.locator('tbody tr').filter({ hasText: rule })
    await row.waitFor()
    const said = await row.innerText()
    for (const text of ['4 of 10', '21.9', '11 of 12', '20.3', '64 of 153']) expect(said).toContain(text)
    await page.getByRole('radio', { name: 'Safe, 1 figure' }).waitFor()
  })

  it('never share a table with live comparators, and are taken along with their rules', async () => {
    await page.goto(path)
    await page.getByRole('radio', { name: 'Safe, 1 figure' }).waitFor()
    const grids = await takenWorkbook(page)
    expect(workbookFaults(grids)).toEqual([])
    const texts = (grids[3]?.rows ?? []).map((row) => row.map(({ text }) => text))
    const head = texts.find((row) => row.includes('Region, safe aggregate')) ?? []
    expect(head).not.toContain('Neighbours’ median, live')
    const line = texts.find((row) => row.includes('one has 80 percent')) ?? []
    expect(line[head.indexOf('Region, safe aggregate')]).toBe('21.947')
  })

  it.each([desktop, phone])(
    'are accessible at $width',
    async (size) => {
      await page.setViewportSize(size)
      await page.goto(path)
      await page.getByText('not shown: one council makes up 80% or more of it').first().waitFor()
      expect(await violations(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
      await page.setViewportSize(desktop)
    },
    240_000,
  )

  it('are not offered on another council’s page', async () => {
    await page.goto('/councils/X08000003?period=FY2026-Q1')
    await page.getByRole('radio', { name: 'Published' }).waitFor()
    expect(await page.getByRole('radio', { name: /^Safe/ }).count()).toBe(0)
  })
})
