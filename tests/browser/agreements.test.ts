import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, startServer, type TestServer, takePicture } from '../support/index.ts'
import { phone, signedIn } from './support/sign-in.ts'
import { overflow, violations } from './support/violations.ts'

let server: TestServer
let browser: Browser
const patience = 240_000

beforeAll(async () => {
  server = await startServer({ content: 'seeded' })
  browser = await openBrowser()
})

/** The page holds at both widths, and no rule of accessibility is broken. */
async function sound(page: Page, name: string): Promise<void> {
  for (const size of [phone, { width: 1280, height: 900 }]) {
    await page.setViewportSize(size)
    await page.waitForLoadState('networkidle')
    await takePicture(page, `${name}-${size.width}`)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
}
const as = async (email: string): Promise<Page> => (await signedIn(browser, server, { email })).page
const name = 'Neighbours’ exchange'

// In order: each step follows from the one before it.
describe('an agreement, from drawing up to leaving', () => {
  let administrator: Page
  let address = ''

  it(
    'is drawn up by an administrator, who is told what is missing first',
    async () => {
      administrator = await as('administrator@example.org')
      // A list that arrives late moves the link away from under the pointer.
      await administrator.waitForLoadState('networkidle')
      await administrator.getByRole('link', { name: 'Draw up an agreement' }).click()
      await administrator.getByRole('button', { name: /^Draw it up/ }).click()
      const summary = administrator.getByRole('alert')
      await summary.getByRole('link', { name: 'Enter a name' }).click()
      await administrator.locator('#name:focus').waitFor()
      await sound(administrator, 'agreement-draw-up')
      await administrator.keyboard.type(name)
      await administrator.getByLabel(/^An exchange/).check()
      await administrator.getByLabel(/^Each other’s signed-off figures/).check()
      await administrator.getByLabel('Chosen indicators').check()
      await administrator.getByLabel('Search indicators').fill('re-referrals')
      await administrator.locator('input[value="rereferrals_pct"]').check()
      await administrator.getByLabel('What the sharing is for').fill('To compare with neighbours elsewhere')
      for (const council of ['Wirral', 'Darlington', 'Southampton'])
        await administrator.getByLabel(council, { exact: true }).check()
      await administrator.getByRole('button', { name: /^Draw it up/ }).click()
      await administrator.getByRole('heading', { level: 1, name }).waitFor()
      await administrator.locator('.caption', { hasText: 'waits for councils to accept' }).waitFor()
      address = new URL(administrator.url()).pathname
      await sound(administrator, 'agreement-manage')
    },
    patience,
  )

  it(
    'is accepted by two and declined by one, each knowing what follows',
    async () => {
      for (const email of ['wirral.director@example.org', 'darlington.approver@example.org']) {
        const page = await as(email)
        await page.getByRole('link', { name }).click()
        await page.getByRole('heading', { name: 'Your council is asked to accept this agreement' }).waitFor()
        if (email.startsWith('wirral')) await sound(page, 'agreement-answer')
        await page.getByText(/Members that accept see your council’s signed-off figures/).waitFor()
        await page.getByRole('button', { name: 'Accept for the council' }).click()
        await page.getByText('Your council has accepted').waitFor()
        await page.context().close()
      }
      const page = await as('southampton.director@example.org')
      await page.getByRole('link', { name }).click()
      await page.getByRole('button', { name: 'Decline for the council' }).click()
      await page.getByRole('alert').getByRole('link', { name: 'Enter a reason' }).click()
      await page.locator('textarea:focus').waitFor()
      await page.keyboard.type('The committee meets in January')
      await page.getByRole('button', { name: 'Decline for the council' }).click()
      await page.getByText('Your council has declined').waitFor()
      await page.context().close()
      await administrator.reload()
      await administrator.getByText('The committee meets in January').first().waitFor()
      await administrator.locator('.caption', { hasText: 'in force' }).waitFor()
    },
    patience,
  )

  it(
    'opens a page to the other member, who finds it written down',
    async () => {
      const darlington = await as('darlington.director@example.org')
      await darlington.goto('/councils/E08000015/indicators/rereferrals_pct?period=FY2022-Q2')
      await darlington.getByText('25.4').first().waitFor()
      const wirral = await as('wirral.analyst@example.org')
      await wirral.goto('/agreements')
      await wirral.getByRole('link', { name: 'Who saw our figures' }).click()
      const line = wirral.getByRole('row').filter({ hasText: 'Darlington' }).first()
      // A view is written down a moment after it.
      await expect
        .poll(
          async () => {
            await wirral.reload()
            await wirral.getByRole('heading', { level: 1, name: /Who saw/ }).waitFor()
            await wirral.waitForLoadState('networkidle')
            return line.count()
          },
          { timeout: 60_000 },
        )
        .toBe(1)
      expect(await line.textContent()).toMatch(/Director.*Re-referrals.*Neighbours’ exchange/)
      expect(await line.textContent()).not.toContain('25.4')
      await sound(wirral, 'figure-views')
      await wirral.context().close()
      await darlington.context().close()
    },
    patience,
  )

  it(
    'is left with a reason, and nothing before the button is unsaid',
    async () => {
      const page = await as('wirral.approver@example.org')
      await page.goto(address)
      await page.getByText('Leave this agreement: what the council would lose').click()
      await page.getByText(/What was shared up to now stays readable/).waitFor()
      await sound(page, 'agreement-leave')
      await page.getByLabel('Why the council leaves').fill('We share in the alliance instead')
      await page.getByRole('button', { name: 'Leave the agreement now' }).click()
      await page.getByText('Your council has left').waitFor()
      await page.getByRole('button', { name: 'Leave the agreement now' }).waitFor({ state: 'detached' })
      await administrator.reload()
      await administrator.getByText('We share in the alliance instead').first().waitFor()
      await page.context().close()
    },
    patience,
  )

  it(
    'is amended by the administrator, and asked about anew',
    async () => {
      await administrator.getByRole('link', { name: 'Draw up a new version' }).click()
      await administrator.getByLabel('Every indicator, those that come later too').check()
      await administrator.getByLabel('Why it is drawn up anew').fill('Every indicator from now on')
      await sound(administrator, 'agreement-amend')
      await administrator.getByRole('button', { name: /^Draw up the version/ }).click()
      await administrator.getByText('New version drawn up').waitFor()
      const page = await as('darlington.director@example.org')
      await page.goto(address)
      await page.getByRole('heading', { name: 'Your council is asked to accept a new version' }).waitFor()
      await page.context().close()
    },
    patience,
  )
})
