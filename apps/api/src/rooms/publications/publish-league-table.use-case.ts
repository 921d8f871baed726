import { type CellMark, regimeOn, suppressColumn, suppressPage } from '@outturn/benchmarking'
import { ENGLAND } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import { areasByCode } from '../areas/index.ts'
import { getLeagueTable, type LeagueAnswer, type LeagueQuestion, parseGroup } from '../league-tables/index.ts'
import { publicationCsv } from './publication.csv.ts'
import { nothingHidden, type PublicationRow } from './publication-row.ts'
import type { PublicationFile } from './publish-council.use-case.ts'

/**
 * A league table for publication. Published statistics by the regime in force today, beside the total of the group
 * where that is published too. Of live figures the reader's own alone, because the others' are shared under
 * agreement and not for publication; they stand in the table without a figure. Null where there is no such table.
 */
export async function publishLeagueTable(
  scope: ReadingScope,
  question: LeagueQuestion,
): Promise<PublicationFile | null> {
  const answer = await getLeagueTable(scope, question)
  if (!answer) return null
  const regime = regimeOn(scope.now.toISOString().slice(0, 10))
  const rows =
    answer.kind === 'published' ? publishedRows(answer, regime) : await liveRows(scope, { answer, regime })
  const { indicator, basis, period } = answer
  return {
    name: `${indicator.id}-${basis}-${period.code}-${question.group.replaceAll(':', '-')}-for-publication.csv`,
    text: publicationCsv(rows, regime),
  }
}

type Regime = ReturnType<typeof regimeOn>

const rowOf = (answer: LeagueAnswer, i: number): PublicationRow => {
  const { table, indicator, basis, period, names } = answer
  const area = table.areas[i] as string
  return {
    ...{ area, name: names.get(area) ?? area, indicator, basis, period: period.code },
    ...{ source: answer.kind === 'live' ? 'return' : 'published', status: 'measured' },
    ...{ amount: table.amounts[i] ?? null, rank: table.rank[i] ?? null },
    ...{ numerator: table.numerators[i] ?? null, denominator: table.denominators[i] ?? null },
    mark: nothingHidden,
  }
}

const unranked = ({ table, indicator, basis, period, names, kind }: LeagueAnswer): PublicationRow[] =>
  table.unranked.map(({ area, because }) => ({
    ...{ area, name: names.get(area) ?? area, indicator, basis, period: period.code },
    ...{ source: kind === 'live' ? 'return' : 'published', status: because },
    ...{ amount: null, numerator: null, denominator: null, rank: null, mark: nothingHidden },
  }))

function publishedRows(answer: LeagueAnswer, regime: Regime): PublicationRow[] {
  const { table, indicator } = answer
  const total = totalOf(answer)
  const column = { numerators: table.numerators, denominators: table.denominators, total }
  const marks = suppressColumn(column, indicator.disclosure, regime)
  const at = (list: readonly (CellMark | null)[], i: number) => list[i] ?? null
  return [
    ...table.areas.map((_, i) => ({
      ...rowOf(answer, i),
      mark: {
        value: at(marks.values, i),
        numerator: at(marks.numerators, i),
        denominator: at(marks.denominators, i),
      },
    })),
    ...unranked(answer),
  ]
}

/** What the group's councils add up to, where it is printed beside them: then it could be subtracted from. */
function totalOf({ group, figures }: LeagueAnswer) {
  const parsed = parseGroup(group)
  const code = parsed?.kind === 'england' ? ENGLAND : parsed?.kind === 'region' ? parsed.region : null
  const found = code === null ? undefined : figures.get(code)
  return found ? { numerator: found.numerator, denominator: found.denominator } : null
}

async function liveRows(
  scope: ReadingScope,
  { answer, regime }: { readonly answer: LeagueAnswer; readonly regime: Regime },
): Promise<PublicationRow[]> {
  const rows = answer.table.areas.map((_, i) => rowOf(answer, i))
  const areas = await areasByCode(
    scope,
    rows.map(({ area }) => area),
  )
  return [
    ...rows.map((row): PublicationRow => {
      const council = areas.get(row.area)?.councilId ?? null
      if (council !== null && council === scope.who.councilId)
        return { ...row, mark: suppressPage([row], regime)[0] ?? nothingHidden }
      const nothing = { amount: null, numerator: null, denominator: null, rank: null }
      return { ...row, ...nothing, status: 'not_for_publication' }
    }),
    ...unranked(answer),
  ]
}
