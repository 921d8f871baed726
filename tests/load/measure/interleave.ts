import { type Speed, together } from './speed.ts'

export type Contest = {
  readonly floor: (seconds: number) => Promise<Speed>
  readonly page: (seconds: number) => Promise<Speed>
  readonly rounds: number
  readonly seconds: number
}

/**
 * Measures floor and page in turns, so that whatever else the machine does falls on both alike. A first turn
 * of each is thrown away: caches and compilers are cold then.
 */
export async function interleave({
  floor,
  page,
  rounds,
  seconds,
}: Contest): Promise<{ floor: Speed; page: Speed }> {
  await floor(1)
  await page(1)
  const measured: { floor: Speed; page: Speed }[] = []
  for (let round = 0; round < rounds; round++) {
    measured.push({ floor: await floor(seconds), page: await page(seconds) })
  }
  return {
    floor: together(measured.map((one) => one.floor)),
    page: together(measured.map((one) => one.page)),
  }
}
