import { ask, hold, note, type ReadCell, type ReadUnit, type Role } from '../../report/read-cell-types.ts'
import { basisOfLabel, unitOfLabel } from '../../report/words-of-label.ts'
import { faultsOfSplit, type SplitFault, type SplitPart } from './judge-split.ts'
import type { DatasetRecord } from './split-records.ts'
import type { SplitValues } from './split-values.ts'
import type { ValueToken } from './value-line.ts'

interface RecordSettings {
  readonly split: SplitValues | null
  readonly months: number
  readonly periods: readonly string[]
  readonly order: readonly Role[]
  /** Whether the council has said so, or most such datasets print them so. */
  readonly orderIs: 'settled' | 'usual'
}

const markers = {
  dash: 'no_data',
  not_applicable: 'not_applicable',
  tbc: 'TBC',
  local: 'local_only',
  higher_is_better: 'higher_is_better',
  lower_is_better: 'lower_is_better',
  unknown_sign: 'noise',
  figure: '',
} as const

/** The cells of one record: months, changes, polarity, average and largest of twelve months, comparators. */
export function readRecord(record: DatasetRecord, settings: RecordSettings): readonly ReadCell[] {
  const { split, periods, months } = settings
  const newest = periods.at(-1) ?? ''
  const unit = unitOfRecord(record, split)
  const cell = (token: ValueToken, role: Role, period: string): ReadCell => {
    const base: ReadCell = {
      place: { sheet: record.line.sheet, row: record.line.row, column: record.values.indexOf(token) },
      section: '',
      code: record.code,
      label: record.label,
      role,
      period,
      basis: basisOfLabel(record.label) ?? (flow.test(record.label) ? 'in_month' : 'unknown'),
      unit: role.startsWith('change') ? 'percent' : unit,
      numerator: '',
      denominator: '',
      value: token.figure?.text ?? '',
      marker: markers[token.kind],
      verbatim: token.text,
      doubts: [],
      table: '',
    }
    if (token.kind === 'unknown_sign')
      return hold(base, 'unreadable-mark', 'The file does not say which sign of polarity is printed here.')
    return token.figure?.guessed
      ? hold(base, 'digits-look-alike', `“${token.text}” holds signs that only look like digits.`)
      : base
  }
  if (!split)
    return record.values.map((token) =>
      hold(
        cell(token, 'outturn', ''),
        'line-not-understood',
        'The values of this line could not be told apart.',
      ),
    )
  const short = months - split.months.length
  const faults = faultsOfSplit(split, months)
  const outturns = split.months.map((token, i) =>
    zeroDenominator(cell(token, 'outturn', periods[i + short] ?? ''), split),
  )
  const rest = [
    cell(split.changes[0], 'change_mom', newest),
    cell(split.changes[1], 'change_yoy', newest),
    ...(split.polarity ? [cell(split.polarity, 'polarity', newest)] : []),
    cell(split.average, 'avg_12m', newest),
    cell(split.largest, 'max_12m', newest),
    ...split.comparators.map((token, i) =>
      askWhose(cell(token, settings.order[i] ?? 'comparator_region', 'latest'), settings.orderIs),
    ),
  ]
  const cells = [...outturns, ...rest].map((read) =>
    holdByFaults(askEmptyLargest(read, split), faults, periods.slice(-2)),
  )
  if (newest === '')
    return cells.map((read) =>
      hold(read, 'newest-month-unknown', 'Nothing in the report names its newest month.'),
    )
  return record.sure
    ? cells
    : cells.map((read) =>
        hold(read, 'label-not-certain', 'The parts above this line do not stand as in the other records.'),
      )
}

/** The parts of the line that a cell belongs to. */
const partsOf = (cell: ReadCell, newest: readonly string[]): readonly SplitPart[] => {
  if (cell.role === 'outturn') return newest.includes(cell.period) ? ['months', 'newest'] : ['months']
  if (cell.role === 'change_mom') return ['mom', 'newest']
  if (cell.role === 'change_yoy') return ['yoy']
  if (cell.role === 'polarity') return []
  return cell.role.startsWith('comparator') ? ['comparators'] : ['rest']
}

const holdByFaults = (cell: ReadCell, faults: readonly SplitFault[], newest: readonly string[]): ReadCell => {
  const parts = partsOf(cell, newest)
  const own = faults.filter((one) => one.parts.some((part) => parts.includes(part)))
  const first = (about: SplitFault['about']): SplitFault | undefined => own.find((one) => one.about === about)
  const [figures, shape] = [first('figures'), first('shape')]
  const doubted = figures ? hold(cell, 'line-does-not-add-up', figures.why) : cell
  return shape ? hold(doubted, 'line-of-another-shape', shape.why) : doubted
}

/** No heading says whose figures the last three are: the usual order is taken and asked about, once for the report. */
const askWhose = (cell: ReadCell, order: RecordSettings['orderIs']): ReadCell =>
  order === 'usual' && cell.value !== ''
    ? ask(cell, 'comparator-order', 'No heading says whose figures the last three of a line are.')
    : cell

/** A largest value of 0 where no month is given: a true zero, or nothing collected. */
const askEmptyLargest = (cell: ReadCell, split: SplitValues): ReadCell =>
  cell.role === 'max_12m' && Number(cell.value) === 0 && cell.value !== '' && split.average.figure === null
    ? ask(cell, 'largest-without-months', 'The largest value is 0 although no monthly value is given.')
    : cell

const flow =
  /\b(?:new|started|completed|received|ceasing|opened|adoptions|transfer-ins|conferences|re-?\s?referrals|enquiries|attached|entrants)\b/i

const unitOfRecord = (record: DatasetRecord, split: SplitValues | null): ReadUnit => {
  const said = unitOfLabel(record.label)
  const signed = split?.months.some((token) => token.figure?.percent) ?? false
  return signed ? 'percent' : (said ?? 'number')
}

/** A dash among percentages means that there was nothing to divide by; a line of dashes only means nothing at all. */
function zeroDenominator(cell: ReadCell, split: SplitValues): ReadCell {
  if (cell.marker !== 'no_data' || !split.months.some((token) => token.figure)) return cell
  return note(
    { ...cell, marker: 'not_applicable' },
    'dash-zero-denominator',
    'A dash among percentages: nothing to divide by in that month.',
  )
}
