/** What we use of autocannon, which brings no types. */
declare module 'autocannon' {
  export type Request = { method: string; path: string; headers: Record<string, string>; body?: string }
  type Histogram = { average: number; p50: number; p99: number }
  type Result = {
    requests: Histogram & { total: number }
    latency: Histogram
    duration: number
    errors: number
    timeouts: number
    non2xx: number
    '2xx': number
  }
  export type Options = {
    url: string
    connections: number
    duration: number
    requests: Request[]
    idReplacement: boolean
  }
  const autocannon: (options: Options) => Promise<Result>
  export default autocannon
}
