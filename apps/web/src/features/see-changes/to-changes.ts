import { bare, type Shown, shownIndicator } from '../../data/catalogue.ts'
import { type ShownChange, toChange } from '../see-council/to-change.ts'
import type { Picture, PictureColumn } from '../see-region/region.query.ts'

export type ChangesSince = 'last_period' | 'last_year'
export type Favour = 'better' | 'worse' | 'none'

export interface ChangeRow {
  readonly key: string
  readonly code: string
  readonly council: string
  readonly indicator: Shown
  readonly basis: string
  readonly amount: number
  readonly text: string
  readonly change: ShownChange
  readonly changeAmount: number
  readonly test: string
  /** Towards the good end or away from it; none where the indicator has no good end, or nothing moved. */
  readonly favour: Favour
  /** The change beside the middle half of the members' figures, so that units can stand in one order; null where that is nothing wide. */
  readonly size: number | null
}

export interface ChangeView {
  readonly since?: string | undefined
  readonly council?: string | undefined
  readonly indicator?: string | undefined
  readonly topic?: string | undefined
  readonly tested?: string | undefined
  readonly way?: string | undefined
  readonly order?: string | undefined
}

/** Every member's change in every indicator, as it is drawn. Those that were refused are counted, not listed. */
export function toChanges({ members, columns }: Picture, since: ChangesSince): readonly ChangeRow[] {
  return columns.flatMap((column) => {
    const indicator = shownIndicator(column.indicator)
    const [changes, tests] =
      since === 'last_year' ? [column.yearChange, column.yearChangeTest] : [column.change, column.changeTest]
    const width = middleHalf(column)
    return members.flatMap(({ areaCode, name }, at): ChangeRow[] => {
      const [amount, change] = [column.amount[at], changes[at]]
      if (amount == null || change == null) return []
      const test = tests[at] ?? 'not_tested'
      return [
        {
          key: `${areaCode} ${indicator.id} ${column.basis}`,
          code: areaCode,
          council: name,
          indicator,
          basis: column.basis,
          amount,
          text: bare(amount, indicator),
          change: toChange(change, indicator, test),
          changeAmount: change,
          test,
          favour: favourOf(amount, change, indicator),
          size: width > 0 ? Math.abs(change) / width : null,
        },
      ]
    })
  })
}

/** The width between the quarters of the members' figures, in the indicator's unit; 0 where there are no cuts. */
function middleHalf({ amount }: PictureColumn): number {
  const sorted = amount.filter((one): one is number => one != null).sort((a, b) => a - b)
  const at = (share: number) => {
    const place = (sorted.length - 1) * share
    const low = sorted[Math.floor(place)] ?? 0
    return low + (place % 1) * ((sorted[Math.ceil(place)] ?? low) - low)
  }
  return sorted.length > 1 ? at(0.75) - at(0.25) : 0
}

function favourOf(amount: number, change: number, { polarity }: Shown): Favour {
  if (polarity === 'none' || change === 0) return 'none'
  if (polarity === 'high') return change > 0 ? 'better' : 'worse'
  if (polarity === 'low') return change < 0 ? 'better' : 'worse'
  const middle = (polarity.range.from + polarity.range.to) / 2
  const nearer = Math.abs(amount - middle) - Math.abs(amount - change - middle)
  return nearer === 0 ? 'none' : nearer < 0 ? 'better' : 'worse'
}

/** The changes that are asked for, largest beside the spread first unless another order is. */
export const toChangeList = (rows: readonly ChangeRow[], view: ChangeView): readonly ChangeRow[] =>
  rows
    .filter(
      (row) =>
        (!view.council || row.code === view.council) &&
        (!view.indicator || row.indicator.id === view.indicator) &&
        (!view.topic || row.indicator.topic === view.topic) &&
        ((view.tested ?? 'signal') === 'all' || row.test === (view.tested ?? 'signal')) &&
        (!view.way || wayOf(row) === view.way),
    )
    .sort((a, b) => comparing(view.order)(a, b) || a.key.localeCompare(b.key))

const wayOf = ({ favour, changeAmount }: ChangeRow): string =>
  favour === 'none' ? (changeAmount > 0 ? 'up' : 'down') : favour

function comparing(order: string | undefined): (a: ChangeRow, b: ChangeRow) => number {
  switch (order) {
    case 'council':
      return (a, b) => a.council.localeCompare(b.council)
    case 'indicator':
      return (a, b) => a.indicator.shortName.localeCompare(b.indicator.shortName)
    case 'up':
      return (a, b) => signedSize(b) - signedSize(a)
    case 'down':
      return (a, b) => signedSize(a) - signedSize(b)
    default:
      return (a, b) => (b.size ?? -1) - (a.size ?? -1)
  }
}

const signedSize = ({ size, changeAmount }: ChangeRow): number => (size ?? 0) * Math.sign(changeAmount)
