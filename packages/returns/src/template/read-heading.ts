import type { GridCell } from '../files/grid.ts'
import { foldWords } from './fold-words.ts'

/** What stands above the table: whose return it is and for when. '' where the file does not say. */
export interface Heading {
  readonly council: string
  readonly area: string
  readonly period: string
}

const labels: Readonly<Record<keyof Heading, readonly string[]>> = {
  council: ['council', 'council name', 'local authority'],
  area: ['area code', 'area', 'ons code', 'la code'],
  period: ['period', 'period code', 'quarter', 'reporting period'],
}

/** The heading block: each label with the next cell of its row that holds something. */
export function readHeading(rows: readonly (readonly GridCell[])[]): Heading {
  const find = (key: keyof Heading): string => {
    for (const row of rows) {
      const at = row.findIndex((cell) => labels[key].includes(foldWords(cell.text)))
      const told = at < 0 ? undefined : row.slice(at + 1).find((cell) => cell.text.trim() !== '')
      if (told) return told.text.trim()
    }
    return ''
  }
  return { council: find('council'), area: find('area'), period: find('period') }
}
