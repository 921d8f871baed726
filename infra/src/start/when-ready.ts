import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** Refuses when something else listens on the port, before any work is done. */
export async function refuseTakenPort(port: number): Promise<void> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', () =>
      reject(new Error(`Port ${port} is taken by another program. Name another: PORT=3001 npm start`)),
    )
    probe.listen(port, () => probe.close(() => resolve()))
  })
}

/** Answers when the server says that it is ready; throws when it ends before. */
export async function whenReady(server: ChildProcess, port: number): Promise<void> {
  for (;;) {
    if (server.exitCode !== null || server.signalCode !== null)
      throw new Error('The server ended before it was ready.')
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null)
    if (answer?.status === 200) return
    await wait(50)
  }
}
