import {
  controlChart,
  farOff,
  type GapCandidate,
  type Parts,
  recentTrendOf,
  revisedGap,
  type Standing,
  testChange,
} from '@outturn/benchmarking'
import { areConsecutive, type Basis } from '@outturn/indicators'
import type { Profile, ProfileRow } from '../council-pages/index.ts'
import { type ChosenComparator, chooseComparator } from './choose-comparator.ts'
import type { GapFacts } from './gap-facts.ts'
import { type OwnSide, ownSides } from './own-row.ts'

/** A gap before it is put in order, with all that its page says beside the order. */
export interface Candidate extends GapCandidate {
  readonly row: ProfileRow
  readonly own: OwnSide
  readonly against: ChosenComparator | null
  readonly standing: Standing
  readonly change: { readonly amount: number | null; readonly test: string; readonly reason: string | null }
  readonly trendReason: string | null
  readonly signal: {
    readonly rule: string | null
    readonly side: string | null
    readonly reason: string | null
    readonly trial: boolean
  }
  readonly revised: { readonly what: string; readonly from: number } | null
  readonly far: { readonly area: string; readonly amount: number } | null
  readonly others: readonly Basis[]
}

/** Every row of a council's page as a candidate for the list of gaps, in the page's order. */
export function toCandidates(facts: GapFacts): Omit<Candidate, 'others'>[] {
  const side = ownSides(facts)
  return facts.profile.rows.map((row, i) => toCandidate(facts, { row, i, own: side(row) }))
}

interface Placed {
  readonly row: ProfileRow
  readonly i: number
  readonly own: OwnSide
}

function toCandidate(facts: GapFacts, { row, i, own }: Placed): Omit<Candidate, 'others'> {
  const { indicator, basis } = row
  const against = chooseComparator(facts, { row, own, asked: facts.asked })
  const compared = against?.refused === null ? against.found.amount : null
  const trend = recentTrendOf(indicator, basis, own.figures)
  const amounts = against?.contributors.map(({ amount }) => amount) ?? []
  const far = farOff(amounts)
  const measured = row.own.amount !== null
  return {
    ...{ indicator, basis, row, own, against },
    figure: own.figure,
    comparator: compared,
    contributors: amounts,
    refused: against?.refused ?? null,
    series: own.amounts,
    comparatorSeries: against?.refused === null ? against.series : [],
    every: own.every,
    standing: measured ? (compared === null ? 'figure_only' : 'compared') : 'no_figure',
    ...changeOf(facts.profile, { row, i, own }),
    trend: trend.trend,
    trendReason: trend.trend === 'cannot_be_calculated' ? trend.because : null,
    signal: signalOf(facts, row, own),
    revised: revisedOf(facts, { row, compared }),
    far: far === null ? null : (against?.contributors[far] ?? null),
  }
}

/** The last change with its test: the page's own for a return, between two years for published figures. */
function changeOf({ compared }: Profile, { row, i, own }: Placed): Pick<Candidate, 'change' | 'lastChange'> {
  if (row.own.kind === 'return') {
    const { change, test, testReason } = compared.last
    const said = test[i] ?? 'not_tested'
    return {
      lastChange: null,
      change: { amount: change[i] ?? null, test: said, reason: testReason[i] ?? null },
    }
  }
  const [earlier, now] = [own.figures.at(-2), own.figures.at(-1)]
  const [before, at] = [own.periods.at(-2), own.periods.at(-1)]
  const [was, is] = [own.amounts.at(-2) ?? null, own.amounts.at(-1) ?? null]
  if (!earlier || !now || !before || !at || was === null || is === null || !areConsecutive(before, at))
    return { lastChange: null, change: { amount: null, test: 'not_tested', reason: null } }
  const parts = (figure: typeof now): Parts => [figure.numerator, figure.denominator]
  const test = testChange({
    indicator: row.indicator,
    earlier: { basis: row.basis, period: before, parts: parts(earlier) },
    later: { basis: row.basis, period: at, parts: parts(now) },
  })
  const reason = test.test === 'not_tested' ? test.because : null
  return { lastChange: test, change: { amount: is - was, test: test.test, reason } }
}

function signalOf(
  { rebasings }: GapFacts,
  { indicator, basis }: ProfileRow,
  own: OwnSide,
): Candidate['signal'] {
  const none = { rule: null, side: null, reason: null, trial: false }
  const chart = controlChart({
    ...{ indicator, basis },
    periods: own.periods.map(({ code }) => code),
    amounts: own.amounts,
    rebasings: rebasings.get(`${indicator.id} ${basis}`) ?? [],
  })
  if (chart.kind === 'refused') return { ...none, reason: chart.because }
  const stretch = chart.stretches.at(-1)
  const cause = stretch?.causes.at(-1) ?? null
  return {
    ...none,
    rule: cause?.rule ?? 'none',
    side: cause?.side ?? null,
    trial: stretch?.standing === 'trial_limits',
  }
}

function revisedOf(
  { before }: GapFacts,
  { row, compared }: { readonly row: ProfileRow; readonly compared: number | null },
): Candidate['revised'] {
  const from = row.own.kind === 'return' ? before.get(`${row.indicator.id} ${row.basis}`) : undefined
  const { amount } = row.own
  if (from === undefined || amount === null || compared === null) return null
  return { what: revisedGap(from - compared, amount - compared, row.indicator.polarity), from }
}
