import { catalogue, type Observation } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { asObservations, readAsSent } from '../testing/read-as-sent.ts'
import { demoAgreements } from './demo-agreements.ts'
import { demoCouncils } from './demo-councils.ts'
import { currentQuarter, demoQuarters } from './demo-quarters.ts'
import { demonstrationReturns } from './demonstration-returns.ts'

const returns = [...demonstrationReturns()]
const earlier = new Map<string, Observation[]>()
const readings = returns.map((one) => {
  const before = earlier.get(one.councilAreaCode) ?? []
  const reading = readAsSent(one, before)
  earlier.set(one.councilAreaCode, [...before, ...asObservations(one, reading)])
  return { one, reading }
})
const amounts = (indicator: string, code: string) =>
  readings
    .filter(({ one }) => one.period === code)
    .flatMap(({ one, reading }) =>
      reading.proposed
        .filter((cell) => cell.indicator === indicator && cell.basis !== 'ytd_financial')
        .map((cell) => ({ council: one.councilAreaCode, value: cell.value })),
    )

describe('the demonstration alliance’s returns', () => {
  it('are eight quarters of twelve councils, but one never sent and one not sent yet', () => {
    expect(demoQuarters.map((quarter) => quarter.code)).toEqual([
      'FY2024-Q3',
      'FY2024-Q4',
      'FY2025-Q1',
      'FY2025-Q2',
      'FY2025-Q3',
      'FY2025-Q4',
      'FY2026-Q1',
      'FY2026-Q2',
    ])
    expect(returns).toHaveLength(12 * 8 - 2)
    const current = returns.filter((one) => one.period === currentQuarter.code)
    expect(current).toHaveLength(11)
    expect(current.filter((one) => one.end === 'draft').map((one) => one.councilAreaCode)).toEqual([
      'X08000002',
    ])
    expect(returns.filter((one) => one.end === 'signed_off')).toHaveLength(93)
  })

  it('come out alike every time', () => {
    const again = [...demonstrationReturns()]
    expect(again.map((one) => Buffer.from(one.bytes).toString('base64'))).toEqual(
      returns.map((one) => Buffer.from(one.bytes).toString('base64')),
    )
  })

  it('pass the front door: nothing to mend, and one figure held that is explained', () => {
    const findings = readings.flatMap(({ one, reading }) =>
      reading.findings.filter((finding) => finding.severity !== 'noted').map((finding) => ({ one, finding })),
    )
    expect(findings.map(({ finding }) => `${finding.severity} ${finding.code} ${finding.indicator}`)).toEqual(
      ['held ratio-mismatch cla_visits_pct'],
    )
    const held = findings[0]
    expect(held?.one.signOff.explanations.get('cla_visits_pct in_period')).toMatch(/the parts are right/)
  })

  it('hold about seventy indicators each, in more than one basis', () => {
    for (const { reading } of readings) {
      const indicators = new Set(reading.proposed.map((cell) => cell.indicator))
      expect(indicators.size).toBeGreaterThanOrEqual(68)
      expect(reading.proposed.length).toBeGreaterThan(indicators.size)
      expect([...indicators].every((id) => catalogue.get(id)?.inTemplate)).toBe(true)
    }
  })

  it('keep numerators under denominators and every figure within what is plausible', () => {
    for (const { reading } of readings)
      for (const cell of reading.proposed) {
        const indicator = catalogue.get(cell.indicator)
        if (!indicator) throw new Error(cell.indicator)
        if (cell.value.kind === 'measured') {
          expect(cell.value.amount).toBeGreaterThanOrEqual(indicator.plausible.from)
          expect(cell.value.amount).toBeLessThanOrEqual(indicator.plausible.to)
        }
        if (indicator.unit === 'percent' && cell.numerator !== null)
          expect(cell.numerator).toBeLessThanOrEqual(cell.denominator ?? -1)
      }
  })

  it('show every reason a figure may be missing for, and small numbers kept back', () => {
    const reasons = new Set(
      readings.flatMap(({ reading }) =>
        reading.proposed.flatMap((cell) => (cell.status ? [cell.status] : [])),
      ),
    )
    for (const reason of ['suppressed', 'pending', 'not_available'] as const)
      expect(reasons).toContain(reason)
    const larkenby = readings.filter(({ one }) => one.councilAreaCode === 'X08000012')
    for (const { reading } of larkenby)
      for (const cell of reading.proposed)
        if (cell.numerator !== null && catalogue.get(cell.indicator)?.disclosure === 'children')
          expect(cell.numerator === 0 || cell.numerator > 5, `${cell.indicator} ${cell.numerator}`).toBe(true)
  })

  it('have one clear outlier: assessments in time at Cinderhay', () => {
    const now = amounts('cf_assess_45d_pct', currentQuarter.code).flatMap(({ council, value }) =>
      value.kind === 'measured' ? [{ council, amount: value.amount }] : [],
    )
    const [lowest, next] = now.sort((a, b) => a.amount - b.amount)
    expect(lowest?.council).toBe('X08000007')
    expect((next?.amount ?? 0) - (lowest?.amount ?? 0)).toBeGreaterThan(20)
  })

  it('are sent late now and then, and signed after they are sent', () => {
    const due = new Map(demoAgreements()[0]?.collection.map((date) => [date.period, date.dueOn]))
    const late = returns.filter((one) => one.sentAt.slice(0, 10) > (due.get(one.period) ?? '9'))
    expect(late).toHaveLength(5)
    for (const one of returns) {
      if (one.signedAt) expect(one.signedAt > one.sentAt).toBe(true)
      expect((one.signedAt ?? one.sentAt) < '2026-11-22').toBe(true)
    }
  })
})

it('the twelve are plainly invented', () => {
  expect(
    demoCouncils.every(
      (council) => council.name.startsWith('Demonstration ') && council.code.startsWith('X'),
    ),
  ).toBe(true)
  expect(new Set(demoCouncils.map((council) => council.code)).size).toBe(12)
})
