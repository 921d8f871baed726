import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, startServer } from '../support/index.ts'
import { sendOwnReport } from './support/own-report.ts'
import { signedIn } from './support/sign-in.ts'
import { holdBack, onSlowMachine } from './support/slow.ts'

// Keys and clicks that come while an answer is still on its way, on a slow machine.
const places = ['north', 'south', 'east', 'west', 'hill', 'dale', 'port', 'marsh']
const report = Buffer.from(
  [
    'Visits',
    '',
    'Indicator\tQ1 2023/24\tQ2 2023/24',
    ...places.map((place, at) => `Share of visits made in the ${place}\t6${at}%\t13${at}%`),
  ].join('\n'),
)

let browser: Browser
let page: Page
let asked = 0

beforeAll(async () => {
  const server = await startServer({ content: 'seeded' })
  browser = await openBrowser()
  page = (await signedIn(browser, server, { email: 'northvale.analyst@example.org' })).page
  asked = await sendOwnReport(page, { period: 'FY2025-Q3', name: 'visits.txt', bytes: report })
})

const heading = () => page.locator('#question').textContent()
const at = (place: number, of: number) =>
  page.locator('.question__head', { hasText: `Held ${place} of ${of}` }).waitFor()
const choices = () => page.locator('.choice label').allTextContents()
const stateOf = (seen: string) =>
  page.locator('.held-table tbody tr', { hasText: seen }).first().locator('td').nth(2).textContent()

/** The question as it stands: what was seen, and its answers. */
const question = async () => ({ seen: (await heading()) ?? '', answers: await choices() })

/** Opens the first question that waits, and tells it with the one after. */
async function firstTwo() {
  const first = await question()
  await page.keyboard.press('j')
  await expect.poll(heading).not.toBe(first.seen)
  const second = await question()
  await page.keyboard.press('k')
  await expect.poll(heading).toBe(first.seen)
  return { first, second }
}

describe('fast hands on the review page', () => {
  it('1, Enter, 2, Enter answers the first question by its first answer and the second by its second', async () => {
    expect(asked).toBeGreaterThan(6)
    await at(1, asked)
    const { first, second } = await firstTwo()
    const saving = await holdBack(page, 'AnswerReview')
    await onSlowMachine(page, async () => {
      for (const key of ['1', 'Enter', '2', 'Enter']) await page.keyboard.press(key)
      await expect.poll(saving.count).toBe(1)
      saving.letGo()
      await page.locator('.seg label', { hasText: `Held ${asked - 2}` }).waitFor()
    })
    expect(saving.count()).toBe(2)
    await expect.poll(() => stateOf(first.seen)).toContain(first.answers[0]?.slice(0, 12))
    await expect.poll(() => stateOf(second.seen)).toContain(second.answers[1]?.slice(0, 12))
    await page.unroute('**/graphql')
  })

  it('keys after one that does nothing land on no other question, and the page says so', async () => {
    const left = asked - 2
    const { second } = await firstTwo()
    const saving = await holdBack(page, 'AnswerReview')
    await onSlowMachine(page, async () => {
      for (const key of ['1', 'Enter', '9', 'Enter', '1', 'Enter']) await page.keyboard.press(key)
      await expect.poll(saving.count).toBe(1)
      saving.letGo()
      await page.getByText('The keys pressed ahead were not used').waitFor()
    })
    await page.locator('.seg label', { hasText: `Held ${left - 1}` }).waitFor()
    await expect.poll(heading).toBe(second.seen)
    await expect.poll(() => page.locator('.choice input:checked').count()).toBe(0)
    expect(saving.count()).toBe(1)
    await page.unroute('**/graphql')
  })

  it('who goes to another question while an answer is saved stays there, with what was typed', async () => {
    const left = asked - 3
    const { first } = await firstTwo()
    const saving = await holdBack(page, 'AnswerReview')
    await onSlowMachine(page, async () => {
      for (const key of ['1', 'Enter']) await page.keyboard.press(key)
      await expect.poll(saving.count).toBe(1)
      const last = page.locator('.held-table tbody tr', { has: page.locator('input.tick') }).last()
      const name = (await last.locator('td').nth(1).textContent()) ?? ''
      await last.locator('th button').click()
      await expect.poll(heading).toBe(name)
      await page.locator('.choice label', { hasText: /^Neither/ }).click()
      await page.locator('.question input[type=text]').first().fill('61')
      saving.letGo()
      await page.locator('.seg label', { hasText: `Held ${left - 1}` }).waitFor()
      await expect.poll(heading).toBe(name)
      await expect.poll(() => page.locator('.question input[type=text]').first().inputValue()).toBe('61')
    })
    await expect.poll(() => stateOf(first.seen)).toContain(first.answers[0]?.slice(0, 12))
    await page.unroute('**/graphql')
  })

  it('a row ticked while several are answered stays ticked', async () => {
    const open = page
      .locator('.held-table tbody tr', { has: page.locator('input.tick') })
      .filter({ hasText: 'is more than all' })
    const left = await page.locator('input.tick').count()
    const names = await open.locator('td:nth-of-type(2)').allTextContents()
    expect(names.length).toBeGreaterThan(2)
    const tickOf = (name: string | undefined) =>
      page
        .locator('.held-table tbody tr', { hasText: name ?? '' })
        .first()
        .locator('input.tick')
    await tickOf(names[0]).check()
    await tickOf(names[1]).check()
    const saving = await holdBack(page, 'AnswerReview')
    await onSlowMachine(page, async () => {
      for (const key of ['1', 'Enter']) await page.keyboard.press(key)
      await expect.poll(saving.count).toBe(1)
      await tickOf(names[2]).check()
      saving.letGo()
      await page.locator('.seg label', { hasText: `Held ${left - 2}` }).waitFor()
    })
    await expect.poll(() => tickOf(names[2]).isChecked()).toBe(true)
    await expect.poll(() => page.locator('input.tick:checked').count()).toBe(1)
    await page.unroute('**/graphql')
  })
})
