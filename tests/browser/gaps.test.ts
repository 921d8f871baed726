import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, startServer, type TestServer, takePicture } from '../support/index.ts'
import { phone, signedIn } from './support/sign-in.ts'
import { violations } from './support/violations.ts'

// From the board paper's question down to the cell, as a director and as a scrutiny member, and back again.
let server: TestServer
let browser: Browser
const pageOf = async (email: string) => (await signedIn(browser, server, { email })).page
const title = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const patience = 240_000

beforeAll(async () => {
  server = await startServer({ content: 'seeded' })
  browser = await openBrowser()
})

describe('a director', () => {
  let page: Page
  beforeAll(async () => {
    page = await pageOf('wirral.director@example.org')
  })

  it('is led from home to the first gap, the same one on every page', async () => {
    await page.goto('/')
    await title(page, /One gap to the neighbours’ median is larger than chance/)
    const first = () => page.locator('ol.gaps > li h3').first().textContent()
    expect(await first()).toBe('Re-referrals within 12 months')
    await page.locator('ol.gaps > li .gap__count').first().getByText('42').waitFor()
    await page.getByRole('link', { name: 'Every gap, in order' }).click()
    await page.waitForURL(/\/gaps/)
    await title(page, /One gap/)
    expect(await first()).toBe('Re-referrals within 12 months')
    await page.goto('/councils/E08000015?period=FY2022-Q2')
    await title(page, /One gap matters/)
    expect(await first()).toBe('Re-referrals within 12 months')
  })

  it('goes down to the cell, and back finds sections and place as they were left', async () => {
    await page.goto('/councils/E08000015/gaps?period=FY2022-Q2')
    await title(page, /One gap/)
    await page.locator('summary', { hasText: 'Not listed, and why' }).click()
    await page.waitForURL(/open=unlisted/)
    await page.getByRole('heading', { name: /year to date against a full year/ }).waitFor()
    const link = page.getByRole('link', { name: /^Who does better/ }).last()
    await link.scrollIntoViewIfNeeded()
    const place = await page.evaluate(() => window.scrollY)
    expect(place).toBeGreaterThan(500)
    await link.click()
    await page.waitForURL(/neighbours/)
    await page.goBack()
    await page.waitForURL(/open=unlisted/)
    await page.getByRole('heading', { name: /year to date against a full year/ }).waitFor()
    await page.waitForFunction((was) => Math.abs(window.scrollY - was) < 200, place)

    await page
      .getByRole('link', { name: /^Who does better.*Re-referrals/ })
      .first()
      .click()
    await title(page, /Eight of 10 neighbours do better, four by more than chance/)
    await page.getByRole('row').filter({ hasText: 'Gateshead' }).getByText('354 / 2,374').waitFor()
    await page.getByRole('rowheader', { name: 'Gateshead' }).getByRole('link').click()
    await title(page, /Wirral is 6\.6 points worse than Gateshead, by more than chance/)
    await page.getByText('What to look at next').waitFor()
    await page.getByRole('link', { name: 'Where it comes from' }).click()
    await title(page, /where it comes from/)
    await page.getByRole('row').filter({ hasText: 'Quarter 2 2022/23' }).getByText('E10').waitFor()
    for (const back of [/Gateshead/, /Eight of 10/, /One gap/]) {
      await page.goBack()
      await title(page, back)
    }
  })

  it('supposes fewer cases, and is told that it is not data', async () => {
    await page.goto('/councils/E08000015/indicators/rereferrals_pct/what-if?basis=in_period&period=FY2022-Q2')
    await page.getByText(/^Not data\./).waitFor()
    await page.getByLabel(/^Cases/).fill('138')
    await page.keyboard.press('Enter')
    await page.waitForURL(/cases=138/)
    await title(page, /At 19\.3% it would be 0\.1 points better than the neighbours’ median/)
    await page.getByRole('row', { name: /To close the gap 42 fewer none/ }).waitFor()
    await page.getByLabel(/^Cases/).fill('900')
    await page.keyboard.press('Enter')
    await page.getByText(/That cannot be/).waitFor()
    expect(await violations(page)).toEqual([])
  })

  it(
    'saves a group, compares with it, renames it and takes it away',
    async () => {
      await page.goto('/groups')
      await page.getByRole('button', { name: 'Save a new group' }).click()
      await page.getByRole('button', { name: 'Save the group' }).click()
      await page.getByRole('alert').getByText('Give the group a name.').waitFor()
      expect(await violations(page)).toEqual([])
      await page.getByLabel('Name of the group').fill('Along the Mersey')
      await page.locator('summary', { hasText: 'North West' }).click()
      for (const name of ['Halton', 'Liverpool', 'Sefton'])
        await page.getByLabel(name, { exact: true }).check()
      await page.getByRole('button', { name: 'Save the group' }).click()
      await page.getByText('‘Along the Mersey’ is saved.').waitFor()
      await page.getByRole('link', { name: /See the gaps to it/ }).click()
      await title(page, /the median of ‘Along the Mersey’/)
      await page
        .getByText(/3 of 3/)
        .first()
        .waitFor()
      await expect.poll(() => page.getByLabel('Compare with').inputValue()).toMatch(/^group:/)
      await page.goto('/groups')
      await page.getByRole('button', { name: /^Change/ }).click()
      await page.getByLabel('Name of the group').fill('Mersey councils')
      await page.getByRole('button', { name: 'Save the group' }).click()
      await page.getByRole('heading', { name: 'Mersey councils' }).waitFor()
      await page.getByRole('button', { name: /^Delete/ }).click()
      await page.getByRole('button', { name: 'Yes, delete it' }).click()
      await page.getByText('No group has been saved yet.').waitFor()
    },
    patience,
  )

  it('chooses whom to compare with from the keyboard, and the address holds it', async () => {
    await page.goto('/councils/E08000015/gaps?period=FY2022-Q2')
    await title(page, /One gap/)
    await page.getByLabel('Compare with').focus()
    await page.getByLabel('Compare with').selectOption('target')
    await page.waitForURL(/to=target/)
    await page.getByText('This is the council’s own target. It is not a national figure.').waitFor()
    await page.getByLabel('As it stood on').fill('2022-12-01')
    await page.waitForURL(/asOf=2022-12-01/)
    await page.locator('.caption', { hasText: 'as it stood on 1 December 2022' }).waitFor()
  })
})

describe('a scrutiny member', () => {
  it(
    'reads the same gaps in plain words, definitions in line, and lower is better where it is',
    async () => {
      const page = await pageOf('wirral.reader@example.org')
      await page.goto('/councils/E08000015/gaps?period=FY2022-Q2')
      await title(page, /One gap to the middle of similar councils is larger than chance/)
      const first = page.locator('ol.gaps > li').first()
      const said = (await first.textContent()) ?? ''
      expect(said).toContain('Lower is better.')
      expect(said).toContain('181 of 714')
      expect(said).toContain('Referrals within 12 months of an earlier referral of the same child')
      expect(said).not.toMatch(/95%|interval|median of/)
      await takePicture(page, 'gaps-scrutiny-1280')
      await page.setViewportSize(phone)
      await takePicture(page, 'gaps-scrutiny-390')
      expect(await violations(page)).toEqual([])
      await page.getByRole('radio', { name: 'In full' }).check()
      await page.waitForURL(/words=full/)
      await title(page, /the neighbours’ median/)
    },
    patience,
  )
})

describe('a demonstration council’s director', () => {
  it(
    'sees gaps to what the neighbours share, marked as not for publication',
    async () => {
      const page = await pageOf('northvale.director@example.org')
      await page.goto('/councils/X08000001/gaps?period=FY2026-Q1')
      await title(page, /gaps? to the neighbours’ median/)
      await page.getByText('Live figures are shared under agreement, not for publication.').first().waitFor()
      await page
        .getByText(/live, Quarter 1 2026\/27, 10 of 10/)
        .first()
        .waitFor()
      await takePicture(page, 'gaps-live-1280')
    },
    patience,
  )
})
