import type { DraftCell, ReportProposal, ReturnRow } from '@outturn/returns'
import { printedFigure } from './printed-figure.ts'
import type { Offer } from './proposals-of.ts'

/** A figure of a report as a cell of a draft, with where it stood in the report. */
export function toDraftCell(offer: Offer, fileName: string): DraftCell {
  const { value, numerator, rivals } = offer
  return {
    indicator: offer.indicator,
    basis: offer.basis,
    ...written(offer),
    // A figure whose parts are known is not missing: the return works it out.
    status: value.kind === 'missing' && numerator === null ? value.because : '',
    note: noteOf(offer),
    sheet: fileName,
    row: null,
    printedName: '',
    printedUnit: '',
    rivals: rivals.map((rival) => toRival(rival, fileName)),
    confirmed: [],
  }
}

function written(proposal: ReportProposal) {
  const figure = (text: string) => ({
    text,
    exact: null,
    marks: [],
    address: text === '' ? null : proposal.address,
  })
  const part = (amount: number | null) => figure(amount === null ? '' : String(amount))
  return {
    value: figure(valueText(proposal)),
    numerator: part(proposal.numerator),
    denominator: part(proposal.denominator),
  }
}

const toRival = (rival: ReportProposal, fileName: string): ReturnRow => ({
  sheet: fileName,
  row: Number(rival.address.replace(/^.*?(\d+)$/, '$1')) || 0,
  indicator: rival.indicator,
  name: '',
  basis: rival.basis,
  unit: '',
  ...written(rival),
  status: '',
  note: '',
  period: rival.period,
  area: '',
})

/** As printed; a share that was added up has its parts alone, and a figure that a person corrected is as corrected. */
function valueText({ value, printed, derived, numerator, denominator }: ReportProposal): string {
  if (value.kind === 'missing') return ''
  if (derived === 'months' && numerator !== null && denominator !== null) return ''
  return printedFigure(printed ?? '', value.amount) ?? String(value.amount)
}

function noteOf({ derived }: ReportProposal): string {
  if (derived === 'months') return 'Added up from the three months printed.'
  return derived === 'newest_month' ? 'Printed for the last month of the quarter.' : ''
}
