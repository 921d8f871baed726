import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

/** A council's own report from beside the checkout; null where it is not there. */
export function ownReport(name: string): Buffer | null {
  const path = fileURLToPath(new URL(`../../../../shared/documents/${name}`, import.meta.url))
  return existsSync(path) ? readFileSync(path) : null
}

/** Sends a report from its page and waits until it has been read; answers how many questions it asks. */
export async function sendOwnReport(
  page: Page,
  { period, name, bytes }: { readonly period: string; readonly name: string; readonly bytes: Buffer },
): Promise<number> {
  await page.goto(`/returns/${period}/report`)
  await page.getByLabel('Report to send').setInputFiles({ name, mimeType: 'text/plain', buffer: bytes })
  await page.getByRole('button', { name: 'Send the report' }).click()
  await page.getByRole('heading', { level: 2, name: /Held figures/ }).waitFor()
  return waiting(page)
}

/** How many questions wait, as the switch above the table says. */
export async function waiting(page: Page): Promise<number> {
  const text = await page.locator('.seg label', { hasText: /^Held/ }).textContent()
  return Number((text ?? '').replace(/\D/g, ''))
}

/** Answers every question with its likeliest answer, from the keyboard alone. */
export async function answerAll(page: Page): Promise<void> {
  for (let left = await waiting(page); left > 0; left--) {
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    await page.locator('.seg label', { hasText: `Held ${left - 1}` }).waitFor()
  }
}

/** Takes one step of a return's life in its dialog. */
export async function takeStep(page: Page, button: string, reason?: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  const dialog = page.getByRole('dialog')
  if (reason) await dialog.getByRole('textbox').fill(reason)
  await dialog.getByRole('button', { name: button, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Answers whatever the return still holds with the same reason. */
export async function explainAll(page: Page): Promise<number> {
  const open = page.getByRole('button', { name: /^It is right: say why/ })
  let explained = 0
  for (; (await open.count()) > 0; explained++) {
    const before = await open.count()
    await open.first().click()
    await page.getByLabel('Why the figure is right').fill('Checked against the report: it is printed so.')
    await page.getByRole('button', { name: 'Keep as printed' }).click()
    await page.waitForFunction(
      (n) =>
        [...document.querySelectorAll('button')].filter((b) => b.textContent?.startsWith('It is right'))
          .length < n,
      before,
    )
  }
  return explained
}
