import type { Speed } from './speed.ts'

export type Line = {
  readonly size: string
  readonly page: string
  readonly floor: Speed
  readonly http: Speed
}

/** Requests a second of the page over those of the same answer by prepared SQL: nothing is lost on the way. */
const wantedRatio = 1

/** The most by which a page may be slower with ten times the observations. */
const wantedGrowth = 1.2

const number = (value: number, decimals: number): string => value.toFixed(decimals).padStart(9)

export const ratioOf = ({ http, floor }: Line): number => http.perSecond / floor.perSecond

/** One line for each page and size: both speeds, and their ratio, which is the figure to keep at 1.0 or above. */
export function reportOf(lines: readonly Line[]): string {
  const head = `${'observations'.padEnd(14)}${'page'.padEnd(24)}    floor/s    p50 ms    p99 ms    page/s    p50 ms    p99 ms     ratio  failures`
  const rows = lines.map((line) =>
    [
      line.size.padEnd(14) + line.page.padEnd(24),
      ...[line.floor, line.http].flatMap((speed) => [
        number(speed.perSecond, 0),
        number(speed.p50, 1),
        number(speed.p99, 1),
      ]),
      number(ratioOf(line), 2),
      String(line.http.failures).padStart(9),
    ].join(' '),
  )
  return [head, ...rows].join('\n')
}

/** How much slower each page is at the last size than at the first, by the time of the middle request. */
export function growthOf(
  lines: readonly Line[],
): readonly { readonly page: string; readonly times: number }[] {
  const [first, last] = [lines[0]?.size, lines.at(-1)?.size]
  if (first === undefined || first === last) return []
  return lines
    .filter(({ size }) => size === last)
    .flatMap((line) => {
      const before = lines.find(({ size, page }) => size === first && page === line.page)
      return before ? [{ page: line.page, times: line.http.p50 / before.http.p50 }] : []
    })
}

const said = (met: boolean): string => (met ? 'met' : 'NOT MET')

/** What was wanted and whether it was reached, a line for each: ratios at the last size, and growth. */
export function verdictsOf(lines: readonly Line[]): readonly string[] {
  const last = lines.at(-1)?.size
  const ratios = lines
    .filter(({ size }) => size === last)
    .map((line) => {
      const ratio = ratioOf(line)
      return `${said(ratio >= wantedRatio)}: ${line.page}, ${line.size}: ${ratio.toFixed(2)} of the floor, wanted ${wantedRatio.toFixed(1)} or more.`
    })
  const growths = growthOf(lines).map(
    ({ page, times }) =>
      `${said(times <= wantedGrowth)}: ${page}: ${times.toFixed(2)} times its middle time at ${lines[0]?.size}, wanted ${wantedGrowth} or less.`,
  )
  return [...ratios, ...growths]
}
