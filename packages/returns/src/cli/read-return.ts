import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { catalogue, labelIndex } from '@outturn/indicators'
import { matchTable } from '../match/index.ts'
import { findingsOf } from '../report/findings-of.ts'
import { openReport } from '../report/lines/open-report.ts'
import { readReport } from '../report/read-report.ts'
import { readingToCsv } from '../report/to-csv.ts'

/**
 * `read-return FILE [--findings FILE]`: prints every cell of a council's own report as CSV, and nothing else, on
 * standard output. Exit 0 read, 1 refused with the reason on standard error, 2 used wrongly.
 */
const words = process.argv.slice(2)
const at = words.indexOf('--findings')
const findingsPath = at < 0 ? null : (words[at + 1] ?? null)
const [file] = at < 0 ? words : [...words.slice(0, at), ...words.slice(at + 2)]

if (file === undefined || (at >= 0 && findingsPath === null)) {
  process.stderr.write('Say which report to read: read-return FILE [--findings FILE]\n')
  process.exit(2)
}
const opening = await openReport(readFileSync(file), basename(file))
if (opening.outcome === 'refused') {
  process.stderr.write(`${opening.why}\n`)
  process.exit(1)
}
const reading = readReport(opening.document, {
  matchTable: matchTable({ indicators: [...catalogue.values()], meanings: labelIndex }),
  indicators: catalogue,
})
process.stdout.write(readingToCsv(reading.cells))
if (findingsPath !== null)
  writeFileSync(
    findingsPath,
    `${JSON.stringify({ layout: reading.layout, recognised: reading.recognised, findings: findingsOf(reading) }, null, 2)}\n`,
  )
