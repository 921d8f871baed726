import { type DraftCell, type ReportProposal } from '@outturn/returns'
import { audit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { enterCells, startReturn } from '../returns/index.ts'
import { type Answering, openReview } from './answer-review.use-case.ts'
import { proposalsFor } from './proposals-of.ts'
import { changeReview } from './review.store.ts'
import { settleCell } from './settle-cell.ts'

export type Entering = Pick<Answering, 'reviewId' | 'version'> & { readonly period: string }

/** Puts what was read for a period, and nothing that still waits, into that period's draft. */
export async function enterReview(
  scope: WritingScope,
  { reviewId, version, period }: Entering,
): Promise<void> {
  const review = await openReview(scope, { reviewId, version })
  const answers = new Map(Object.entries(review.answers))
  const cells = (review.reading?.cells ?? []).flatMap((cell) => settleCell(cell, answers) ?? [])
  const proposals = proposalsFor(cells, period)
  if (proposals.length === 0) throw new Refused('return_is_empty')
  const { id } = await startReturn(scope, period)
  await enterCells(scope, id, {
    cells: proposals.map((proposal) => toDraftCell(proposal, review.fileName)),
    event: { what: 'report_entered', reason: review.fileName },
  })
  await changeReview(scope, review.id, { state: 'entered' })
  await audit(scope, { action: 'report.enter', subject: period, detail: { figures: proposals.length } })
}

function toDraftCell(proposal: ReportProposal, fileName: string): DraftCell {
  const { value, address, numerator } = proposal
  const written = (text: string) => ({ text, exact: null, marks: [], address: text === '' ? null : address })
  const part = (amount: number | null) => written(amount === null ? '' : String(amount))
  return {
    indicator: proposal.indicator,
    basis: proposal.basis,
    value: written(valueText(proposal)),
    numerator: part(proposal.numerator),
    denominator: part(proposal.denominator),
    // A figure whose parts are known is not missing: the return works it out.
    status: value.kind === 'missing' && numerator === null ? value.because : '',
    note: noteOf(proposal),
    sheet: fileName,
    row: null,
    printedName: '',
    printedUnit: '',
    rivals: [],
    confirmed: [],
  }
}

const plainFigure = /^[-−]?[\d,]*\.?\d+ ?%?$/

/**
 * As printed where the cell held that figure and nothing else; a share that was added up has its parts alone. A figure
 * that a person corrected is no longer the printed one.
 */
function valueText({ value, printed, derived, numerator, denominator }: ReportProposal): string {
  if (value.kind === 'missing') return ''
  if (derived === 'months' && numerator !== null && denominator !== null) return ''
  const text = printed?.trim() ?? ''
  return plainFigure.test(text) && amountOf(text) === value.amount ? text : String(value.amount)
}

const amountOf = (text: string): number => Number(text.replace('−', '-').replace(/[,% ]/g, ''))

function noteOf({ derived }: ReportProposal): string {
  if (derived === 'months') return 'Added up from the three months printed.'
  return derived === 'newest_month' ? 'Printed for the last month of the quarter.' : ''
}
