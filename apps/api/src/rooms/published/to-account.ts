import type { Contract } from '@outturn/contracts'
import type { EesRefusal, EesReport } from '@outturn/returns'

/** Of a list longer than this the first are kept; a file can have a million rows that nobody knows. */
const most = 500
const longest = 300

/** The account of a load as it is kept and shown: short enough to read, and of signs that can be stored. */
export function toAccount(report: EesReport): Contract.LoadAccount {
  return {
    dataset: report.dataset,
    refusal: report.refusal?.code ?? null,
    refusalColumns: report.refusal ? columnsOf(report.refusal).slice(0, most).map(tidy) : [],
    rows: report.rows,
    figures: report.figures,
    missing: Object.entries(report.missing).map(([what, rows]) => ({ what, rows: rows ?? 0 })),
    unmappedColumns: report.unmappedColumns.slice(0, most).map(tidy),
    absentColumns: report.absentColumns.slice(0, most).map(tidy),
    leftAside: tallies(report.leftAside),
    unknownAreas: tallies(report.unknownAreas),
    unknownPeriods: tallies(report.unknownPeriods),
    jointAreas: tallies(report.jointAreas),
    unreadable: report.unreadable.map((cell) => ({
      line: cell.line,
      column: tidy(cell.column),
      printed: tidy(cell.printed),
    })),
    repeated: report.repeated.map((one) => ({ ...one, figure: tidy(one.figure) })),
  }
}

function columnsOf(refusal: EesRefusal): readonly string[] {
  switch (refusal.code) {
    case 'empty-file':
      return []
    case 'unknown-data-set':
      return refusal.headings
    case 'column-twice':
    case 'column-missing':
      return [refusal.heading]
  }
}

const tallies = (rows: EesReport['leftAside']) =>
  rows.slice(0, most).map(({ what, rows: counted }) => ({ what: tidy(what), rows: counted }))

/** PostgreSQL keeps neither half signs nor the sign zero. */
const tidy = (text: string): string =>
  text.replaceAll('\u0000', '\uFFFD').toWellFormed().slice(0, longest).toWellFormed()
