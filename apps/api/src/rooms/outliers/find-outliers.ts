import { outliersIn } from '@outturn/benchmarking'
import { catalogue } from '@outturn/indicators'
import type { Picture } from '../regions/index.ts'

export interface FoundOutlier {
  readonly council: number
  readonly indicator: string
  readonly basis: string
  readonly end: string
  readonly place: number
  readonly of: number
  readonly amount: number
  readonly numerator: number | null
  readonly denominator: number | null
  readonly benchmark: number | null
  readonly benchmarkName: string | null
  readonly verdict: string
}

/** The figures of a picture that stand in its top or bottom fifth, indicator by indicator. */
export const findOutliers = ({ columns, members }: Picture): readonly FoundOutlier[] =>
  columns.flatMap((column) => {
    const polarity = catalogue.get(column.indicator)?.polarity ?? 'none'
    return outliersIn(
      column.amount.map((amount) => amount ?? null),
      polarity,
    ).flatMap((found, at) => {
      const council = members[at]?.council_id
      if (!found || council === undefined) return []
      return [
        {
          council,
          indicator: column.indicator,
          basis: column.basis,
          ...found,
          of: column.counted,
          amount: column.amount[at] as number,
          numerator: column.numerator[at] ?? null,
          denominator: column.denominator[at] ?? null,
          benchmark: column.benchmark ?? null,
          benchmarkName: column.benchmarkName ?? null,
          verdict: column.verdict[at] ?? 'not_compared',
        },
      ]
    })
  })
