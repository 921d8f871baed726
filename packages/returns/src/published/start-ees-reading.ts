import { type EesMapping, eesMappingOf } from '@outturn/indicators'
import type { AreaBook } from './area-book.ts'
import { placeColumns } from './ees-columns.ts'
import type { EesRefusal, EesReport } from './ees-report.ts'
import { type DataSetReading, readDataSet } from './read-data-set.ts'
import type { PublishedFigure } from './row-figures.ts'
import { splitRows } from './split-rows.ts'

export interface EesReading {
  /** The figures that this piece of the file completes. Nothing after a refusal. */
  readonly take: (piece: string) => readonly PublishedFigure[]
  /** The last figures, and what became of every row and column. */
  readonly finish: () => { readonly figures: readonly PublishedFigure[]; readonly report: EesReport }
  /** Rows read so far, for showing progress. */
  readonly rows: () => number
}

/**
 * Reads a file of the Explore Education Statistics standard piece by piece: columns in any order, several figures
 * and filters in one file, former areas, every symbol. The data set is known by its columns. What cannot be mapped
 * is listed in the report, and nothing is guessed.
 */
export function startEesReading(
  book: AreaBook,
  mappingOf: (headings: readonly string[]) => EesMapping | undefined = eesMappingOf,
): EesReading {
  const splitter = splitRows()
  let opened: DataSetReading | { readonly refusal: EesRefusal } | null = null

  const read = (rows: readonly (readonly string[])[]): readonly PublishedFigure[] => {
    const figures: PublishedFigure[] = []
    for (const cells of rows) {
      if (opened === null) opened = openDataSet(cells, book, mappingOf)
      else if ('refusal' in opened) break
      else for (const figure of opened.read(cells)) figures.push(figure)
    }
    return figures
  }

  return {
    take: (piece) => read(splitter.take(piece)),
    finish: () => {
      const figures = read(splitter.finish())
      if (opened === null) return { figures, report: refusedReport({ code: 'empty-file' }) }
      if ('refusal' in opened) return { figures, report: refusedReport(opened.refusal) }
      return { figures, report: opened.report() }
    },
    rows: () => (opened && 'rows' in opened ? opened.rows() : 0),
  }
}

function openDataSet(
  cells: readonly string[],
  book: AreaBook,
  mappingOf: (headings: readonly string[]) => EesMapping | undefined,
): DataSetReading | { readonly refusal: EesRefusal } {
  const headings = cells.map((cell) => cell.trim().toLowerCase())
  const twice = headings.find((heading, at) => headings.indexOf(heading) !== at)
  if (twice !== undefined) return { refusal: { code: 'column-twice', heading: twice } }
  const mapping = mappingOf(headings)
  if (!mapping) return { refusal: { code: 'unknown-data-set', headings } }
  const columns = placeColumns(headings, mapping)
  if ('missing' in columns) return { refusal: { code: 'column-missing', heading: columns.missing } }
  return readDataSet(mapping, columns, book)
}

const refusedReport = (refusal: EesRefusal): EesReport => ({
  dataset: null,
  refusal,
  rows: 0,
  figures: 0,
  missing: {},
  absentColumns: [],
  unmappedColumns: [],
  leftAside: [],
  jointAreas: [],
  unknownAreas: [],
  unknownPeriods: [],
  unreadable: [],
  repeated: [],
})
