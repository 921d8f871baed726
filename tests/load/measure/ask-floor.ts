import { percentile, type Speed } from './speed.ts'

export type Floor = {
  /** Answers one question in process. The number says the how-manyth it is, so that questions vary. */
  readonly answer: (turn: number) => Promise<unknown>
  readonly connections: number
  readonly seconds: number
}

/** Asks a function in this process from several callers at once, as a load tool asks a server. */
export async function askFloor({ answer, connections, seconds }: Floor): Promise<Speed> {
  const began = performance.now()
  const end = began + seconds * 1000
  const times: number[] = []
  let turn = 0
  const caller = async (): Promise<void> => {
    while (performance.now() < end) {
      const asked = performance.now()
      await answer(turn++)
      times.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: connections }, caller))
  const passed = (performance.now() - began) / 1000
  times.sort((a, b) => a - b)
  return {
    perSecond: times.length / passed,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    count: times.length,
    failures: 0,
  }
}
