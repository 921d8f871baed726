import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, startServer, type TestServer } from '../support/index.ts'
import { signedIn } from './support/sign-in.ts'
import { violations } from './support/violations.ts'

let server: TestServer
let browser: Browser
let page: Page
const email = 'wirral.director@example.org'

beforeAll(async () => {
  server = await startServer({ content: 'seeded' })
  browser = await openBrowser()
  page = await (await browser.newContext({ baseURL: server.url })).newPage()
})

describe('signing in', () => {
  it('says what is missing, and leads to the field', async () => {
    await page.goto('/sign-in')
    await page.getByRole('button', { name: 'Sign in' }).click()
    const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' })
    await summary.waitFor()
    await page.locator('.govuk-error-summary:focus').waitFor()
    await summary.getByRole('link', { name: 'Enter your password' }).click()
    await page.locator('#password:focus').waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('says no to a wrong password without telling which of the two is wrong', async () => {
    await page.getByLabel('E-mail address').fill(email)
    await page.getByLabel('Password').fill('not this one')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByText('The e-mail address or password is wrong.').first().waitFor()
  })

  it('leads somebody who is signed out to the door, and then where they were going', async () => {
    await page.goto('/councils/E08000003?period=FY2024')
    await page.waitForURL(/\/sign-in\?next=/)
    await page.getByLabel('E-mail address').fill(email)
    await page.getByLabel('Password').fill('demonstration')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(`${server.url}/councils/E08000003?period=FY2024`)
  })

  it('ends everywhere at once', async () => {
    const other = (await signedIn(browser, server, { email })).page
    await other.goto('/account')
    await other.getByRole('button', { name: 'Sign out everywhere' }).click()
    await other.waitForURL(/\/sign-in/)
    await page.goto('/returns')
    await page.waitForURL(/\/sign-in\?next=/)
  })
})

describe('the first page', () => {
  it('names no more than 145 kB of scripts and styles, packed', async () => {
    const html = await (await fetch(server.url)).text()
    const named = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map(([, path]) => path)
    const sizes = await Promise.all(
      named.map(async (path) => {
        const file = await fetch(server.url + path)
        return gzipSync(await file.bytes(), { level: 9 }).length
      }),
    )
    expect(sizes.length).toBeGreaterThan(1)
    // The catalogue of indicators alone is 40 kB: it comes with the pages that show figures.
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(145_000)
  })
})
