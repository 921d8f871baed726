import type { ReportReading } from '@outturn/returns'

/** The reading with a note that words of the file's name were left out; which ones stands nowhere. */
export function noteLeftOut(reading: ReportReading, leftOut: number): ReportReading {
  if (leftOut === 0) return reading
  const seen = `${leftOut === 1 ? 'A part' : `${leftOut} words`} of the file's name may name a person and ${leftOut === 1 ? 'was' : 'were'} left out.`
  const place = { sheet: null, row: 1, column: 0 }
  return { ...reading, notes: [{ place, code: 'name-left-out', grade: 'noted', seen }, ...reading.notes] }
}
