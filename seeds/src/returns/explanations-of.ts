import { readBasis } from '@outturn/returns'
import { readRowsOfFile } from './read-rows.ts'

/** The notes of a return's rows as explanations of what is held, by `indicator basis`. */
export function explanationsOf(text: string): ReadonlyMap<string, string> {
  const explained = new Map<string, string>()
  for (const row of readRowsOfFile(text)) {
    const basis = readBasis(row.Basis ?? '')
    if (row.Note && basis) explained.set(`${row['Indicator id']} ${basis}`, row.Note)
  }
  return explained
}
