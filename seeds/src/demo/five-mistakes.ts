import { indicatorById } from '@outturn/indicators'
import { type TemplateRow, writeTemplateCsv } from '@outturn/returns'
import { demoCouncil } from './demo-councils.ts'
import { currentQuarter, inventedQuarters } from './demo-quarters.ts'
import { notYetSent } from './demonstration-returns.ts'
import { quarterRows } from './quarter-rows.ts'

/** One mistake in the practice file: what finds it, where, and what the cell should hold. */
export interface Mistake {
  /** The finding's code. */
  readonly code: string
  readonly indicator: string
  readonly column: 'indicator' | 'value'
  readonly wrong: string
  readonly right: string
}

export interface PracticeFile {
  readonly councilAreaCode: string
  readonly period: string
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly mistakes: readonly Mistake[]
}

const spoil: readonly {
  readonly code: string
  readonly indicator: string
  readonly column: Mistake['column']
  readonly write: (row: TemplateRow) => string
}[] = [
  { code: 'negative-count', indicator: 'ehe_number', column: 'value', write: (row) => `-${row.value}` },
  {
    code: 'text-not-number',
    indicator: 'missing_episodes_number',
    column: 'value',
    write: (row) => `about ${row.value}`,
  },
  {
    code: 'unknown-indicator',
    indicator: 'cla_20miles_pct',
    column: 'indicator',
    write: () => 'cla_20mile_percent',
  },
  { code: 'no-figure-no-status', indicator: 'cla_uasc_number', column: 'value', write: () => '' },
  {
    code: 'ratio-mismatch',
    indicator: 'cl_eet_19_21_pct',
    column: 'value',
    write: (row) => (Number(row.value) + 6).toFixed(1),
  },
]

/**
 * The current quarter's file of the council that has not sent it yet, with five different mistakes in it:
 * for trying the front door, and for the tests that do. Nothing else in the file is doubtful.
 */
export function fiveMistakes(): PracticeFile {
  const council = demoCouncil(notYetSent)
  const quarter = inventedQuarters.indexOf(currentQuarter)
  const mistakes: Mistake[] = []
  const rows = quarterRows(council, quarter).map((row) => {
    const found = spoil.find((one) => one.indicator === row.indicator)
    if (!found) return row
    const wrong = found.write(row)
    mistakes.push({
      code: found.code,
      indicator: row.indicator,
      column: found.column,
      wrong,
      right: row[found.column],
    })
    // A name that is known would give the mistyped id away, so the row's name goes with it.
    const name =
      found.column === 'indicator' ? 'Placed far from home' : (indicatorById(row.indicator)?.name ?? row.name)
    return { ...row, name, [found.column]: wrong }
  })
  const text = writeTemplateCsv(rows, {
    councilName: council.name,
    areaCode: council.code,
    period: currentQuarter.code,
  })
  return {
    councilAreaCode: council.code,
    period: currentQuarter.code,
    fileName: `northvale-${currentQuarter.code}-five-mistakes.csv`,
    bytes: new TextEncoder().encode(text),
    mistakes,
  }
}
