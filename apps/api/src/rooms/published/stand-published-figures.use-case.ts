import { aggregateNeighbours, type NeighbourAggregate } from '@outturn/benchmarking'
import { catalogue, type Indicator, period } from '@outturn/indicators'
import {
  englandAmount,
  type PublishedColumn,
  regionAmount,
  type StandingWorld,
  standColumn,
} from '../vintages/index.ts'
import {
  inTransaction,
  type OwnerClient,
  type PublishedAmount,
  readPublishedAmounts,
  readWorld,
  replaceStandings,
} from './standing.store.ts'

export interface StandingCounts {
  readonly columns: number
  readonly standings: number
}

/**
 * Works out rank, band, neighbours' mean and median, region and England of every published figure of the
 * indicators (null: all) and keeps them, so that no page has to. All of it, or nothing.
 */
export const standPublishedFigures = (
  client: OwnerClient,
  indicators: readonly string[] | null,
): Promise<StandingCounts> => inTransaction(client, () => workOutStandings(client, indicators))

/** The same within a transaction that the caller has begun. */
export async function workOutStandings(
  client: OwnerClient,
  indicators: readonly string[] | null,
): Promise<StandingCounts> {
  const world = await readWorld(client)
  const amounts = await readPublishedAmounts(client, indicators)
  const standing: Cells[] = []
  const cuts: Cells[] = []
  const neighbours: Cells[] = []
  let columns = 0
  for (const column of columnsOf(amounts)) {
    const indicator = catalogue.get(column.indicator)
    if (!indicator)
      throw new Error(`Published figures name an indicator that is not in the catalogue: ${column.indicator}`)
    columns += 1
    const stood = toCells(column, indicator, world)
    standing.push(...stood.standing)
    neighbours.push(...stood.neighbours)
    if (stood.cut) cuts.push(stood.cut)
  }
  await replaceStandings(client, indicators, { standing, cuts, neighbours })
  return { columns, standings: standing.length }
}

type Cells = readonly (string | number | null)[]

interface Column extends PublishedColumn {
  readonly indicator: string
  readonly parts: ReadonlyMap<string, readonly [number, number]>
}

function* columnsOf(rows: readonly PublishedAmount[]): Generator<Column> {
  for (let from = 0; from < rows.length; ) {
    const first = rows[from] as PublishedAmount
    const amounts = new Map<string, number | null>()
    const parts = new Map<string, readonly [number, number]>()
    let to = from
    for (; to < rows.length; to += 1) {
      const row = rows[to] as PublishedAmount
      if (row.indicator_id !== first.indicator_id || row.basis !== first.basis || row.period !== first.period)
        break
      amounts.set(row.area_code, row.amount)
      if (row.numerator !== null && row.denominator)
        parts.set(row.area_code, [row.numerator, row.denominator])
    }
    yield { indicator: first.indicator_id, basis: first.basis, period: period(first.period), amounts, parts }
    from = to
  }
}

function toCells(column: Column, indicator: Indicator, world: StandingWorld) {
  const key = [column.indicator, column.basis, column.period.code]
  const { councils, stood } = standColumn(column, indicator, world)
  const areaCodes = councils.map(({ area_code }) => area_code)
  const sharing = new Map<number, number>()
  for (const rank of stood.ranks) if (rank !== null) sharing.set(rank, (sharing.get(rank) ?? 0) + 1)
  const england = englandAmount(column.amounts)
  const neighbours: Cells[] = []
  const newest = new Map<string, NeighbourAggregate>()
  for (const [set, ofCouncil] of world.sets)
    for (const code of areaCodes) {
      const codes = ofCouncil.get(code)
      if (!codes) continue
      const near = aggregateNeighbours(code, codes, column.amounts)
      if (set === world.newestSet) newest.set(code, near)
      neighbours.push([
        set,
        code,
        ...key,
        near.mean,
        near.median,
        pooledOf(codes, column, indicator),
        near.counted,
      ])
    }
  const standing = councils.map((council, i): Cells => {
    const near = newest.get(council.area_code)
    const region = regionAmount(world, council, column.amounts)
    const rank = stood.ranks[i] ?? null
    return [
      council.area_code,
      ...key,
      rank,
      stood.ranked,
      rank !== null && (sharing.get(rank) ?? 0) > 1 ? 't' : 'f',
      stood.bands[i] ?? null,
      near?.median ?? null,
      near?.mean ?? null,
      near?.counted ?? 0,
      region,
      region === null ? null : 'published',
      england,
      england === null ? null : 'published',
    ]
  })
  const cut = stood.cuts && [...key, stood.cuts.q1, stood.cuts.q2, stood.cuts.q3, stood.ranked]
  return { standing, neighbours, cut }
}

/** Σ numerator / Σ denominator of the neighbours, where every neighbour that has a value has its parts too. */
function pooledOf(codes: readonly string[], column: Column, indicator: Indicator): number | null {
  const scale = { percent: 100, rate_per_10000: 10_000, rate_per_100000: 100_000, ratio: 1 }[
    indicator.unit as string
  ]
  const measured = codes.filter((code) => column.amounts.get(code) != null)
  if (scale === undefined || measured.length === 0 || measured.some((code) => !column.parts.has(code)))
    return null
  const sums = measured.map((code) => column.parts.get(code) as readonly [number, number])
  const total = sums.reduce((sum, [, denominator]) => sum + denominator, 0)
  return total === 0 ? null : (sums.reduce((sum, [numerator]) => sum + numerator, 0) / total) * scale
}
