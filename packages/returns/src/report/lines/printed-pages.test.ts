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

interface Look {
  readonly name: string
  readonly page: 'landscape' | 'portrait'
  readonly style: string
}
const lined = 'table{border-collapse:collapse}td{border:1px solid #888;padding:2px 4px}'
const plain = 'td{padding:1px 6px}'
const narrow = 'table{width:100%;table-layout:fixed}'
const looks: readonly Look[] = [
  { name: 'lines', page: 'landscape', style: lined },
  { name: 'lines, narrow', page: 'portrait', style: lined + narrow },
  { name: 'no lines', page: 'landscape', style: plain },
  { name: 'no lines', page: 'portrait', style: plain },
  { name: 'no lines, narrow', page: 'landscape', style: plain + narrow },
  { name: 'no lines, narrow', page: 'portrait', style: plain + narrow },
  {
    name: 'no lines, figures at the right',
    page: 'landscape',
    style: `${plain}td{text-align:right;vertical-align:middle}td:first-child{text-align:left}`,
  },
  {
    name: 'no lines, no room between rows',
    page: 'portrait',
    style: 'td{padding:0 5px}table{border-spacing:0}',
  },
]

const place = mkdtempSync(join(tmpdir(), 'printed-'))

/** The report as a browser prints it. */
function printed(text: string, { page, style }: Look): Uint8Array {
  const lines = text.split(/\r?\n/).map((line) => line.split('\t').map((cell) => stripTags(cell).text))
  const sheet = `<style>@page{size:A4 ${page};margin:12mm}body{font:10px sans-serif}td{font-size:8px;vertical-align:top}${style}</style>`
  const [html, pdf] = [join(place, 'report.html'), join(place, 'report.pdf')]
  writeFileSync(
    html,
    Buffer.from(asHtml(lines)).toString('utf8').replace('<body>', `<meta charset="utf-8"><body>${sheet}`),
  )
  execFileSync(
    browser,
    ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--print-to-pdf=${pdf}`, html],
    { stdio: 'ignore' },
  )
  return readFileSync(pdf)
}

interface Figure {
  readonly key: string
  readonly amount: number
  readonly held: boolean
}

async function figuresOf(bytes: Uint8Array): Promise<readonly Figure[]> {
  const opening = await openReport(bytes, 'report')
  if (opening.outcome === 'refused') throw new Error(opening.why)
  return readReport(opening.document, { matchTable: emptyMatchTable })
    .cells.filter(hasFigure)
    .map((cell) => ({
      key: [cell.label.replace(/\W+/g, ''), cell.role, cell.period, Number(cell.value), cell.numerator].join(
        '|',
      ),
      amount: Number(cell.value || cell.numerator),
      held: isHeld(cell),
    }))
}

/** Of the figures of the text: those read alike, those held, those not read; and those read as nothing in the text. */
function compare(told: readonly Figure[], read: readonly Figure[]) {
  const left = [...told]
  const take = (fits: (figure: Figure) => boolean): boolean => {
    const at = left.findIndex(fits)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }
  const sure = read.filter((figure) => !figure.held)
  const wrong = sure.filter(({ key }) => !take((figure) => figure.key === key))
  const right = sure.length - wrong.length
  const waiting = read.filter((figure) => figure.held)
  const alike = waiting.filter(({ key }) => take((figure) => figure.key === key))
  const others = waiting.filter((figure) => !alike.includes(figure))
  const held = alike.length + others.filter(({ amount }) => take((figure) => figure.amount === amount)).length
  return { right, held, missed: left.length, wrong: wrong.map(({ key }) => key) }
}

describe.skipIf(!here)('a report printed as a PDF', () => {
  test.each(here ? readdirSync(folder).sort() : [])(
    '%s gives what its text gives, with lines and without',
    { timeout: 300_000 },
    async (name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      const told = await figuresOf(Buffer.from(text))
      for (const look of looks) {
        const { right, held, missed, wrong } = compare(told, await figuresOf(printed(text, look)))
        console.info(
          `${name}, ${look.name}, ${look.page}: ${right} right, ${held} held, ${missed} missed of ${told.length}`,
        )
        expect({ look, wrong }).toEqual({ look, wrong: [] })
        expect(missed).toBeLessThanOrEqual(0.0065 * told.length)
        if (!look.name.includes('no room')) expect(right).toBeGreaterThan(0.84 * told.length)
      }
    },
  )
})
