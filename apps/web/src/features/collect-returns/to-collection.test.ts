import { describe, expect, it } from 'vitest'
import type { CollectionData } from './collection.query.ts'
import { daysUntil, toCollection } from './to-collection.ts'

type Row = CollectionData['rows'][number]
const row = (name: string, status: string, findings = 0): Row => ({
  status,
  since: null,
  revision: null,
  held: 0,
  findings,
  late: false,
  lateFor: null,
  council: { id: 1, areaCode: 'X08000001', name, demonstration: true },
})

describe('toCollection', () => {
  const summary = toCollection([
    row('Cedar', 'signed_off'),
    row('Birch', 'not_started'),
    row('Alder', 'not_started'),
    row('Dale', 'submitted', 2),
    row('Elm', 'draft', 5),
  ])
  it('counts what has been returned', () => {
    expect(summary.returned).toBe(2)
    expect(summary.total).toBe(5)
    expect(summary.counts).toEqual({ signed_off: 1, submitted: 1, checked: 0, draft: 1, not_started: 2 })
  })
  it('puts those still to come first', () => {
    expect(summary.rows.map(({ council }) => council.name)).toEqual([
      'Alder',
      'Birch',
      'Elm',
      'Dale',
      'Cedar',
    ])
    expect(summary.toChase.map(({ council }) => council.name)).toEqual(['Alder', 'Birch', 'Elm'])
  })
  it('knows whose signature stands, for following', () => {
    expect(summary.signed.map(({ name, signedAt }) => `${name} ${signedAt}`)).toContain('Birch null')
    expect(toCollection([{ ...row('Elm', 'signed_off'), since: '2026-10-25T09:00:00Z' }]).signed).toEqual([
      { name: 'Elm', signedAt: '2026-10-25T09:00:00Z' },
    ])
  })
  it('lists findings, most first', () => {
    expect(summary.findings.map(({ council }) => council.name)).toEqual(['Elm', 'Dale'])
  })
})

describe('daysUntil', () => {
  it('counts whole days, backwards too', () => {
    expect(daysUntil('2026-11-25', '2026-11-22')).toBe(3)
    expect(daysUntil('2026-11-20', '2026-11-22')).toBe(-2)
  })
})
