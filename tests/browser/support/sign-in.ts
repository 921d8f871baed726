import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { TestServer } from '../../support/index.ts'

export const desktop = { width: 1280, height: 900 } as const
export const phone = { width: 390, height: 844 } as const

/** Signs somebody in through the page, and answers a context that stays signed in. */
export async function signedIn(
  browser: Browser,
  { url, signIns }: Pick<TestServer, 'url' | 'signIns'>,
  who: { readonly email: string; readonly viewport?: { readonly width: number; readonly height: number } },
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const found = signIns.find(({ email }) => email === who.email)
  if (!found) throw new Error(`Nobody signs in as ${who.email}`)
  const context = await browser.newContext({ viewport: who.viewport ?? desktop, baseURL: url })
  // Two cores for everything: patience, so that only what is wrong fails.
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(found.email)
  await page.getByLabel('Password').fill(found.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(`${url}/`)
  return { context, page }
}
