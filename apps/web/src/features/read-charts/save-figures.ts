import { download } from '../../data/download.ts'
import { sendForFile } from '../../data/send.ts'
import { type CsvCell, toCsv } from '../../data/to-csv.ts'
import { today } from '../../ui/today.ts'
import type { TakenAbout } from '../../words/take-away.ts'
import { toTable } from '../take-away/to-table.ts'
import { toWorkbook } from '../take-away/to-workbook.ts'

interface Figures {
  readonly name: string
  readonly title: string
  readonly sentence: string
  readonly about: TakenAbout
  readonly rows: readonly (readonly CsvCell[])[]
}

/** A chart's figures as a CSV file. */
export const saveCsv = ({ name, rows }: Figures): void =>
  download({ name: `${name}.csv`, type: 'text/csv;charset=utf-8', content: toCsv(rows) })

/** A chart's figures as an accessible workbook that says whose they are and what the chart shows. */
export async function saveXlsx({ name, title, sentence, about, rows }: Figures): Promise<void> {
  const tables = [toTable(title, rows, [sentence])]
  const workbook = toWorkbook({ title, about, tables }, { date: today(), address: window.location.href })
  const content = await sendForFile('/reports/workbook', workbook)
  download({ name: `${name}.xlsx`, type: content.type, content })
}
