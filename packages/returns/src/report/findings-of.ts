import type { Finding, FindingSeverity } from '../finding.ts'
import { namePlace } from './lines/report-line.ts'
import { questionWords } from './questions/question-words.ts'
import type { Doubt } from './read-cell-types.ts'
import type { ReportReading } from './read-report.ts'

const severity = (grade: Doubt['grade']): FindingSeverity => (grade === 'noted' ? 'noted' : 'held')

/** Every doubt of a reading as a finding of the house, in the order of the report; a code is told once for each line. */
export function findingsOf(reading: ReportReading): readonly Finding[] {
  const told = new Set<string>()
  const cells = reading.cells.flatMap((cell) =>
    cell.doubts.flatMap((doubt): readonly Finding[] => {
      const key = `${cell.place.sheet ?? ''} ${cell.place.row} ${doubt.code} ${doubt.seen}`
      if (told.has(key)) return []
      told.add(key)
      return [
        {
          code: doubt.code,
          severity: severity(doubt.grade),
          place: {
            sheet: cell.place.sheet,
            row: cell.place.row,
            column: namePlace({ ...cell.place, sheet: cell.place.sheet ?? '' }),
          },
          indicator: cell.indicator?.id ?? null,
          seen: `${cell.label}: ${doubt.seen}`,
          remedy:
            doubt.grade === 'noted'
              ? 'Nothing to do.'
              : (questionWords[doubt.code]?.ask ?? 'Look at the source and decide.'),
        },
      ]
    }),
  )
  const notes = reading.notes.map(
    (note): Finding => ({
      code: note.code,
      severity: severity(note.grade),
      place: { sheet: note.place.sheet, row: note.place.row, column: null },
      indicator: null,
      seen: note.seen,
      remedy:
        note.grade === 'noted'
          ? 'Nothing to do.'
          : (questionWords[note.code]?.ask ?? 'Look at the source and decide.'),
    }),
  )
  return [...notes, ...cells]
}
