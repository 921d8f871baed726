import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { startPostgres } from '../postgres/embedded-postgres.ts'
import { freePort } from '../postgres/free-port.ts'
import { aCheckout } from '../testing/a-checkout.ts'
import { aStart, leftBehind, processesOf } from '../testing/a-start.ts'
import { dataHome } from './data-home.ts'

const checkout = aCheckout('everybody')
const port = await freePort()
const ready = 'Outturn is ready'
const visits = async (): Promise<number> => Number(await (await fetch(`http://127.0.0.1:${port}/`)).text())
const kill = (part: string): void => {
  for (const { pid, line } of processesOf(checkout)) if (line.includes(part)) process.kill(pid, 'SIGKILL')
}

afterEach(async () => {
  for (const { pid } of processesOf(checkout)) process.kill(pid, 'SIGTERM')
  await leftBehind(checkout)
})
afterAll(() => rmSync(checkout, { recursive: true, force: true }))

describe('npm start', () => {
  it('builds, makes a database, serves, and says where and for whom', async () => {
    const start = aStart({ checkout, port, by: 'npm' })
    await start.until('start:')
    expect(start.said()).toContain(`http://localhost:${port}`)
    expect(start.said()).toContain('ann@example.org  analyst')
    expect(start.said()).toMatch(/Cold start: \d+\.\d s/)
    expect(await visits()).toBe(1)
    start.process.kill('SIGTERM')
    expect(await leftBehind(checkout)).toEqual([])
  })

  it('keeps the data for the second start, which builds nothing', async () => {
    const start = aStart({ checkout, port, by: 'node' })
    await start.until('start:')
    expect(start.said()).toMatch(/Warm start: \d+\.\d s/)
    expect(start.said()).not.toContain('Building')
    expect(await visits()).toBe(2)
    start.process.kill('SIGINT')
    expect(await start.ended).toBe(0)
    expect(await leftBehind(checkout)).toEqual([])
  })

  it('leaves nothing behind when npm is killed, and nothing when the start script is', async () => {
    const first = aStart({ checkout, port, by: 'npm' })
    await first.until(ready)
    first.process.kill('SIGKILL')
    expect(await leftBehind(checkout)).toEqual([])
    const second = aStart({ checkout, port, by: 'node' })
    await second.until(ready)
    kill('start.ts')
    expect(await leftBehind(checkout)).toEqual([])
  })

  it('recovers when everything was killed at once', async () => {
    const start = aStart({ checkout, port, by: 'node' })
    await start.until(ready)
    const before = await visits()
    kill('')
    expect(await leftBehind(checkout)).toEqual([])
    const again = aStart({ checkout, port, by: 'node' })
    await again.until(ready)
    expect(await visits()).toBe(before + 1)
  })

  it('stops a database that a killed start left running', async () => {
    const start = aStart({ checkout, port, by: 'node' })
    await start.until(ready)
    const before = await visits()
    for (const { pid } of guardsOf(checkout)) process.kill(pid, 'SIGKILL')
    for (const part of ['start.mjs', 'start.ts', 'main.js']) kill(part)
    const again = aStart({ checkout, port, by: 'node' })
    await again.until(ready)
    expect(await visits()).toBe(before + 1)
    expect(processesOf(checkout).filter(({ line }) => line.includes('bin/postgres'))).toHaveLength(1)
  })

  it('refuses a second start beside the first, and a port that is taken', async () => {
    const first = aStart({ checkout, port, by: 'node' })
    await first.until(ready)
    const second = aStart({ checkout, port: await freePort(), by: 'node' })
    expect(await second.ended).toBe(1)
    expect(second.said()).toContain('already runs')
    const third = aStart({ checkout, port, by: 'node' })
    expect(await third.ended).toBe(1)
    expect(third.said()).toContain(`Port ${port} is taken`)
    expect(await visits()).toBeGreaterThan(0)
  })

  it('ends with a fault when the server cannot start', async () => {
    const blocked = await freePort()
    const start = aStart({
      checkout,
      port: blocked,
      by: 'node',
      env: { OUTTURN_APP_URL: 'postgres://no@127.0.0.1:1/x' },
    })
    expect(await start.ended).toBe(1)
    expect(start.said()).toContain('ended before it was ready')
    expect(await leftBehind(checkout)).toEqual([])
  })
})

describe('a command on the database of a checkout', () => {
  const names = { checkout, port: 0, env: {} }
  const count = { ...names, by: 'node' as const, script: ['infra/src/entry.mjs', 'count'] }

  it('uses the server that runs, and prints nothing but its answer', async () => {
    const start = aStart({ checkout, port, by: 'node' })
    await start.until(ready)
    const command = aStart(count)
    expect(await command.ended).toBe(0)
    expect(command.answered()).toBe(`${await visits()}\n`)
    expect(await visits()).toBeGreaterThan(0)
  })

  it('starts a server where none runs, and stops it again', async () => {
    const command = aStart(count)
    expect(await command.ended).toBe(0)
    expect(Number(command.answered())).toBeGreaterThan(0)
    expect(await leftBehind(checkout)).toEqual([])
  })
})

describe('npm start with DATABASE_URL', () => {
  it('uses that server and makes no demonstration people', async () => {
    const home = mkdtempSync(join(tmpdir(), 'outturn-given-'))
    const server = await startPostgres({ home, durability: 'throwaway' })
    const start = aStart({ checkout, port, by: 'node', env: { DATABASE_URL: server.ownerUrl } })
    await start.until('start:')
    expect(await visits()).toBe(1)
    expect(start.said()).not.toContain('ann@example.org')
    start.process.kill('SIGTERM')
    expect(await start.ended).toBe(0)
    await server.stop()
  })
})

describe('npm start in a checkout that only its owner may enter', () => {
  it('finds a place for the data that PostgreSQL can enter, and the same one again', async () => {
    const closed = aCheckout('owner')
    const home = dataHome(closed)
    for (const expected of [1, 2]) {
      const start = aStart({ checkout: closed, port, by: 'node' })
      await start.until(ready)
      expect(await visits()).toBe(expected)
      expect(processesOf(join(home, 'postgres', 'data'))).toHaveLength(1)
      start.process.kill('SIGTERM')
      expect(await start.ended).toBe(0)
      expect(processesOf(home)).toEqual([])
    }
    rmSync(home, { recursive: true })
    rmSync(closed, { recursive: true, force: true })
  })
})

function guardsOf(folder: string): readonly { readonly pid: number }[] {
  const servers = processesOf(folder).filter(({ line }) => line.includes('bin/postgres'))
  return servers.flatMap(({ pid }) => processesOf(`guard ${pid} `))
}
