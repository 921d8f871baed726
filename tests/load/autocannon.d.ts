/** What we use of autocannon, which brings no types. */
declare module 'autocannon' {
  export type Request = { method: string; path: string; headers: Record<string, string>; body?: string }
  type Result = {
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
  /** Milliseconds with fractions, where the result itself knows whole ones only. */
  type OnResponse = (...answer: [client: unknown, statusCode: number, bytes: number, time: number]) => void
  type Run = Promise<Result> & { on: (event: 'response', listener: OnResponse) => void }
  const autocannon: (options: Options) => Run
  export default autocannon
}
