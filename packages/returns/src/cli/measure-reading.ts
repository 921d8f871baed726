import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { catalogue, labelIndex } from '@outturn/indicators'
import { openReport } from '../report/lines/open-report.ts'
import { asXlsx } from '../report/lines/sample-files.ts'
import { reviewReport } from '../report/review-report.ts'

/**
 * `measure-reading FILE …` prints how long each report takes to open and to read with its questions, and the memory
 * taken so far; `measure-reading --sheets COUNT FILE` makes a workbook with a text's lines in each of so many sheets.
 */
const words = process.argv.slice(2)
const sheets = words[0] === '--sheets' ? Number(words[1]) : null
const files = sheets === null ? words : words.slice(2)
if (files.length === 0 || sheets === 0 || Number.isNaN(sheets)) {
  process.stderr.write('Say which reports to measure: measure-reading [--sheets COUNT] FILE …\n')
  process.exit(2)
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`
const bytesOf = (file: string): Uint8Array => {
  const bytes = readFileSync(file)
  if (sheets === null) return bytes
  const lines = bytes.toString('utf8').split(/\r?\n/)
  return asXlsx(
    lines.map((line) => line.split('\t')),
    sheets,
  )
}

process.stdout.write(
  '| report | size | open | read | figures | questions | memory before | at its highest |\n',
)
process.stdout.write('| --- | --: | --: | --: | --: | --: | --: | --: |\n')
for (const file of files) {
  const bytes = bytesOf(file)
  const before = process.memoryUsage.rss()
  let parts = 0
  const started = performance.now()
  const opening = await openReport(bytes, basename(file), () => parts++)
  const openedAt = performance.now()
  if (opening.outcome === 'refused') {
    process.stderr.write(`${basename(file)}: ${opening.why}\n`)
    continue
  }
  const review = reviewReport(opening.document, {
    indicators: catalogue,
    meanings: labelIndex,
    profile: null,
  })
  const name = parts > 0 ? `${basename(file)}, ${parts} sheets or pages` : basename(file)
  const cells = [
    name,
    `${Math.max(1, Math.round(bytes.length / 1024))} kB`,
    `${Math.round(openedAt - started)} ms`,
    `${Math.round(performance.now() - openedAt)} ms`,
    review.counts.figures,
    review.questions.length,
    megabytes(before),
    megabytes(process.resourceUsage().maxRSS * 1024),
  ]
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}
