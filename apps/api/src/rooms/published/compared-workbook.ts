import {
  catalogue,
  type MissingReason,
  missingReasons,
  namePeriod,
  parsePeriod,
  polarityWords,
  unitWords,
} from '@outturn/indicators'
import type { AccessibleWorkbook, WorkbookCell } from '@outturn/reports'
import type { ComparedAll, ComparePublished } from './compare-published.use-case.ts'

type Compared = ComparedAll[number]

const missingAs = (status: string | null): MissingReason =>
  missingReasons.find((reason) => reason === status) ?? 'not_available'

const figure = (amount: number | null, because: MissingReason = 'not_available'): WorkbookCell =>
  amount ?? { missing: because }

const columns: readonly (readonly [string, (of: Compared) => WorkbookCell])[] = [
  ['Measure as its source names it', ({ measure }) => measure],
  ['Indicator', ({ column }) => catalogue.get(column.indicator)?.name ?? column.indicator],
  ['Unit', ({ column }) => unitOf(column.indicator)],
  ['Best end', ({ column }) => polarityOf(column.indicator)],
  ['Period', ({ column }) => periodName(column.period)],
  ['Area code', ({ figure: { area_code } }) => area_code],
  ['Council', ({ figure: { name } }) => name],
  ['Value, unrounded', ({ figure: { amount, status } }) => figure(amount, missingAs(status))],
  ['Value the period before', ({ figure: { previous } }) => figure(previous)],
  ['Change', ({ figure: { amount, previous } }) => changeOf(amount, previous)],
  ['Neighbours’ mean', ({ figure: { mean } }) => figure(mean)],
  ['Neighbours’ median', ({ figure: { median } }) => figure(median)],
  ['Neighbours counted, of 10', ({ figure: { counted } }) => counted ?? 0],
  ['Region, as published', ({ figure: { region } }) => figure(region)],
  ['England, as published', ({ figure: { england } }) => figure(england)],
  ['Rank among councils', ({ figure: { rank } }) => figure(rank, 'not_applicable')],
  ['Quartile band, A best', ({ figure: { band } }) => band ?? { missing: 'not_applicable' }],
]

/** The published comparison as an accessible workbook; each missing figure with its reason. */
export function comparedWorkbook(rows: ComparedAll, asked: ComparePublished, now: Date): AccessibleWorkbook {
  const when = asked.year === null ? 'latest period of each measure' : `periods that begin in ${asked.year}`
  return {
    title: `Published comparison, ${when}`,
    date: now.toISOString().slice(0, 10),
    about: [
      ['Period', when],
      ['Neighbours', `statistical neighbours of ${asked.neighbourSet}, ten each, never the council itself`],
      ['Source', 'Department for Education and Office for National Statistics'],
      ['Licence', 'Open Government Licence v3.0'],
      ['Contact', 'Questions about this file go to the service’s administrator'],
    ],
    notes: [
      'Figures are unrounded. Ties share the better rank. Bands are by quartiles of all councils with a figure.',
    ],
    tables: [
      {
        title: `Published measures of councils, ${when}`,
        columns: columns.map(([name]) => name),
        rows: rows.map((row) => columns.map(([, read]) => read(row))),
        notes: ['Measures without a good direction have no rank and no band.'],
      },
    ],
  }
}

function changeOf(amount: number | null, previous: number | null): WorkbookCell {
  return amount === null || previous === null ? { missing: 'not_available' } : amount - previous
}

function unitOf(id: string): string {
  const found = catalogue.get(id)
  return found ? unitWords[found.unit] : 'unit not in the catalogue'
}

function polarityOf(id: string): string {
  const found = catalogue.get(id)
  return found ? polarityWords(found.polarity) : 'not in the catalogue'
}

function periodName(code: string): string {
  const found = parsePeriod(code)
  return found ? namePeriod(found) : code
}
