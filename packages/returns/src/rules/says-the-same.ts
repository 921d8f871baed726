import type { DraftCell } from '../draft.ts'
import type { ReturnRow } from '../return-row.ts'
import { readMissing } from '../template/missing-words.ts'
import { readFigure } from '../template/read-figure.ts'

type Written = Pick<DraftCell, 'value' | 'numerator' | 'denominator' | 'status'>

/** True where two rows of one indicator say the same: the same figures, whatever their spelling. */
export const saysTheSame = (one: Written, other: Written): boolean => tell(one) === tell(other)

const tell = (row: Written): string =>
  JSON.stringify([
    ...[row.value, row.numerator, row.denominator].map((figure) => {
      const reading = readFigure(figure)
      return reading.kind === 'number' ? reading.amount : reading.kind === 'fault' ? figure.text : reading
    }),
    readMissing(row.status),
  ])

/** True where neither the cell nor any other row for its figure says anything. */
export const isWhollySilent = (cell: DraftCell): boolean => isSilent(cell) && cell.rivals.every(isSilent)

/** True where a row says nothing at all. */
export const isSilent = (row: Written | ReturnRow): boolean =>
  row.value.text === '' &&
  row.numerator.text === '' &&
  row.denominator.text === '' &&
  row.status.trim() === ''
