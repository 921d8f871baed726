import type { Browser } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, startServer, type TestServer } from '../support/index.ts'
import { signedIn } from './support/sign-in.ts'
import { violations } from './support/violations.ts'

let server: TestServer
let browser: Browser
const patience = 240_000

beforeAll(async () => {
  server = await startServer({ content: 'seeded' })
  browser = await openBrowser()
})

describe('a person added by page', () => {
  it(
    'gets a link, sets a password by it, signs in, changes it, and loses the role',
    async () => {
      const { page: administrator } = await signedIn(browser, server, { email: 'administrator@example.org' })
      await administrator.goto('/people')
      await administrator.getByRole('button', { name: 'Add the person' }).click()
      await administrator.getByRole('alert').getByRole('link', { name: 'Choose a council' }).click()
      await administrator.locator('#council:focus').waitFor()
      await administrator.getByLabel('Council').selectOption({ label: 'Wirral' })
      await administrator.getByLabel('E-mail address').fill('nesta.farrowby@example.org')
      await administrator.getByLabel('Name', { exact: true }).fill('Nesta Farrowby')
      await administrator.getByRole('button', { name: 'Add the person' }).click()
      const link = (await administrator.locator('code.once').textContent()) ?? ''
      expect(link).toMatch(/\/set-password#[\w-]{40,}$/)
      expect(await violations(administrator)).toEqual([])

      const context = await browser.newContext({ baseURL: server.url })
      const page = await context.newPage()
      await page.goto(link)
      await page.getByLabel('New password', { exact: true }).fill('short')
      await page.getByRole('button', { name: 'Set password' }).click()
      await page.getByRole('alert').getByText('at least 12 characters').waitFor()
      expect(await violations(page)).toEqual([])
      for (const label of ['New password', 'New password again'])
        await page.getByLabel(label, { exact: true }).fill('seven grey otters')
      await page.getByRole('button', { name: 'Set password' }).click()
      await page.getByRole('link', { name: 'Sign in' }).click()
      await page.getByLabel('E-mail address').fill('nesta.farrowby@example.org')
      await page.getByLabel('Password').fill('seven grey otters')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.getByText('Wirral').first().waitFor()
      await page.goto('/account')
      await page.getByLabel('Current password').fill('seven grey otters')
      for (const label of ['New password', 'New password again'])
        await page.getByLabel(label, { exact: true }).fill('eight brown badgers')
      await page.getByRole('button', { name: 'Change password' }).click()
      await page.getByText('Your password is changed').waitFor()

      await administrator
        .getByRole('row')
        .filter({ hasText: 'Nesta Farrowby' })
        .getByRole('link', { name: /^Roles and password/ })
        .click()
      await administrator.getByRole('button', { name: /^End role/ }).click()
      await administrator.getByText('The role has ended').waitFor()
      expect(await violations(administrator)).toEqual([])
      await page.goto('/returns')
      await page.getByRole('heading', { name: 'Sign in' }).waitFor()
      await context.close()
    },
    patience,
  )
})
