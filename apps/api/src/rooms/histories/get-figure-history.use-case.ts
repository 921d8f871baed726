import type { Contract } from '@outturn/contracts'
import { type Period, parsePeriod, periodDates, stepPeriod } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import { readLiveHistory } from './history.store.ts'

interface Question {
  readonly area: string
  readonly indicator: string
  readonly basis: string
  readonly until: string
  readonly asOf: string
}

/**
 * Every figure that a council has signed off of one indicator, in one kind of period, up to one of them. Periods
 * between the first and the last stand there too, so that a gap is seen as a gap. Null where nothing may be seen.
 */
export async function getFigureHistory(
  scope: ReadingScope,
  question: Question,
): Promise<Contract.FigureHistory | null> {
  const until = parsePeriod(question.until)
  if (!until) return null
  const rows = await readLiveHistory(scope, { ...question, areas: [question.area] })
  const found = new Map(rows.map((row) => [row.period, row]))
  const codes = periodsFrom([...found.keys()], until)
  if (codes.length === 0) return null
  const at = codes.map((code) => found.get(code))
  const { area, indicator } = question
  scope.saw({ page: 'figures over time', areas: [area], indicator, period: until.code })
  return {
    areaCode: question.area,
    indicator: question.indicator,
    basis: question.basis,
    periods: codes,
    status: at.map((row) => row?.status ?? 'not_available'),
    amount: at.map((row) => row?.amount ?? null),
    numerator: at.map((row) => row?.numerator ?? null),
    denominator: at.map((row) => row?.denominator ?? null),
  }
}

/** From the earliest of these of one kind up to a period, one by one. */
function periodsFrom(codes: readonly string[], until: Period): string[] {
  const starts = codes
    .flatMap((code) => parsePeriod(code) ?? [])
    .filter(({ kind }) => kind === until.kind)
    .map((one) => periodDates(one).first)
    .sort()
  const first = starts[0]
  const all: string[] = []
  if (first === undefined) return all
  for (let one = until; periodDates(one).first >= first; one = stepPeriod(one, -1)) all.unshift(one.code)
  return all
}
