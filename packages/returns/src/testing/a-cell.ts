import type { DraftCell } from '../draft.ts'
import { blankFigure, type FigureMark, writeFigure } from '../return-row.ts'

interface CellTexts {
  readonly indicator: string
  readonly basis?: DraftCell['basis']
  readonly value?: string
  readonly numerator?: string
  readonly denominator?: string
  readonly status?: string
  readonly note?: string
}

/** A draft's cell as a person would type it. `aCell({ indicator: 'referrals_number', value: '12' })`. */
export const aCell = (of: CellTexts): DraftCell => ({
  indicator: of.indicator,
  basis: of.basis ?? 'in_period',
  value: of.value === undefined ? blankFigure : writeFigure(of.value),
  numerator: of.numerator === undefined ? blankFigure : writeFigure(of.numerator),
  denominator: of.denominator === undefined ? blankFigure : writeFigure(of.denominator),
  status: of.status ?? '',
  note: of.note ?? '',
  sheet: null,
  row: 7,
  printedName: '',
  printedUnit: '',
  rivals: [],
  confirmed: [],
})

/** A percentage of 20 read from a file's cell of which the file says something: that it is hidden, a formula … */
export const aMarkedCell = (mark: FigureMark): DraftCell => ({
  ...aCell({ indicator: 'rereferrals_pct' }),
  value: { text: '20', exact: null, marks: [mark], address: 'E7' },
})
