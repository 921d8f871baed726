import type { Basis, Indicator } from '@outturn/indicators'
import type { CheckContext } from '../check-context.ts'
import type { Draft, DraftCell, UnmatchedReason, UnmatchedRow } from '../draft.ts'
import type { ReturnRow } from '../return-row.ts'
import { readBasis } from './basis-words.ts'
import { foldWords } from './fold-words.ts'
import { isOwnArea } from './is-own-area.ts'
import { indexLetters, type LetterIndex, nearestIndicators } from './nearest-indicators.ts'
import { ownRows } from './own-rows.ts'
import { readPeriod } from './read-period.ts'

/** A file with more rows that fit nothing is not our template, and looking for the nearest takes its time. */
const suggestLimit = 200

/** The draft that the rows make, and lines of text between them that are no rows of figures. */
export interface MatchedRows {
  readonly draft: Draft
  readonly aside: readonly ReturnRow[]
}

/**
 * Each row's indicator and basis: by id, by the council's own code or name, or by a name that only one indicator bears. A row that fits none, or that
 * belongs to another council or period, is kept apart. Rows of the same indicator and basis become rivals.
 */
export function matchRows(rows: readonly ReturnRow[], context: CheckContext): MatchedRows {
  const { byId, byWords, letters } = indexesOf(context.indicators)
  const ownRow = ownRows(context)
  const cells = new Map<string, DraftCell>()
  const unmatched: UnmatchedRow[] = []
  const aside: ReturnRow[] = []
  for (const row of rows) {
    // A known name beside an unknown id may be a figure that slipped into another's row, so the id decides.
    const words = foldWords(row.indicator || row.name)
    const own = byId.has(words) ? null : ownRow(row)
    const indicator =
      (own
        ? byId.get(foldWords(own.indicators.length === 1 ? (own.indicators[0] ?? '') : ''))
        : byWords.get(words)) ?? null
    if (indicator === null && own === null && isLineOfText(row)) {
      aside.push(row)
      continue
    }
    const basis = indicator && (own?.basis ?? basisOf(row, indicator))
    const because =
      strayReason(row, context) ?? (indicator ? (basis ? null : 'unknown-basis') : 'unknown-indicator')
    if (because !== null || !indicator || !basis) {
      unmatched.push({
        row,
        because: because ?? 'unknown-indicator',
        suggestions:
          own && !indicator
            ? own.indicators
            : unmatched.length < suggestLimit
              ? suggest(row, indicator, letters)
              : [],
      })
      continue
    }
    const key = `${indicator.id} ${basis}`
    const first = cells.get(key)
    cells.set(key, first ? { ...first, rivals: [...first.rivals, row] } : cellOf(row, indicator.id, basis))
  }
  return { draft: { cells: [...cells.values()], unmatched }, aside }
}

interface Indexes {
  readonly byId: ReadonlyMap<string, Indicator>
  readonly byWords: ReadonlyMap<string, Indicator>
  readonly letters: LetterIndex
}

/** The catalogue is the same for every return, so what is worked out from it is kept beside it. */
const known = new WeakMap<readonly Indicator[], Indexes>()

function indexesOf(indicators: readonly Indicator[]): Indexes {
  const kept = known.get(indicators)
  if (kept) return kept
  const made = {
    byId: new Map(indicators.map((indicator) => [foldWords(indicator.id), indicator])),
    byWords: indexWords(indicators),
    letters: indexLetters(indicators),
  }
  known.set(indicators, made)
  return made
}

/** A row of the file as a draft's cell. */
export const cellOf = (row: ReturnRow, indicator: string, basis: Basis): DraftCell => ({
  indicator,
  basis,
  value: row.value,
  numerator: row.numerator,
  denominator: row.denominator,
  status: row.status,
  note: row.note,
  sheet: row.sheet,
  row: row.row,
  printedName: row.name,
  printedUnit: row.unit,
  rivals: [],
  confirmed: [],
})

/** A heading or a remark among the rows: no figure, no status and no basis. */
const isLineOfText = (row: ReturnRow): boolean =>
  [row.value, row.numerator, row.denominator].every(
    ({ text, marks }) => text === '' && !marks.includes('no_result'),
  ) &&
  row.status === '' &&
  row.basis === ''

function strayReason(row: ReturnRow, context: CheckContext): UnmatchedReason | null {
  if (row.area !== '' && !isOwnArea(row.area, context)) return 'row-of-another-area'
  if (row.period !== '' && readPeriod(row.period) !== context.period.code) return 'row-of-another-period'
  return null
}

/** A blank basis is no guess where the indicator has only one. */
function basisOf(row: ReturnRow, indicator: Indicator): Basis | null {
  if (row.basis === '') return indicator.bases.length === 1 ? indicator.bases[0] : null
  const told = readBasis(row.basis)
  return told !== null && indicator.bases.includes(told) ? told : null
}

const suggest = (row: ReturnRow, indicator: Indicator | null, letters: LetterIndex): readonly string[] =>
  indicator ? [indicator.id] : nearestIndicators(row.indicator || row.name, letters)

function indexWords(indicators: readonly Indicator[]): ReadonlyMap<string, Indicator> {
  const index = new Map<string, Indicator | null>()
  for (const indicator of indicators)
    for (const words of new Set([indicator.name, indicator.shortName, ...indicator.labels].map(foldWords)))
      index.set(words, index.has(words) ? null : indicator)
  // An id always wins over a label that happens to read the same.
  for (const indicator of indicators) index.set(foldWords(indicator.id), indicator)
  index.delete('')
  return new Map([...index].flatMap(([words, indicator]) => (indicator ? [[words, indicator] as const] : [])))
}
