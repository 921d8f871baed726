import { createReadStream, existsSync } from 'node:fs'
import { loadReference } from '@outturn/seeds'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDatabase } from '../../../../../tests/support/database/index.ts'
import { readChangesAfterLoad } from './changes.store.ts'
import { loadPublishedFile } from './load-published-file.use-case.ts'
import { loadedWords } from './loaded-words.ts'

const { ownerUrl } = await aDatabase('migrated')
const owner = new pg.Client({ connectionString: ownerUrl })
beforeAll(async () => {
  await owner.connect()
  await loadReference(owner)
}, 60_000)
afterAll(() => owner.end())

const heading =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,category,referral_count,rereferral_count,rereferral_percent,no_further_action_count,no_further_action_percent,not_in_need_count,not_in_need_percent,referral_child_count,rereferral_child_count,rereferral_child_percent'
const row = (percent: string, category = 'Referrals and Re-referrals') =>
  `2025,Reporting year,Local authority,E92000001,England,E12000002,North West,352,E08000003,Manchester,${category},6342,1164,${percent},1,0.1,2,0.1,5000,800,16`

async function* pieces(...lines: string[]) {
  yield `\uFEFF${lines.join('\r\n')}\r\n`
}
const load = (...lines: string[]) =>
  loadPublishedFile(owner, {
    pieces: pieces(...lines),
    label: 'test',
    provisional: false,
    loadedBy: 'test',
    onProgress: () => {},
  })

const changesOf = ({ vintage }: { vintage: number | null }) => readChangesAfterLoad(owner, vintage ?? 0)

const current = async () =>
  (
    await owner.query(
      `select printed, numerator, denominator from outturn.published_figure
       where indicator_id = 'rereferrals_pct' and area_code = 'E08000003' and period = 'FY2024'`,
    )
  ).rows[0]

describe('a published file', () => {
  it('is kept as a vintage with what it printed and its parts', async () => {
    const loaded = await load(heading, row('18.4'))
    expect(loaded.state).toBe('kept')
    expect(await changesOf(loaded)).toMatchObject({ against: null, added: 0, gone: 0, changed: 0 })
    expect(await current()).toEqual({ printed: '18.4', numerator: 1164, denominator: 6342 })
  })

  it('loaded again stands beside the older vintage, and the report says what changed', async () => {
    const loaded = await load(heading, row('18.5'))
    const changes = await changesOf(loaded)
    expect(changes).toMatchObject({ added: 0, gone: 0, changed: 1 })
    expect(loadedWords(loaded, changes).join('\n')).toContain(
      'rereferrals_pct, E08000003, FY2024: 18.4 is now 18.5',
    )
    expect((await current())?.printed).toBe('18.5')
    const { rows } = await owner.query(
      `select printed from outturn.published_observation where indicator_id = 'rereferrals_pct' order by vintage_id`,
    )
    expect(rows.map(({ printed }) => printed)).toEqual(['18.4', '18.5'])
  })

  it('of an unknown data set changes nothing and says which columns it has', async () => {
    const loaded = await load('time_period,colour', '2025,green')
    expect(loaded).toMatchObject({ state: 'left', vintage: null })
    expect(loadedWords(loaded).join('\n')).toContain('time_period, colour')
    expect((await current())?.printed).toBe('18.5')
  })

  it('with the same figure twice and different values changes nothing', async () => {
    const loaded = await load(heading, row('18.4'), row('19.9'))
    expect(loaded.state).toBe('left')
    expect((await current())?.printed).toBe('18.5')
  })
})

const real = new URL('../../../../../../shared/data/ees/', import.meta.url)
const there = existsSync(real)
if (!there) console.warn('Skipped: the four published files beside the project are not in this copy.')

describe.skipIf(!there)('the four real files load completely', () => {
  it.each([
    'c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv',
    'cla_number_and_rate_per_10k_children.csv',
    'csww_indicators_2017_to_2025.csv',
    'ons_mid-year_population_estimates_2012_to_2024.csv',
  ])(
    '%s',
    async (name) => {
      const loaded = await loadPublishedFile(owner, {
        pieces: createReadStream(new URL(name, real), { encoding: 'utf8' }),
        label: name,
        provisional: false,
        loadedBy: 'test',
        onProgress: () => {},
      })
      expect(loaded.state, loadedWords(loaded).join('\n')).toBe('kept')
      const { report } = loaded
      expect([report.unknownAreas, report.unknownPeriods, report.unreadable, report.repeated]).toEqual([
        [],
        [],
        [],
        [],
      ])
      console.log(`${name}: ${report.rows} rows, ${report.figures} figures`)
    },
    60_000,
  )
})
