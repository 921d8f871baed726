import type { Speed } from './speed.ts'

export type Line = {
  readonly size: string
  readonly page: string
  readonly floor: Speed
  readonly http: Speed
}

const number = (value: number, decimals: number): string => value.toFixed(decimals).padStart(9)

/** One line for each page and size: both speeds, and their ratio, which is the figure to keep at 1.0 or above. */
export function reportOf(lines: readonly Line[]): string {
  const head = `${'observations'.padEnd(14)}${'page'.padEnd(24)}    floor/s    p50 ms    p99 ms    page/s    p50 ms    p99 ms     ratio  failures`
  const rows = lines.map(({ size, page, floor, http }) =>
    [
      size.padEnd(14) + page.padEnd(24),
      ...[floor, http].flatMap((speed) => [
        number(speed.perSecond, 0),
        number(speed.p50, 1),
        number(speed.p99, 1),
      ]),
      number(http.perSecond / floor.perSecond, 2),
      String(http.failures).padStart(9),
    ].join(' '),
  )
  return [head, ...rows].join('\n')
}
