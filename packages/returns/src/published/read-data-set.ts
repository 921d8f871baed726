import type { EesMapping, MissingReason } from '@outturn/indicators'
import type { AreaBook } from './area-book.ts'
import type { EesColumns } from './ees-columns.ts'
import type { EesReport } from './ees-report.ts'
import { watchBreakdowns } from './row-breakdown.ts'
import { figureOfRow, type PublishedFigure } from './row-figures.ts'
import { rowPlacer } from './row-place.ts'
import { startTally } from './tally.ts'
import { watchRepeats } from './watch-repeats.ts'

export interface DataSetReading {
  readonly read: (cells: readonly string[]) => readonly PublishedFigure[]
  readonly rows: () => number
  readonly report: () => EesReport
}

const none: readonly PublishedFigure[] = []

/** Reads the rows of a data set whose mapping and columns are known, and keeps account of every one. */
export function readDataSet(mapping: EesMapping, columns: EesColumns, book: AreaBook): DataSetReading {
  const placeOf = rowPlacer(columns, mapping, book)
  const breakdowns = watchBreakdowns(columns)
  const repeats = watchRepeats()
  const [leftAside, jointAreas] = [startTally(), startTally()]
  const [unknownAreas, unknownPeriods] = [startTally(), startTally()]
  const missing: Partial<Record<MissingReason, number>> = {}
  const unreadable: { line: number; column: string; printed: string }[] = []
  let rows = 0
  let counted = 0

  const keep = (figure: PublishedFigure, column: string): void => {
    counted += 1
    repeats.see(figure)
    if (figure.value.kind === 'measured') return
    missing[figure.value.because] = (missing[figure.value.because] ?? 0) + 1
    if (figure.value.because === 'unreadable' && unreadable.length < 100)
      unreadable.push({ line: figure.line, column, printed: figure.printed })
  }

  const read = (cells: readonly string[]): readonly PublishedFigure[] => {
    rows += 1
    const line = rows + 1
    if (cells.length !== columns.width) {
      leftAside.add(`${cells.length} cells where the headings are ${columns.width}`)
      return none
    }
    const breakdown = breakdowns.breakdownOf(cells)
    if (breakdown !== null) {
      leftAside.add(breakdown)
      return none
    }
    const place = placeOf(cells)
    if (place.kind !== 'found') {
      const tally = { other_level: leftAside, unknown_area: unknownAreas, unknown_period: unknownPeriods }
      tally[place.kind].add(place.said)
      return none
    }
    if (place.areas.length > 1) jointAreas.add(place.areas.join(' and '))
    const figures: PublishedFigure[] = []
    for (const area of place.areas) {
      const jointWith = place.areas.filter((other) => other !== area)
      const at = { area, jointWith, period: place.period, line }
      for (const placed of columns.figures) {
        const figure = figureOfRow(cells, placed, at)
        if (!figure) continue
        keep(figure, placed.figure.value)
        figures.push(figure)
      }
    }
    if (figures.length === 0) leftAside.add(filtersOf(cells, columns))
    return figures
  }

  return {
    read,
    rows: () => rows,
    report: () => ({
      dataset: mapping.dataset,
      refusal: null,
      rows,
      figures: counted,
      missing,
      absentColumns: columns.absent,
      unmappedColumns: breakdowns.unmapped(),
      leftAside: leftAside.list(),
      jointAreas: jointAreas.list(),
      unknownAreas: unknownAreas.list(),
      unknownPeriods: unknownPeriods.list(),
      unreadable,
      repeated: repeats.list(),
    }),
  }
}

/** The row's own filters in words, for a row of which no figure is asked. */
const filtersOf = (cells: readonly string[], { filters }: EesColumns): string =>
  filters.map(({ at, column }) => `${column} = ${(cells[at] ?? '').trim()}`).join(', ')
