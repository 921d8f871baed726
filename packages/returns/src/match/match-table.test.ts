import { catalogue, labelIndex } from '@outturn/indicators'
import { expect, test } from 'vitest'
import { labelForms } from './label-forms.ts'
import { likeness, tellingWords } from './likeness.ts'
import { matchTable } from './match-table.ts'
import type { OwnName } from './own-names.ts'
import type { RowWords } from './row-words.ts'

const row = (part: Partial<RowWords>): RowWords => ({
  section: '',
  code: '',
  label: '',
  units: [],
  basis: null,
  ...part,
})
const table = matchTable({ indicators: [...catalogue.values()], meanings: labelIndex })
const idOf = (part: Partial<RowWords>) => table.find(row(part)).match?.id ?? null

test('a label of the catalogue is known word for word, whatever its spelling of percent', () => {
  expect(
    idOf({
      label: 'Percentage of referrals that are re-referrals (monthly)',
      units: ['percent'],
      basis: 'in_period',
    }),
  ).toBe('rereferrals_pct')
})

test('a label of two indicators is decided by its section, and not at all without one', () => {
  expect(
    idOf({
      label: 'Number at period end',
      section: 'Looked After Children',
      units: ['count'],
      basis: 'snapshot',
    }),
  ).toBe('cla_number')
  expect(idOf({ label: 'Number at period end', units: ['count'], basis: 'snapshot' })).toBeNull()
})

test('a code counts only where the words agree', () => {
  expect(
    table.find(row({ code: 'CSC 201', label: 'Total of children in care', units: ['count'] })).match,
  ).toMatchObject({ id: 'cla_number' })
  expect(
    table.find(row({ code: 'CSC 201', label: 'Lamp posts repaired', units: ['count'] })).match,
  ).toBeNull()
})

test('a typing error or another abbreviation is found by likeness', () => {
  expect(
    idOf({
      label: '% LAC with 3 or more placement moves during the last 12 months',
      units: ['percent'],
      basis: 'rolling_12m',
    }),
  ).toBe('cla_3plus_placements_pct')
})

test('an indicator of another unit never fits', () => {
  expect(idOf({ label: 'Total number of Children in Care', units: ['percent'] })).not.toBe('cla_number')
})

test('a measure nobody knows is left to a person, with suggestions where any are near', () => {
  expect(table.find(row({ label: 'Bins emptied on time', units: ['percent'] })).match).toBeNull()
  expect(
    table.find(row({ label: 'Number of looked after children seen', units: ['count'] })).suggestions.length,
  ).toBeGreaterThan(0)
})

test('the council’s own saved name goes before everything, also where it says none', () => {
  const named = (indicator: string | null) =>
    matchTable({ indicators: [...catalogue.values()], meanings: labelIndex }, [
      { section: '', code: '', label: 'Exits', indicator, basis: null },
    ])
  expect(named('adoptions_number').find(row({ label: 'Exits', units: ['count'] })).match).toMatchObject({
    id: 'adoptions_number',
    by: 'profile',
  })
  expect(named(null).find(row({ label: 'Exits', units: ['count'] })).match).toBeNull()
})

const called = (names: readonly OwnName[]) =>
  matchTable({ indicators: [...catalogue.values()], meanings: labelIndex }, [], names)
const ownName = (part: Partial<OwnName>): OwnName => ({
  indicator: 'rereferrals_pct',
  basis: 'in_period',
  code: null,
  label: null,
  ...part,
})

test('a code or name of the council’s own goes before the catalogue’s words, on the basis that was read', () => {
  const table = called([ownName({ code: 'L 7' }), ownName({ label: 'Back again' })])
  const find = (part: Partial<RowWords>) => table.find(row({ units: ['percent'], ...part })).match
  expect(find({ code: 'l7' })).toBeNull()
  expect(find({ code: 'L-7', label: 'Lamp posts repaired' })).toEqual({
    id: 'rereferrals_pct',
    basis: 'in_period',
    by: 'own',
    confidence: 1,
  })
  expect(find({ label: 'Back again (%)', basis: 'ytd_financial' })).toMatchObject({
    id: 'rereferrals_pct',
    basis: 'ytd_financial',
  })
  expect(table.find(row({ code: 'L 7', units: ['count'] })).match).toBeNull()
})

test('a code of the council’s own that stands for two indicators is left to a person', () => {
  const table = called([
    ownName({ code: 'L7' }),
    ownName({ code: 'L7', indicator: 'cla_3plus_placements_pct', basis: 'rolling_12m' }),
  ])
  const found = table.find(row({ code: 'L7', label: 'Lamp posts', units: ['percent'] }))
  expect([found.match, found.suggestions.map(({ id }) => id)]).toEqual([
    null,
    ['rereferrals_pct', 'cla_3plus_placements_pct'],
  ])
  expect(table.find(row({ code: 'L7', units: ['percent'], basis: 'rolling_12m' })).match?.id).toBe(
    'cla_3plus_placements_pct',
  )
})

test('forms of a label', () => {
  expect(labelForms('Reason for ceasing | Adopted')).toEqual([
    'Reason for ceasing - Adopted',
    'Adopted',
    'Reason for ceasing',
  ])
  expect(labelForms('Progress 8 Score for Wirral')).toContain('Progress 8 Score')
})

test('likeness is 1 for the same words, 0 for none in common, and the same both ways', () => {
  const [a, b] = [
    tellingWords('% CLA visited in time'),
    tellingWords('Percentage of looked after children visited in time'),
  ]
  expect(likeness(a, b)).toBe(1)
  expect(likeness(a, tellingWords('Bins'))).toBe(0)
  expect(likeness(b, a)).toBe(likeness(a, b))
})
