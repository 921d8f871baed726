import type { Contract } from '@outturn/contracts'
import type { LeagueAnswer } from './league-answer.ts'

/** A league table in the contract's columns. */
export function toLeagueTable(answer: LeagueAnswer): Contract.LeagueTable {
  const { table, figures, names } = answer
  const figure = (code: string) => figures.get(code)
  return {
    indicator: answer.indicator.id,
    basis: answer.basis,
    period: answer.period.code,
    kind: answer.kind,
    group: answer.group,
    groupName: answer.groupName,
    demonstration: answer.demonstration,
    periods: [...answer.periods],
    previousPeriod: answer.previousPeriod.code,
    benchmark: answer.benchmark?.amount ?? null,
    benchmarkName: answer.benchmark?.name ?? null,
    benchmarkKind: answer.benchmark?.kind ?? null,
    england: answer.england,
    cuts: answer.cuts && [...answer.cuts],
    columns: {
      areaCode: [...table.areas],
      name: table.areas.map((code) => names.get(code) ?? code),
      rank: [...table.rank],
      rankFrom: [...table.rankFrom],
      rankTo: [...table.rankTo],
      tied: [...table.tied],
      amount: [...table.amounts],
      printed: table.areas.map((code) => figure(code)?.printed ?? null),
      numerator: [...table.numerators],
      denominator: [...table.denominators],
      lower95: [...table.lower95],
      upper95: [...table.upper95],
      verdict: [...table.verdict],
      band: [...table.band],
      englandRank: table.areas.map((code) => figure(code)?.englandRank ?? null),
      change: [...table.change],
      changeReason: [...table.changeReason],
      changeTest: [...table.changeTest],
      previousRank: [...table.previousRank],
    },
    unranked: table.unranked.map(({ area, because }) => ({
      areaCode: area,
      name: names.get(area) ?? area,
      reason: because,
      due: answer.due.get(area) ?? null,
    })),
  }
}
