import { findingAt, type ReturnFinding } from '../return-finding.ts'
import type { ReturnRow } from '../return-row.ts'
import { sayCount } from './say-figure.ts'

/** Lines of text among the rows, such as headings and footnotes: named once, so that nothing goes unseen. */
export function linesAside(aside: readonly ReturnRow[]): readonly ReturnFinding[] {
  const first = aside[0]
  if (!first) return []
  const text = [first.indicator, first.name, first.note].find((words) => words !== '') ?? ''
  return [
    findingAt(
      { sheet: first.sheet, row: first.row },
      {
        code: 'lines-aside',
        severity: 'noted',
        seen: `${sayCount(aside.length, 'line')} without figures ${aside.length === 1 ? 'was' : 'were'} left aside, the first “${text.slice(0, 60)}”.`,
        remedy: 'Nothing to do, unless a line should have figures.',
      },
    ),
  ]
}
