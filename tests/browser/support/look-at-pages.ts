import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, startServer, type TestServer, takePicture } from '../../support/index.ts'
import { desktop, phone, signedIn } from './sign-in.ts'
import { overflow, violations } from './violations.ts'

export interface Visited {
  readonly name: string
  readonly path: string
  readonly heading: RegExp
}

interface Visits {
  /** Pages that anybody may read. */
  readonly open?: readonly Visited[]
  /** Pages behind the sign-in, by who looks at them. */
  readonly behind: Readonly<Record<string, readonly Visited[]>>
}

const sizes = [desktop, phone] as const

/** Every page at both widths, each a test of its own. */
const atBoth = (pages: readonly Visited[]) =>
  pages.flatMap((visited) => sizes.map((size) => ({ ...visited, size, width: size.width })))

/** Looks at pages at both widths: the heading stands, nothing runs over, no rule is broken, no script failed. */
export function lookAtPages({ open = [], behind }: Visits): void {
  let server: TestServer
  let browser: Browser
  beforeAll(async () => {
    server = await startServer({ content: 'seeded' })
    browser = await openBrowser()
  })

  const visit = (pages: readonly Visited[], opened: () => Promise<Page>) => {
    let page: Page
    const failed: string[] = []
    beforeAll(async () => {
      page = await opened()
      page.on('pageerror', (fault) => failed.push(fault.message))
    })
    it.each(atBoth(pages))('$name at $width', async ({ name, path, heading, size }) => {
      await page.setViewportSize(size)
      await page.goto(path)
      await page.locator('h1:not(.hidden)').filter({ hasText: heading }).waitFor()
      await page.waitForLoadState('networkidle')
      await takePicture(page, `${name}-${size.width}`)
      expect(await violations(page)).toEqual([])
      await expect.poll(() => overflow(page)).toBe(0)
      await expect.poll(() => page.title()).toMatch(/ – Outturn$/)
      expect(failed.splice(0)).toEqual([])
    })
  }

  const anybody = async () => {
    const page = await (await browser.newContext({ baseURL: server.url })).newPage()
    page.setDefaultTimeout(60_000)
    return page
  }
  const groups = [
    { who: 'anybody', pages: open, opened: anybody },
    ...Object.entries(behind).map(([email, pages]) => ({
      who: email.replace(/@.*/, ''),
      pages,
      opened: async () => (await signedIn(browser, server, { email })).page,
    })),
  ].filter(({ pages }) => pages.length > 0)
  describe.each(groups)('pages of $who', ({ pages, opened }) => {
    visit(pages, opened)
  })
}
