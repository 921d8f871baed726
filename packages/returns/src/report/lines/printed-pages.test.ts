import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { stripTags } from '../../cells/index.ts'
import { emptyMatchTable } from '../../match/match-cells.ts'
import { hasFigure, isHeld } from '../read-cell-types.ts'
import { readReport } from '../read-report.ts'
import { openReport } from './open-report.ts'
import { asHtml } from './sample-files.ts'

const folder = fileURLToPath(new URL('../../../../../../shared/documents', import.meta.url))
const browser = '/usr/bin/chromium'
const here = existsSync(folder) && existsSync(browser)
if (!here)
  console.info('Printed reports skipped: the example reports or a browser to print with are not here.')

const place = mkdtempSync(join(tmpdir(), 'printed-'))
const looks = {
  lines: 'table{border-collapse:collapse;width:100%}td{border:1px solid #888}',
  'no lines': 'td{padding:1px 6px}',
}

/** The report as a browser prints it. */
function printed(text: string, look: keyof typeof looks): Uint8Array {
  const lines = text.split(/\r?\n/).map((line) => line.split('\t').map((cell) => stripTags(cell).text))
  const style = `<style>@page{size:A4 landscape;margin:12mm}body{font:10px sans-serif}td{font-size:8px;vertical-align:top;padding:2px 4px}${looks[look]}</style>`
  const [html, pdf] = [join(place, `${look}.html`), join(place, `${look}.pdf`)]
  writeFileSync(
    html,
    Buffer.from(asHtml(lines)).toString('utf8').replace('<body>', `<meta charset="utf-8"><body>${style}`),
  )
  execFileSync(
    browser,
    ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--print-to-pdf=${pdf}`, html],
    { stdio: 'ignore' },
  )
  return readFileSync(pdf)
}

async function figuresOf(bytes: Uint8Array) {
  const opening = await openReport(bytes, 'report')
  if (opening.outcome === 'refused') throw new Error(opening.why)
  const cells = readReport(opening.document, { matchTable: emptyMatchTable }).cells.filter(hasFigure)
  const key = (cell: (typeof cells)[number]) =>
    [cell.label.replace(/\W+/g, ''), cell.role, cell.period, Number(cell.value), cell.numerator].join('|')
  return {
    count: cells.length,
    sure: cells.filter((cell) => !isHeld(cell)).map(key),
    all: new Set(cells.map(key)),
  }
}

describe.skipIf(!here)('a report printed as a PDF', () => {
  const names = here ? readdirSync(folder).sort() : []
  test.each(names)('%s with lines gives what its text gives', { timeout: 60_000 }, async (name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    const [told, read] = [await figuresOf(Buffer.from(text)), await figuresOf(printed(text, 'lines'))]
    expect(read.sure.filter((figure) => !told.all.has(figure))).toEqual([])
    // A glyph that no printer's typeface holds stands apart from its line, and the line is held or named as not read.
    expect(read.count).toBeGreaterThan((name.startsWith('004') ? 0.5 : 0.98) * told.count)
  })

  test.each(names)(
    '%s without lines gives nothing wrong that does not wait',
    { timeout: 60_000 },
    async (name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      const [told, read] = [await figuresOf(Buffer.from(text)), await figuresOf(printed(text, 'no lines'))]
      expect(read.sure.filter((figure) => !told.all.has(figure))).toEqual([])
      expect(read.count).toBeGreaterThan(0.5 * told.count)
    },
  )
})
