import { createServer } from 'node:http'
import { freePort } from '@outturn/infra'
import { expect, it } from 'vitest'
import { openBrowser } from './open-browser.ts'

it('opens a page of a server on this machine and reads it', async () => {
  const port = await freePort()
  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8')
    answer.end('<h1>Re-referrals</h1><script>document.title = `${1 + 1} councils`</script>')
  }).listen(port, '127.0.0.1')
  const page = await (await openBrowser()).newPage()
  await page.goto(`http://127.0.0.1:${port}/`)
  expect(await page.getByRole('heading').textContent()).toBe('Re-referrals')
  expect(await page.title()).toBe('2 councils')
  server.close()
})
