import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type AreaCode, period } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { anIndicator } from '../testing/index.ts'
import type { LeagueColumn } from './league-column.ts'
import { leagueTable } from './league-table.ts'
import { movementOf } from './movement.ts'
import { rankLabel } from './rank-label.ts'

const data = new URL('../../../../../shared/data/', import.meta.url)
const present = existsSync(data)
if (!present)
  console.info('The league table of the North West is not checked: the published files are not here.')

describe.skipIf(!present)('re-referrals in the North West, year ending March 2025', () => {
  // A skipped suite is still read, so nothing is opened where there is nothing.
  if (!present) return
  const lines = (csv: string) =>
    csv
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(','))
  const areas = lines(readFileSync(new URL('areas.csv', data), 'utf8')).filter(
    (row) => row[4] === 'E12000002',
  )
  const annual = lines(
    gunzipSync(readFileSync(new URL('published-annual.csv.gz', data))).toString('utf8'),
  ).filter(([measure]) => measure === 'ReReferral')
  const column = (year: string): LeagueColumn => {
    const values = new Map(annual.filter((row) => row[1] === year).map((row) => [row[2], Number(row[3])]))
    const amounts = areas
      .map(([code]) => values.get(code) ?? Number.NaN)
      .map((v) => (Number.isFinite(v) ? v : null))
    return {
      areas: areas.map(([code]) => code as AreaCode),
      amounts,
      because: areas.map((row, i) =>
        row[7] === 'former' ? 'former_council' : amounts[i] === null ? 'not_available' : null,
      ),
      numerators: amounts.map(() => null),
      denominators: amounts.map(() => null),
    }
  }
  const name = (code: AreaCode | undefined) => areas.find((row) => row[0] === code)?.[2]
  const [earlier, later] = [column('2024'), column('2025')]
  const table = leagueTable({
    indicator: anIndicator({ polarity: 'low' }),
    basis: 'in_period',
    period: period('FY2024'),
    column: later,
    benchmark: 21.7,
    cuts: { q1: 16.9, q2: 20, q3: 23 },
    previous: { period: period('FY2023'), column: earlier },
  })

  it('ranks 24, with two ties, from Knowsley to Liverpool', () => {
    expect(table.of).toBe(24)
    expect([name(table.areas[0]), name(table.areas[23])]).toEqual(['Knowsley', 'Liverpool'])
    const labels = table.rank.map((rank, i) => rankLabel(rank ?? 0, table.tied[i] ? 'tied' : 'alone'))
    expect(labels.slice(12, 20)).toEqual(['13', '=14', '=14', '16', '17', '18', '=19', '=19'])
    expect(table.band.join('')).toBe('AAAAABBBBBBCCCCCCCDDDDDD')
  })

  it('explains that Knowsley rose two places although its figure got worse', () => {
    const knowsley = table.areas[0] as AreaCode
    expect(table.change[0]).toBeCloseTo(2.4, 9)
    expect([table.previousRank[0], table.moved[0]]).toEqual([3, 2])
    const moved = movementOf(knowsley, { earlier, later }, 'low')
    expect(moved).toMatchObject({
      moved: 2,
      own: 'unfavourable',
      passedBy: [],
      fellAway: [],
      arrivedAbove: [],
    })
    expect(moved?.passed.map(name).sort()).toEqual(['Cumberland', 'Westmorland and Furness'])
  })

  it('does not rank the former council', () => {
    const former = table.unranked
      .filter(({ because }) => because === 'former_council')
      .map(({ area }) => name(area))
    expect(former.every((one) => one?.startsWith('Cumbria'))).toBe(true)
    expect(former.length).toBeGreaterThan(0)
  })
})
