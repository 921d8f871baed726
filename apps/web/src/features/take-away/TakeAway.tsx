import { useState } from 'react'
import { download } from '../../data/download.ts'
import { sendForFile } from '../../data/send.ts'
import { toCsv } from '../../data/to-csv.ts'
import { today } from '../../ui/today.ts'
import { failureWords } from '../../words/faults.ts'
import { takeAway as words } from '../../words/take-away.ts'
import type { TakenTable } from './table.ts'
import { toCsvRows } from './to-file-rows.ts'
import { type Taken, toWorkbook } from './to-workbook.ts'

interface TakeAwayProps extends Taken {
  /** How the files' names begin: `league-rereferrals_pct-FY2024`. */
  readonly name: string
  /** `workbook`: so many tables that one button each would hide the one that matters. */
  readonly files?: 'each' | 'workbook'
  /** Other ways to take the page along, after the files. */
  readonly children?: React.ReactNode
}

/** A page's tables to take along: each as CSV, all of them as one accessible workbook. */
export function TakeAway({ name, title, about, tables, files = 'each', children }: TakeAwayProps) {
  const [state, setState] = useState<'ready' | 'writing' | { readonly failed: unknown }>('ready')
  const saveCsv = (table: TakenTable, at: number) =>
    download({
      name: tables.length > 1 ? `${name}-${at + 1}.csv` : `${name}.csv`,
      type: 'text/csv;charset=utf-8',
      content: toCsv(toCsvRows(table)),
    })
  const saveXlsx = async () => {
    setState('writing')
    try {
      const workbook = toWorkbook({ title, about, tables }, { date: today(), address: window.location.href })
      const content = await sendForFile('/reports/workbook', workbook)
      download({ name: `${name}.xlsx`, type: content.type, content })
      setState('ready')
    } catch (failed) {
      setState({ failed })
    }
  }
  return (
    <div className="actions take-away">
      {(files === 'each' ? tables : []).map((table, at) => (
        <button key={table.title} type="button" className="btn btn--quiet" onClick={() => saveCsv(table, at)}>
          {words.csv}
          {tables.length > 1 ? `: ${table.title}` : <span className="hidden"> {words.of(table.title)}</span>}
        </button>
      ))}
      <button
        type="button"
        className="btn btn--quiet"
        aria-disabled={state === 'writing'}
        onClick={() => state !== 'writing' && void saveXlsx()}
      >
        {words.xlsx}
        <span className="hidden"> {words.of(title)}</span>
      </button>
      {children}
      <span className="note small" role="status">
        {state === 'writing' ? words.writing : typeof state === 'object' ? failureWords(state.failed) : ''}
      </span>
    </div>
  )
}
