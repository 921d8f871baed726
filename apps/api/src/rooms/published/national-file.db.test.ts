import { loadReference } from '@outturn/seeds'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDatabase } from '../../../../../tests/support/database/index.ts'
import { loadPublishedFile } from './load-published-file.use-case.ts'

const { ownerUrl, workerUrl } = await aDatabase('migrated')
const owner = new pg.Client({ connectionString: ownerUrl })
const worker = new pg.Client({ connectionString: workerUrl })
beforeAll(async () => {
  await Promise.all([owner.connect(), worker.connect()])
  await loadReference(owner)
}, 60_000)
afterAll(() => Promise.all([owner.end(), worker.end()]))

const rowsWanted = 650_000
const heading =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,category,referral_count,rereferral_count,rereferral_percent,no_further_action_count,no_further_action_percent,not_in_need_count,not_in_need_percent,referral_child_count,rereferral_child_count,rereferral_child_percent'

interface Council {
  readonly code: string
  readonly old: string | null
  readonly name: string
}

/**
 * A national file as the department publishes them: every council and year under the total and under hundreds of
 * breakdowns, of which only the total is an indicator of ours.
 */
async function* nationalFile(councils: readonly Council[]): AsyncGenerator<string> {
  yield `${heading}\n`
  let lines: string[] = []
  let written = 0
  for (let breakdown = 0; written < rowsWanted; breakdown += 1)
    for (let year = 2013; year <= 2025; year += 1)
      for (const { code, old, name } of councils) {
        if (written === rowsWanted) break
        const category = breakdown === 0 ? 'Referrals and Re-referrals' : `Referrals by factor ${breakdown}`
        const n = 1000 + ((written * 7919) % 9000)
        lines.push(
          `${year},Reporting year,Local authority,E92000001,England,E12000002,North West,${old ?? ''},${code},"${name}",${category},${n},${n % 400},${((n % 400) / n) * 100},1,0.1,${n % 3 === 0 ? 'c' : 2},0.1,${n - 5},800,16`,
        )
        written += 1
        if (lines.length < 1500) continue
        yield `${lines.join('\n')}\n`
        lines = []
      }
  yield `${lines.join('\n')}\n`
}

async function timed(pieces: (councils: readonly Council[]) => AsyncIterable<string>) {
  const { rows: councils } = await owner.query<Council>(
    `select area_code as code, dfe_code as old, name from reference.area
     where kind = 'council' and status = 'current' and not demonstration`,
  )
  const told: number[] = []
  const began = performance.now()
  const loaded = await loadPublishedFile(worker, {
    pieces: pieces(councils),
    label: 'national',
    provisional: false,
    loadedBy: 'test',
    onProgress: (rows) => told.push(rows),
  })
  const seconds = (performance.now() - began) / 1000
  expect(loaded.state, JSON.stringify(loaded.report).slice(0, 2000)).toBe('kept')
  expect(loaded.report.unknownAreas).toEqual([])
  expect(told).toEqual([...told].sort((a, b) => a - b))
  expect(told.at(-1)).toBe(loaded.report.rows)
  const { rows, figures } = loaded.report
  console.log(`${rows} rows, ${figures} figures: ${seconds.toFixed(1)} s, progress told ${told.length} times`)
  return { councils, told, seconds, rows, figures }
}

const standings = async (indicator: string): Promise<number> => {
  const { rows } = await owner.query<{ n: number }>(
    'select count(*)::int as n from outturn.published_standing where indicator_id = $1',
    [indicator],
  )
  return rows[0]?.n ?? 0
}

describe('a national file loads in under a minute in the role of the jobs, and tells how far it is', () => {
  it('with 650,000 rows', async () => {
    const { councils, told, seconds, rows, figures } = await timed(nationalFile)
    expect(rows).toBe(rowsWanted)
    expect(figures).toBe(13 * councils.length * 10)
    expect(told.length).toBeGreaterThan(20)
    // A council is ranked in the years in which it existed.
    expect(await standings('rereferrals_pct')).toBeGreaterThan(12 * councils.length)
    expect(seconds).toBeLessThan(60)
  }, 180_000)
})
