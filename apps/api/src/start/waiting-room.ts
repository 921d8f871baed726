import { once } from 'node:events'
import { createServer } from 'node:http'

/**
 * Answers 503 on the server's port while the server is being put together, so that whoever watches hears 'not yet'
 * and not silence. Close it right before the server listens.
 */
export async function openWaitingRoom(port: number, host: string): Promise<() => Promise<void>> {
  const room = createServer((_request, response) => {
    response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '1', connection: 'close' })
    response.end('{"state":"starting"}')
  })
  room.listen(port, host)
  await once(room, 'listening')
  return async () => {
    const closed = once(room, 'close')
    room.close()
    room.closeAllConnections()
    await closed
  }
}
