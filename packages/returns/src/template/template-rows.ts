import type { Basis, Indicator, MissingReason, Observation } from '@outturn/indicators'
import { type Period, previousPeriod } from '@outturn/indicators'
import { basisWords } from './basis-words.ts'
import { missingWords } from './missing-words.ts'
import { unitSigns } from './unit-signs.ts'

/** What stands above the table of a template. */
export interface TemplateHeading {
  readonly councilName: string
  readonly areaCode: string
  readonly period: string
}

/** One row to be written: a blank one to fill in, or figures. Printed texts are written exactly. */
export interface TemplateRow {
  readonly indicator: string
  readonly name: string
  readonly basis: Basis
  readonly unit: Indicator['unit']
  readonly value: string
  readonly numerator: string
  readonly denominator: string
  readonly status: MissingReason | null
  readonly note: string
  readonly last: string
}

/** A row with nothing in it yet. */
export const blankRow = (indicator: Indicator, basis: Basis, last: string): TemplateRow => ({
  indicator: indicator.id,
  name: indicator.name,
  basis,
  unit: indicator.unit,
  value: '',
  numerator: '',
  denominator: '',
  status: null,
  note: '',
  last,
})

/** A blank row for each indicator and basis, with last quarter's figure (its reason where it was missing). */
export function blankRows(
  indicators: readonly Indicator[],
  period: Period,
  previous: readonly Observation[],
): readonly TemplateRow[] {
  const earlier = previousPeriod(period).code
  return indicators.flatMap((indicator) =>
    indicator.bases.map((basis) => {
      const last = previous.find(
        (one) => one.indicator === indicator.id && one.basis === basis && one.period === earlier,
      )
      return blankRow(indicator, basis, last ? sayLast(last) : '')
    }),
  )
}

const sayLast = ({ value, printed }: Observation): string =>
  value.kind === 'missing' ? missingWords[value.because] : (printed ?? String(value.amount))

/** The row's texts in the order of the template's columns. */
export const rowTexts = (row: TemplateRow, heading: TemplateHeading): readonly string[] => [
  row.indicator,
  row.name,
  basisWords[row.basis],
  unitSigns[row.unit],
  row.value,
  row.numerator,
  row.denominator,
  row.status === null ? '' : missingWords[row.status],
  row.note,
  row.last,
  heading.period,
  heading.areaCode,
]
