import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, startServer, type TestServer } from '../support/index.ts'
import { signedIn } from './support/sign-in.ts'
import { takenWorkbook, workbookFaults } from './support/taken-workbook.ts'

let server: TestServer
let browser: Browser
let lead: Page

beforeAll(async () => {
  server = await startServer({ content: 'seeded' })
  browser = await openBrowser()
  lead = (await signedIn(browser, server, { email: 'alliance.lead@example.org' })).page
})

const textOf = (rows: readonly (readonly { readonly text: string }[])[]) =>
  rows.map((row) => row.map(({ text }) => text).join(' | ')).join('\n')
const marking = 'Marking: Shared under agreement, not for publication'

const files = [
  ['who has returned', '/collection', 'live'],
  ['the heat map', '/region/heat-map', 'live'],
  ['the published heat map of London', '/region/heat-map?kind=published&group=E12000007', 'published'],
  ['the published heat map of England', '/region/heat-map?kind=published&group=england', 'published'],
  ['outliers', '/region/outliers', 'live'],
  ['changes', '/region/changes?tested=all', 'live'],
  ['the map', '/region/map?group=E12000002', 'published'],
  ['regions over time', '/region/series', 'live'],
  ['a league table', '/league-tables', 'live'],
  ['the pack', '/region/pack', 'live'],
] as const

describe('what a regional lead takes along', () => {
  it.each(files)('%s is an accessible workbook, marked as what it is', async (_what, path, kind) => {
    await lead.goto(path)
    const grids = await takenWorkbook(lead)
    expect(workbookFaults(grids)).toEqual([])
    expect(textOf(grids[0]?.rows ?? []).includes(marking)).toBe(kind === 'live')
  })
})

describe('the pack for the meeting', () => {
  it('holds the collection, the heat map, the chosen tables, outliers and changes', async () => {
    await lead.goto('/region/pack?period=FY2026-Q1')
    await lead.getByText(/^Choose league tables \(5\)/).click()
    const box = (name: RegExp) => lead.getByRole('checkbox', { name })
    await box(/^Re-referrals/).setChecked(false)
    await lead.getByText(/^Choose league tables \(4\)/).waitFor()
    for (const left of await lead.getByRole('checkbox', { checked: true }).all())
      expect(await left.isEnabled()).toBe(true)
    await lead.waitForURL(/tables=/)
    await lead.reload()
    const grids = await takenWorkbook(lead)
    expect(workbookFaults(grids)).toEqual([])
    const contents = textOf(grids[1]?.rows ?? [])
    for (const sheet of ['Who has returned', 'Heat map', 'Outliers', 'Changes since the quarter before'])
      expect(contents).toContain(sheet)
    expect(contents).not.toContain('Re-referrals')
    expect(grids).toHaveLength(3 + 4 + 4)
  })

  it('loses neither of two quick ticks', async () => {
    await lead.goto('/region/pack?period=FY2026-Q1&tables=cla_rate')
    await lead.getByText(/^Choose league tables \(1\)/).click()
    await lead.getByRole('checkbox', { name: /^Re-referrals/ }).waitFor()
    await lead.evaluate(() => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('.remind input:not(:checked)')]
      for (const box of boxes.slice(0, 2)) box.click()
    })
    await lead.getByText(/^Choose league tables \(3\)/).waitFor()
  })
})
