import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { openWaitingRoom } from './waiting-room.ts'

describe('openWaitingRoom', () => {
  it('says not yet until it is closed, and leaves the port free', async () => {
    const probe = createServer().listen(0, '127.0.0.1')
    await once(probe, 'listening')
    const { port } = probe.address() as AddressInfo
    await new Promise((resolve) => probe.close(resolve))
    const close = await openWaitingRoom(port, '127.0.0.1')
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(503)
    await close()
    await expect(fetch(`http://127.0.0.1:${port}/health/ready`)).rejects.toThrow('fetch failed')
    const again = await openWaitingRoom(port, '127.0.0.1')
    await again()
  })
})
