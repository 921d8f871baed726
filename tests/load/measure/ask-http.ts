import autocannon, { type Request } from 'autocannon'
import { percentile, type Speed } from './speed.ts'

export type Asking = {
  readonly url: string
  readonly requests: Request[]
  readonly connections: number
  readonly seconds: number
}

/**
 * Asks a server over HTTP. An answer that is not a 2xx is a failure, and no faster for it. Where a body holds
 * `[<id>]`, something else stands there in each request.
 */
export async function askHttp({ url, requests, connections, seconds }: Asking): Promise<Speed> {
  const run = autocannon({ url, requests, connections, duration: seconds, idReplacement: true })
  const times: number[] = []
  run.on('response', (...[, status, , time]) => {
    if (status >= 200 && status < 300) times.push(time)
  })
  const result = await run
  times.sort((a, b) => a - b)
  return {
    perSecond: result['2xx'] / result.duration,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    count: result['2xx'],
    failures: result.non2xx + result.errors + result.timeouts,
  }
}
