import autocannon, { type Request } from 'autocannon'
import type { Speed } from './speed.ts'

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
  const result = await autocannon({ url, requests, connections, duration: seconds, idReplacement: true })
  return {
    perSecond: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    count: result['2xx'],
    failures: result.non2xx + result.errors + result.timeouts,
  }
}
