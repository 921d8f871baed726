import { catalogue } from '@outturn/indicators'
import { writeTemplateCsv } from '@outturn/returns'

/** Plausible and repeatable: one run must equal the next. */
const number = (...of: readonly number[]): number =>
  of.reduce((sum, part, i) => (sum * 31 + part * (7919 + 104_729 * (i % 3))) % 1_000_003, 17)

const perOf = { percent: 100, rate_per_10000: 10_000, rate_per_100000: 100_000 } as const

interface Invented {
  readonly value: string
  readonly numerator: string
  readonly denominator: string
}

/** A figure in the middle of what is plausible; shares and rates with parts that give it. */
function figureOf(id: string, place: number, council: number): Invented {
  const indicator = catalogue.get(id)
  if (!indicator) throw new Error(`There is no indicator ${id}`)
  const { from, to } = indicator.plausible
  const part = 0.35 + 0.3 * (number(place, council) / 1_000_003)
  const amount = from + part * (Math.min(to, from + 2000) - from)
  const per = perOf[indicator.unit as keyof typeof perOf]
  if (per === undefined || indicator.parts.numerator === null) {
    const decimals = indicator.unit === 'count' ? 0 : indicator.decimals
    return { value: amount.toFixed(decimals), numerator: '', denominator: '' }
  }
  const denominator = per === 100 ? 200 + (number(council, place) % 900) : 20_000 + (number(council) % 60_000)
  const numerator = Math.round((amount * denominator) / per)
  const value = ((per * numerator) / denominator).toFixed(indicator.decimals)
  return { value, numerator: String(numerator), denominator: String(denominator) }
}

export interface Sender {
  readonly id: number
  readonly code: string
  readonly name: string
}

/** A council's return of every indicator on every basis, in our template. */
export function inventReturn(council: Sender, period: string): string {
  const rows = [...catalogue.values()].flatMap((indicator, place) =>
    indicator.bases.map((basis) => ({
      ...{ indicator: indicator.id, name: indicator.name, basis, unit: indicator.unit },
      ...figureOf(indicator.id, place, council.id),
      ...{ status: null, note: '', last: '' },
    })),
  )
  return writeTemplateCsv(rows, { councilName: council.name, areaCode: council.code, period })
}
