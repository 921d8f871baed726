import { describe, expect, it } from 'vitest'
import { writeFigure } from '../return-row.ts'
import { aCell } from '../testing/a-cell.ts'
import { aReadContext } from '../testing/a-context.ts'
import { aRivalRow } from '../testing/a-rival-row.ts'
import { checkCells } from './check-cells.ts'

type Texts = Parameters<typeof aCell>[0]

const check = (...cells: readonly Texts[]) => checkCells(cells.map(aCell), aReadContext())
const first = (cell: Texts) => check(cell).proposed[0]

describe('checkCells', () => {
  it('keeps what was printed beside what is used', () => {
    expect(
      first({ indicator: 'rereferrals_pct', value: '12.5%', numerator: '1,000', denominator: '8,000' }),
    ).toMatchObject({
      value: { kind: 'measured', amount: 12.5 },
      printed: '12.5%',
      printedNumerator: '1,000',
      numerator: 1000,
      derived: null,
    })
  })

  it('keeps a printed figure that its parts contradict, and holds it', () => {
    expect(
      first({ indicator: 'rereferrals_pct', value: '89.5', numerator: '112', denominator: '126' }),
    ).toMatchObject({
      value: { amount: 89.5 },
      held: true,
      derived: null,
    })
  })

  it('works a figure out where none was printed, and says so', () => {
    expect(first({ indicator: 'rereferrals_pct', numerator: '1', denominator: '8' })).toMatchObject({
      value: { amount: 12.5 },
      printed: null,
      derived: 'parts',
    })
  })

  it('keeps a blank row for which another row has a figure, beside another basis that was filled in', () => {
    const year = aCell({ indicator: 'referrals_number', basis: 'ytd_financial' })
    const twice = { ...year, rivals: [aRivalRow({ value: writeFigure('120') })] }
    const quarter = aCell({ indicator: 'referrals_number', value: '120' })
    const { proposed, findings } = checkCells([quarter, twice], aReadContext())
    expect(findings.map(({ code }) => code)).toContain('duplicate-rows-differ')
    expect(proposed).toMatchObject([{ held: false }, { basis: 'ytd_financial', held: true }])
    const chosen = { ...twice, confirmed: ['duplicate-rows-differ'] }
    expect(checkCells([quarter, chosen], aReadContext()).proposed).toHaveLength(2)
    expect(checkCells([quarter, year], aReadContext()).proposed).toHaveLength(1)
  })

  it('says why a figure is missing', () => {
    expect(first({ indicator: 'referrals_number', value: 'c' })).toMatchObject({
      status: 'suppressed',
      held: false,
    })
    expect(first({ indicator: 'referrals_number', status: 'pending' })).toMatchObject({
      status: 'pending',
      held: false,
    })
    expect(first({ indicator: 'rereferrals_pct', numerator: '0', denominator: '0' })).toMatchObject({
      status: 'not_applicable',
    })
    expect(first({ indicator: 'rereferrals_pct', numerator: 'c', denominator: '80' })).toMatchObject({
      status: 'suppressed',
    })
    expect(first({ indicator: 'referrals_number', value: '03/04' })).toMatchObject({
      status: 'unreadable',
      held: true,
    })
    expect(first({ indicator: 'referrals_number' })).toMatchObject({ status: 'unreadable', held: true })
  })

  it('lets a confirmed figure go, and keeps its finding as a note; what must be mended stays', () => {
    const doubtful = aCell({ indicator: 'rereferrals_pct', value: '0.5' })
    const confirmed = checkCells([{ ...doubtful, confirmed: ['percent-as-fraction'] }], aReadContext())
    expect(confirmed.proposed[0]?.held).toBe(false)
    expect(confirmed.findings[0]).toMatchObject({ code: 'percent-as-fraction', severity: 'noted' })
    const wrong = aCell({ indicator: 'referrals_number', value: '-5' })
    expect(checkCells([{ ...wrong, confirmed: ['negative-count'] }], aReadContext()).proposed[0]?.held).toBe(
      true,
    )
  })

  it('gives every finding at once', () => {
    const { findings } = check(
      { indicator: 'referrals_number', value: '-5' },
      { indicator: 'rereferrals_pct', value: '120', numerator: '12', denominator: '10', note: 'xxx' },
      { indicator: 'cla_number', basis: 'snapshot' },
    )
    expect(findings.map(({ code }) => code)).toEqual([
      'negative-count',
      'numerator-above-denominator',
      'percent-over-100',
      'note-placeholder',
      'no-figure-no-status',
      'rows-left-out',
    ])
  })
})
