import {
  CouncilProfile,
  CouncilSettings,
  LeagueTable,
  SetCouncilSetting,
  SetTarget,
} from '@outturn/contracts'
import { beforeAll, describe, expect, it } from 'vitest'
import { startServer } from '../support/index.ts'
import { type Visitor, visitorFor } from './support/visitor.ts'

let own: Visitor
let member: Visitor
let reader: Visitor
let area = ''
let agreement = 0

beforeAll(async () => {
  const { url } = await startServer({ content: 'seeded' })
  own = await visitorFor(url, 'eastmere.analyst@example.org')
  member = await visitorFor(url, 'northvale.analyst@example.org')
  reader = await visitorFor(url, 'wirral.director@example.org')
  const asked = await own.ask<
    { me: { current: { council: { areaCode: string } } }; agreements: { id: number }[] },
    object
  >('{ me { current { council { areaCode } } } agreements { id } }')
  area = asked.data?.me.current.council.areaCode ?? ''
  agreement = asked.data?.agreements[0]?.id ?? 0
})

async function profileOf(visitor: Visitor) {
  const asked = { area, period: null, neighbourSet: null, asOf: null }
  const columns = (await visitor.get(CouncilProfile, asked)).councilProfile?.columns
  if (!columns) throw new Error('There is no profile')
  return columns
}

/** One indicator's row of Eastmere's page as somebody sees it. */
async function rowFor(visitor: Visitor, indicator: string, basis: string) {
  const columns = await profileOf(visitor)
  const at = columns.indicator.findIndex((id, i) => id === indicator && columns.basis[i] === basis)
  if (at < 0) throw new Error(`There is no ${indicator} ${basis}`)
  const { ownPolarity, ownCode, ownLabel, verdict, rank, band, target, targetVerdict } = columns
  return Object.fromEntries(
    Object.entries({ ownPolarity, ownCode, ownLabel, verdict, rank, band, target, targetVerdict }).map(
      ([name, column]) => [name, column[at]],
    ),
  )
}

/** A figure of Eastmere's that is better or worse than its neighbours by more than chance. */
async function aVerdict() {
  const columns = await profileOf(own)
  const at = columns.verdict.findIndex((verdict) => verdict === 'worse' || verdict === 'better')
  return { indicator: columns.indicator[at] ?? '', basis: columns.basis[at] ?? '' }
}

const unset = { code: null, label: null, polarity: null, rangeFrom: null, rangeTo: null }

describe('a council’s own polarity', () => {
  it('turns the verdict on its own page, and nothing for anybody else', async () => {
    const { indicator, basis } = await aVerdict()
    const set = (part: Partial<typeof unset> | { readonly polarity: string }) =>
      own.get(SetCouncilSetting, { indicator, basis, from: '2020-01-01', ...unset, ...part })
    const league = () =>
      own.get(LeagueTable, {
        indicator,
        basis,
        period: null,
        kind: 'live',
        group: `alliance:${agreement}`,
      })
    const before = {
      own: await rowFor(own, indicator, basis),
      member: await rowFor(member, indicator, basis),
      league: await league(),
    }
    const verdicts: unknown[] = []
    for (const polarity of ['high', 'low']) {
      await set({ polarity })
      const now = await rowFor(own, indicator, basis)
      verdicts.push(now.verdict)
      expect(now.ownPolarity).toBe(`"${polarity}"`)
      expect([now.rank, now.band]).toEqual([before.own.rank, before.own.band])
      expect(await rowFor(member, indicator, basis)).toEqual(before.member)
      expect(await league()).toEqual(before.league)
    }
    expect([...verdicts].sort()).toEqual(['better', 'worse'])
    await set({ polarity: 'none' })
    expect((await rowFor(own, indicator, basis)).verdict).toMatch(/^(higher|lower)$/)
    await set({})
    expect(await rowFor(own, indicator, basis)).toEqual(before.own)
  })

  it('begins on its day', async () => {
    const { indicator, basis } = await aVerdict()
    await own.get(SetCouncilSetting, { indicator, basis, from: '2099-01-01', ...unset, label: 'One day' })
    expect((await rowFor(own, indicator, basis)).ownLabel).toBeNull()
  })
})

describe('settings', () => {
  it('are kept with who set them, and read by the council’s people alone', async () => {
    const { indicator, basis } = await aVerdict()
    await own.get(SetTarget, {
      indicator,
      basis,
      from: 'FY2025-Q1',
      kind: 'relative',
      low: null,
      high: null,
      tolerance: 0.5,
      relativeTo: 'neighbours_median',
    })
    const { councilSettings } = await own.get(CouncilSettings, {})
    expect(councilSettings.settings.length).toBeGreaterThanOrEqual(5)
    expect(councilSettings.targets.at(-1)).toMatchObject({
      indicator,
      kind: 'relative',
      tolerance: 0.5,
      relativeTo: 'neighbours_median',
    })
    expect(councilSettings.targets.at(-1)?.setBy).not.toBe('Somebody else')
    const others = (await member.get(CouncilSettings, {})).councilSettings
    expect(JSON.stringify(others)).not.toContain('One day')
  })

  it('refuse what is no setting', async () => {
    const setting = { indicator: 'rereferrals_pct', basis: 'in_period', from: '2025-04-01', ...unset }
    const code = async (part: object, by = own) =>
      (await by.ask(SetCouncilSetting, { ...setting, ...part })).errors[0]?.extensions?.code
    expect(await code({ from: '2025-02-30' })).toBe('setting_incomplete')
    expect(await code({ polarity: 'range', rangeFrom: 5, rangeTo: 4 })).toBe('setting_incomplete')
    expect(await code({ indicator: 'nothing' })).toBe('not_found')
    expect(await code({ basis: 'snapshot' })).toBe('not_found')
    expect(await code({}, reader)).toBe('not_allowed')
  })
})
