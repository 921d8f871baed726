import { readFile } from 'node:fs/promises'
import { type Grid, openFile } from '@outturn/returns'
import type { Page } from 'playwright-core'

/** Takes a page's XLSX along and opens it with the service's own reader. Throws where it is no workbook. */
export async function takenWorkbook(page: Page): Promise<readonly Grid[]> {
  const button = page.getByRole('button', { name: /^XLSX/ }).first()
  await button.waitFor()
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  const opened = openFile(await readFile(await file.path()))
  if (opened.outcome === 'refused' || opened.file.kind !== 'xlsx')
    throw new Error(`${file.suggestedFilename()} cannot be opened: ${JSON.stringify(opened)}`)
  return opened.file.grids
}

/** What is wrong with a workbook after the government's rules for accessible spreadsheets; nothing where all is well. */
export function workbookFaults(grids: readonly Grid[]): string[] {
  const names = grids.map(({ name }) => name)
  const wanted = ['Cover', 'Contents', 'Notes', ...names.slice(3).map((_, at) => `Table ${at + 1}`)]
  const faults = names.join() === wanted.join() && names.length > 3 ? [] : [`sheets ${names.join()}`]
  for (const { name, hidden, merged, rows, hiddenRows = [], hiddenColumns = [] } of grids) {
    if (hidden || hiddenRows.length + hiddenColumns.length > 0) faults.push(`${name} hides something`)
    if (merged.length > 0) faults.push(`${name} has merged cells`)
    if (name !== 'Cover' && !rows[0]?.[0]?.text.startsWith(name)) faults.push(`${name} has no title`)
    if (rows.some((row) => row.every(({ text }) => text === ''))) faults.push(`${name} has an empty row`)
    if (name === 'Cover') continue
    // The title and the lines above a table stand in the first column only.
    const table = rows.slice(rows.findIndex((row) => row.length > 1))
    const wide = table[0]?.length ?? 0
    for (const [at, row] of table.entries())
      if (row.length !== wide || row.some(({ text, number }) => text === '' && number === null))
        faults.push(`${name}, row ${at} of the table has an empty cell`)
  }
  return faults
}
