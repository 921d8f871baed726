import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, startServer, type TestServer, takePicture } from '../support/index.ts'
import { gapPages } from './support/gap-pages.ts'
import { desktop, phone, signedIn } from './support/sign-in.ts'
import { overflow, violations } from './support/violations.ts'

interface Visited {
  readonly name: string
  readonly path: string
  readonly heading: RegExp
}

const open: readonly Visited[] = [
  { name: 'sign-in', path: '/sign-in', heading: /Sign in/ },
  { name: 'help', path: '/help', heading: /Help/ },
  { name: 'methods', path: '/methods', heading: /How figures are worked out/ },
  { name: 'accessibility', path: '/accessibility', heading: /Accessibility/ },
  { name: 'who-may-see-what', path: '/who-may-see-what', heading: /Who may see what/ },
  { name: 'indicators', path: '/indicators', heading: /Indicators/ },
  { name: 'indicators-none', path: '/indicators?q=zzzz', heading: /Indicators/ },
  { name: 'set-password-none', path: '/set-password', heading: /Set your password/ },
  { name: 'not-found', path: '/nothing-here', heading: /Page not found/ },
]

const behind: Readonly<Record<string, readonly Visited[]>> = {
  'wirral.director@example.org': [
    { name: 'home-director', path: '/', heading: /./ },
    { name: 'council', path: '/councils/E08000015?period=FY2022-Q2', heading: /gap|figure/i },
    { name: 'spine', path: '/councils/E08000015/spine?period=FY2022-Q2', heading: /among England/ },
    { name: 'spine-table', path: '/councils/E08000003/spine?show=table', heading: /among England/ },
    { name: 'spine-none', path: '/councils/X08000001/spine', heading: /among England/ },
    { name: 'council-published', path: '/councils/E08000003', heading: /gap|figure/i },
    { name: 'council-sheet', path: '/councils/E08000015/page?period=FY2022-Q2', heading: /on a page/ },
    {
      name: 'council-sheet-landscape',
      path: '/councils/E08000003/page?orientation=landscape',
      heading: /on a page/,
    },
    { name: 'council-sheet-none', path: '/councils/X08000002/page', heading: /no page/ },
    {
      name: 'indicator',
      path: '/councils/E08000015/indicators/cf_assess_45d_pct?period=FY2022-Q2',
      heading: /45 working days/,
    },
    {
      name: 'indicator-tables',
      path: '/councils/E08000003/indicators/rereferrals_pct?quarters=table&neighbours=table',
      heading: /Re-referrals/,
    },
    {
      name: 'indicator-more-tables',
      path: '/councils/E08000003/indicators/rereferrals_pct?control=table&funnel=table&ranks=table',
      heading: /Re-referrals/,
    },
    { name: 'indicator-unknown', path: '/councils/E08000003/indicators/nothing', heading: /nothing/ },
    { name: 'definition', path: '/indicators/rereferrals_pct', heading: /Re-referrals/ },
    ...gapPages,
    {
      name: 'league-table',
      path: '/league-tables?indicator=rereferrals_pct&group=E12000002',
      heading: /North West/,
    },
    {
      name: 'league-table-none',
      path: '/league-tables?indicator=rereferrals_pct&group=E12000002&kind=live&period=FY1999-Q1',
      heading: /./,
    },
  ],
  'wirral.reader@example.org': [
    { name: 'map-england', path: '/region/map', heading: /England/ },
    { name: 'map-region', path: '/region/map?group=E12000002&indicator=cla_rate', heading: /North West/ },
    { name: 'map-table', path: '/region/map?show=table', heading: /England/ },
    { name: 'regions-table', path: '/region/series?show=table', heading: /regions over time/ },
    { name: 'heat-map-none', path: '/region/heat-map?kind=live', heading: /Heat map/ },
    { name: 'pack-none', path: '/region/pack', heading: /Meeting pack/ },
    { name: 'heat-map-published', path: '/region/heat-map', heading: /Where each council stands/ },
    {
      name: 'heat-map-neighbours',
      path: '/region/heat-map?group=neighbours:E08000015&show=figures&sort=E08000015',
      heading: /Where each council stands/,
    },
    {
      name: 'heat-map-nowhere',
      path: '/region/heat-map?group=E12999999',
      heading: /Where each council stands/,
    },
  ],
  'northvale.analyst@example.org': [
    {
      name: 'outliers-own',
      path: '/region/outliers?period=FY2026-Q1&council=X08000001',
      heading: /top and bottom fifth/,
    },
  ],
  'wirral.analyst@example.org': [
    { name: 'home-analyst', path: '/', heading: /./ },
    { name: 'returns', path: '/returns', heading: /./ },
    { name: 'return-signed', path: '/returns/FY2022-Q2', heading: /Signed off/ },
    { name: 'return-none', path: '/returns/FY2026-Q2', heading: /No return/ },
    { name: 'account', path: '/account', heading: /./ },
  ],
  'eastmere.analyst@example.org': [
    { name: 'agreement-member', path: '/agreements/1', heading: /Demonstration alliance/ },
    { name: 'return-draft', path: '/returns/FY2026-Q2', heading: /./ },
    { name: 'council-live', path: '/councils/X08000002?compare=live', heading: /./ },
    { name: 'council-safe', path: '/councils/X08000002?compare=safe', heading: /./ },
  ],
  'northvale.director@example.org': [
    {
      name: 'indicator-live',
      path: '/councils/X08000001/indicators/rereferrals_pct',
      heading: /Re-referrals/,
    },
  ],
  'alliance.lead@example.org': [
    { name: 'home-lead', path: '/', heading: /have returned/ },
    { name: 'collection', path: '/collection', heading: /have returned/ },
    { name: 'league-table-live', path: '/league-tables', heading: /alliance/ },
    { name: 'timetable', path: '/collection/timetable', heading: /timetable/ },
    { name: 'timetable-open', path: '/collection/timetable?period=FY2026-Q3', heading: /timetable/ },
    { name: 'heat-map', path: '/region/heat-map', heading: /Where each council stands/ },
    {
      name: 'heat-map-sorted',
      path: '/region/heat-map?period=FY2026-Q1&order=rereferrals_pct&sort=X08000007&show=figures',
      heading: /Where each council stands/,
    },
    { name: 'outliers', path: '/region/outliers?state=open', heading: /top and bottom fifth/ },
    { name: 'changes', path: '/region/changes', heading: /What has changed/ },
    {
      name: 'changes-year',
      path: '/region/changes?since=last_year&tested=all&order=up',
      heading: /What has changed/,
    },
    { name: 'pack', path: '/region/pack', heading: /Pack for the meeting/ },
    { name: 'map-alliance', path: '/region/map', heading: /Demonstration alliance/ },
    { name: 'regions', path: '/region/series', heading: /regions over time/ },
  ],
  'administrator@example.org': [
    { name: 'home-administrator', path: '/', heading: /service/ },
    { name: 'audit', path: '/audit', heading: /Audit/ },
    { name: 'agreements', path: '/agreements', heading: /Agreements/ },
    { name: 'agreement', path: '/agreements/1', heading: /Demonstration alliance/ },
    { name: 'agreement-none', path: '/agreements/999', heading: /Agreements/ },
    { name: 'figure-views-administrator', path: '/figure-views', heading: /Who saw/ },
    { name: 'people', path: '/people', heading: /People/ },
    { name: 'person', path: '/people/1', heading: /./ },
    { name: 'councils', path: '/councils', heading: /Councils/ },
    { name: 'neighbour-sets', path: '/neighbour-sets?area=E08000015', heading: /Neighbour sets/ },
  ],
}

let server: TestServer
let browser: Browser

beforeAll(async () => {
  server = await startServer({ content: 'seeded' })
  browser = await openBrowser()
}, 400_000)

const sizes = [desktop, phone] as const
/** A page with a thousand cells takes its rules some time, more so where others use the machine. */
const patience = 240_000

/** Every page at both widths, each a test of its own. */
const atBoth = (pages: readonly Visited[]) =>
  pages.flatMap((visited) => sizes.map((size) => ({ ...visited, size, width: size.width })))

/** Visits a page: its heading stands, nothing runs over, nothing is wrong, no script failed. */
async function look(page: Page, { name, path, heading, size }: Visited & { size: (typeof sizes)[number] }) {
  const failed: string[] = []
  const onFault = (fault: Error) => failed.push(fault.message)
  page.on('pageerror', onFault)
  await page.setViewportSize(size)
  await page.goto(path)
  await page.locator('h1:not(.hidden)').filter({ hasText: heading }).waitFor()
  await page.waitForLoadState('networkidle')
  await takePicture(page, `${name}-${size.width}`)
  expect(await violations(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  expect(await page.title()).toMatch(/ – Outturn$/)
  page.off('pageerror', onFault)
  expect(failed).toEqual([])
}

describe('pages that anybody may read', () => {
  it.each(atBoth(open))(
    '$name at $width',
    async (visited) => {
      const context = await browser.newContext({ baseURL: server.url })
      await look(await context.newPage(), visited)
      await context.close()
    },
    patience,
  )
})

for (const [email, pages] of Object.entries(behind))
  describe(`pages of ${email.replace(/@.*/, '')}`, () => {
    let page: Page
    beforeAll(async () => {
      page = (await signedIn(browser, server, { email })).page
    })
    it.each(atBoth(pages))('$name at $width', (visited) => look(page, visited), patience)
  })
