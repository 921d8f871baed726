import { intervalOf, lastingFrom, type PlacedGap } from '@outturn/benchmarking'
import { type MissingReason, missingReasons, period } from '@outturn/indicators'
import type { ComparatorFacts, FigureFacts, GapFacts } from '@outturn/reports'
import type { Candidate, Gaps } from '../gaps/index.ts'

/** One indicator of the page: its candidate, and its gap where it has one. */
export interface Entry {
  readonly candidate: Candidate
  readonly placed: PlacedGap<Candidate> | null
}

/** Every indicator of a council's page once, in the lists' order. */
export function entriesOf({ ordered }: Gaps): readonly Entry[] {
  const placed = [...ordered.unfavourable, ...ordered.favourable, ...ordered.unusual, ...ordered.level]
  return [
    ...placed.map((gap) => ({ candidate: gap.candidate, placed: gap })),
    ...ordered.notListed.map(({ candidate }) => ({ candidate, placed: null })),
  ]
}

/** A figure beside the neighbours' median, with the reason for whatever is not there. */
export function toFigureFacts({ candidate, placed }: Entry): FigureFacts {
  const { row, own, change } = candidate
  return {
    indicator: row.indicator,
    basis: row.basis,
    period: own.period,
    amount: row.own.amount,
    missing: missingAs(row.own.status),
    parts: partsOf(row.own.parts),
    comparator: comparatorOf(candidate),
    refused: candidate.refused,
    verdict: placed?.verdict ?? 'not_compared',
    notTested: placed?.notTestedBecause ?? null,
    change: { amount: change.amount, test: change.test },
  }
}

function partsOf({ numerator, denominator, from }: Candidate['row']['own']['parts']): FigureFacts['parts'] {
  return { numerator, denominator, from: from === 'printed' ? 'printed' : 'worked out' }
}

const missingAs = (status: string): MissingReason =>
  missingReasons.find((reason) => reason === status) ?? 'not_available'

function comparatorOf({ against }: Candidate): ComparatorFacts | null {
  if (!against || against.period === null || against.kind === 'target') return null
  const { amount, counted, of } = against.found
  return { amount, kind: against.kind, period: period(against.period), counted, of }
}

/** A gap with what its place rests on. */
export function toGapFacts(gap: PlacedGap<Candidate>, names: ReadonlyMap<string, string>): GapFacts {
  const { candidate } = gap
  const { count } = gap.gap
  return {
    ...toFigureFacts({ candidate, placed: gap }),
    interval: intervalOf(candidate.row.indicator, candidate.figure),
    others: (candidate.against?.contributors ?? []).map(({ area, amount }) => ({
      name: names.get(area) ?? area,
      amount,
    })),
    count: count.kind === 'counted' ? { toClose: count.toClose, wanted: count.wanted, of: count.of } : null,
    lasted: { periods: gap.periods, every: candidate.every, lasting: isLasting(gap) ? 'yes' : 'no' },
    decidedBy: gap.decidedBy,
  }
}

const isLasting = ({ periods, candidate }: PlacedGap<Candidate>): boolean =>
  periods >= lastingFrom(candidate.every)
