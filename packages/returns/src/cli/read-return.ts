import { readFileSync, writeFileSync } from 'node:fs'
import { emptyMatchTable } from '../match/match-cells.ts'
import { readTextLines } from '../report/lines/read-text-lines.ts'
import { readReport } from '../report/read-report.ts'
import { readingToCsv } from '../report/to-csv.ts'

const [file, flag, findingsPath] = process.argv.slice(2)
if (!file) {
  process.stderr.write('Say which report to read: read-return FILE [--findings FILE]\n')
  process.exit(2)
}
const reading = readReport(readTextLines(readFileSync(file, 'utf8'), file), { matchTable: emptyMatchTable })
process.stdout.write(readingToCsv(reading.cells))
if (flag === '--findings' && findingsPath)
  writeFileSync(findingsPath, `${JSON.stringify(reading.notes, null, 2)}\n`)
