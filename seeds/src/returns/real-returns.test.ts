import { period, periodDates } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { readAreas } from '../reference/read-reference.ts'
import { readAsSent } from '../testing/read-as-sent.ts'
import { readLeftOut, readSources, realReturns } from './real-returns.ts'

const returns = [...realReturns()]
const names = new Map(readAreas().map((area) => [area.area_code, area.name]))
const readings = returns.map((one) => ({ one, reading: readAsSent(one) }))
const cell = (council: string, code: string, indicator: string, basis: string) =>
  readings
    .find(({ one }) => names.get(one.councilAreaCode) === council && one.period === code)
    ?.reading.proposed.find((proposed) => proposed.indicator === indicator && proposed.basis === basis)

describe('the returns taken from five councils’ reports', () => {
  it('are one for each council and period', () => {
    const counts = Object.fromEntries(
      readSources().map((source) => [
        source.council,
        returns.filter((one) => one.councilAreaCode === source.area_code).length,
      ]),
    )
    expect(counts).toEqual({ Darlington: 10, Wirral: 15, Southampton: 7, Leicester: 6, Dudley: 6 })
    expect(new Set(returns.map((one) => `${one.councilAreaCode} ${one.period}`)).size).toBe(44)
  })

  it('are read by the front door as anybody’s: every row a cell, nothing to mend', () => {
    let cells = 0
    for (const { one, reading } of readings) {
      const where = `${one.fileName}: ${JSON.stringify(reading.findings.filter((f) => f.severity === 'mend'))}`
      expect(reading.outcome, where).toBe('read')
      expect(
        reading.findings.filter((finding) => finding.severity === 'mend'),
        where,
      ).toEqual([])
      expect(reading.draft.unmatched, where).toEqual([])
      const renamed = reading.findings.filter((finding) => finding.code === 'name-differs')
      expect(renamed, 'an indicator was renamed: write its new name into this file').toEqual([])
      expect(reading.rows.length).toBe(reading.draft.cells.length)
      cells += reading.draft.cells.length
    }
    expect(cells).toBe(1735)
  })

  it('say why a figure is missing wherever one is', () => {
    const missing = readings.flatMap(({ reading }) =>
      reading.proposed.filter((proposed) => proposed.value.kind === 'missing'),
    )
    expect(missing.length).toBeGreaterThan(50)
    expect(missing.filter((proposed) => proposed.status === null)).toEqual([])
  })

  it('name the two councils that were worked out, and the three that are printed', () => {
    const worked = readSources().filter((source) => source.named === 'worked out')
    expect(worked.map((source) => source.council)).toEqual(['Leicester', 'Dudley'])
    for (const source of worked) expect(source.note).toMatch(/does not name the council/)
    for (const source of readSources()) expect(names.get(source.area_code)).toBe(source.council)
  })

  it('are sent once the period is over, and signed after that', () => {
    for (const one of returns) {
      expect(one.sentAt.slice(0, 10) > periodDates(period(one.period)).last, one.fileName).toBe(true)
      expect((one.signedAt ?? '') > one.sentAt).toBe(true)
    }
  })

  it('give a reason for everything that is left out', () => {
    const left = readLeftOut()
    expect(left.length).toBeGreaterThan(20)
    for (const row of left) expect(row.reason.length).toBeGreaterThan(15)
  })
})

describe('figures looked up by hand', () => {
  it.each([
    ['Wirral', 'FY2022-Q2', 'rereferrals_pct', 'in_period', 25.4, null, null],
    ['Wirral', 'FY2022-Q2', 's47_rate', 'ytd_financial', 101, null, null],
    ['Wirral', 'FY2021', 's47_rate', 'in_period', 202.4, null, null],
    ['Wirral', 'FY2020', 'dir_leavers', 'in_period', 57.5, null, null],
    ['Wirral', 'AY2018', 'ks4_p8_ehcp', 'in_period', -1.12, null, null],
    ['Darlington', 'FY2023-Q2', 'icpc_15d_pct', 'in_period', 70.2, 40, 57],
    ['Darlington', 'FY2023-Q2', 'icpc_15d_pct', 'ytd_financial', 73.1, 76, 104],
    ['Darlington', '2023-05', 'icpc_15d_pct', 'ytd_financial', 80.7, 25, 31],
    ['Darlington', 'FY2020', 'missing_episodes_number', 'in_period', 370, null, null],
    ['Darlington', 'FY2023-Q2', 'cla_number', 'snapshot', 354, null, null],
    ['Southampton', '2021-02', 'contacts_number', 'in_period', 1297, null, null],
    ['Southampton', '2021-08', 'cla_plan_number', 'snapshot', 480, null, null],
    ['Southampton', '2021-08', 'rereferrals_closure_pct', 'in_period', 5, null, null],
    ['Leicester', 'FY2025-Q2', 'ehcp_20wk_pct', 'ytd_calendar', 66.87, 222, 332],
    ['Leicester', 'FY2024-Q4', 'cla_number', 'snapshot', 585, null, null],
    ['Dudley', 'FY2023-Q2', 'agency_sw_pct', 'snapshot', 18.8, 26.8, 142.5],
  ] as const)('%s %s %s %s', (council, code, indicator, basis, amount, numerator, denominator) => {
    const found = cell(council, code, indicator, basis)
    expect(found?.printed).not.toBeNull()
    expect(found).toMatchObject({ value: { kind: 'measured', amount }, numerator, denominator })
  })

  it.each([
    ['Wirral', 'FY2022-Q2', 'yj_reoffending_pct', 'in_period', 'pending'],
    ['Wirral', 'FY2022-Q1', 'yj_reoffending_pct', 'in_period', 'not_available'],
    ['Wirral', 'AY2021', 'ks4_gap_disadv', 'in_period', 'pending'],
    ['Leicester', 'FY2024-Q1', 'sw_vacancies_number', 'snapshot', 'not_available'],
    ['Southampton', '2021-02', 'cp_transfer_in_to_cpp_pct', 'in_period', 'not_applicable'],
    ['Southampton', '2021-08', 'foster_carers_inhouse_number', 'snapshot', 'pending'],
    ['Darlington', '2023-07', 'cla_iha_20d_pct', 'ytd_financial', 'not_available'],
  ] as const)('%s %s %s %s is missing: %s', (council, code, indicator, basis, because) => {
    expect(cell(council, code, indicator, basis)?.value).toEqual({ kind: 'missing', because })
  })

  it.each([
    ['Dudley', 'FY2023-Q2', 'cla_rate', 'snapshot', 84.2, 576, 66_446],
    ['Dudley', 'FY2023-Q2', 'cpp_rate', 'snapshot', 22.4, 153, 66_446],
    ['Darlington', 'FY2020', 'icpc_15d_pct', 'in_period', 89.5, 112, 126],
  ] as const)(
    '%s %s %s: what was printed and its parts are both kept, and explained',
    (council, code, indicator, basis, amount, numerator, denominator) => {
      const found = cell(council, code, indicator, basis)
      expect(found?.value).toEqual({ kind: 'measured', amount })
      expect(found).toMatchObject({ numerator, denominator })
      const sent = readings.find(
        ({ one }) => names.get(one.councilAreaCode) === council && one.period === code,
      )
      expect(sent?.one.signOff.explanations.get(`${indicator} ${basis}`)?.length).toBeGreaterThan(20)
    },
  )
})
