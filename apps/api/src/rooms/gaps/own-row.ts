import type { Figure } from '@outturn/benchmarking'
import { type Period, type PeriodKind, period, stepPeriod } from '@outturn/indicators'
import { asFigure, asPrinted } from '../comparisons/index.ts'
import { figuresOf, type ProfileRow } from '../council-pages/index.ts'
import type { GapFacts } from './gap-facts.ts'

/** A row's own side: the figure, its period, and the same figure in the periods before, oldest first. */
export interface OwnSide {
  readonly figure: Figure
  readonly period: Period
  readonly every: PeriodKind
  readonly periods: readonly Period[]
  readonly figures: readonly (Figure | null)[]
  readonly amounts: readonly (number | null)[]
}

/** Reads a council's own side of its rows. What belongs to a period is found once, not once a row. */
export function ownSides(facts: GapFacts): (row: ProfileRow) => OwnSide {
  const { profile } = facts
  const periods = profile.seriesPeriods.map((code) => period(code))
  const finders = periods.map((one) => figuresOf(profile.facts, one))
  return (row) => {
    if (row.own.kind === 'published') return publishedSide(facts, row)
    const figures = finders.map((find) => {
      const found = find(row.indicator, row.basis)
      return found && asFigure(found)
    })
    return {
      figure: asFigure(row.own),
      period: profile.period,
      every: profile.period.kind,
      ...{ periods, figures, amounts: row.series },
    }
  }
}

/** The years that a published figure is followed back through. */
const yearsBack = 8

function publishedSide(facts: GapFacts, row: ProfileRow): OwnSide {
  const shown = row.published ? period(row.published.period) : facts.profile.period
  const history = facts.published.get(`${row.indicator.id} ${row.basis}`) ?? []
  const byPeriod = new Map(history.map(({ figure }) => [figure.period, figure]))
  const periods = Array.from({ length: yearsBack }, (_, i) => stepPeriod(shown, i + 1 - yearsBack))
  const found = periods.map(({ code }) => byPeriod.get(code) ?? null)
  return {
    figure: asFigure(row.own),
    ...{ period: shown, every: shown.kind, periods },
    figures: found.map((figure) => figure && asFigure(asPrinted(figure))),
    amounts: found.map((figure) => figure?.amount ?? null),
  }
}
