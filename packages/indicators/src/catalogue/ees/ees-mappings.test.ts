import { expect, test } from 'vitest'
import { catalogue } from '../catalogue.ts'
import { eesMappingOf, eesMappings } from './ees-mappings.ts'
import { eesPeriod } from './ees-period.ts'

test('every figure of a mapping is an indicator in one of its bases, found once', () => {
  for (const { dataset, figures, filters } of eesMappings) {
    const said = figures.map(({ indicator, basis }) => `${indicator} ${basis}`)
    expect(new Set(said).size, dataset).toBe(figures.length)
    for (const { indicator, basis, where } of figures) {
      expect(catalogue.get(indicator)?.bases, indicator).toContain(basis)
      expect(filters.map(({ column }) => column)).toEqual(expect.arrayContaining(Object.keys(where)))
    }
  }
})

test('the catalogue’s equivalents and the mappings name the same columns', () => {
  const mapped = eesMappings.flatMap(({ dataset, figures }) =>
    figures.map(({ indicator, basis, value }) => `${indicator} ${basis} ${dataset}/${value}`),
  )
  const equivalent = [...catalogue.values()].flatMap(({ id, published }) =>
    published
      .filter(({ source }) => source === 'EES')
      .map(({ basis, measure }) => `${id} ${basis} ${measure.split('/').slice(0, 2).join('/')}`),
  )
  expect([...mapped].sort()).toEqual([...equivalent].sort())
})

test('parts of a published share are the parts that the indicator names', () => {
  const partsThatDiffer = eesMappings.flatMap(({ figures }) =>
    figures.flatMap((figure) => {
      const partOf = (column: string | null) =>
        figures.find(
          (one) => one.value === column && JSON.stringify(one.where) === JSON.stringify(figure.where),
        )?.indicator
      const parts = catalogue.get(figure.indicator)?.parts
      const pairs = [
        [parts?.numerator, partOf(figure.numerator)],
        [parts?.denominator, partOf(figure.denominator)],
      ]
      return pairs.filter(([named, mapped]) => named && mapped && named !== mapped)
    }),
  )
  expect(partsThatDiffer).toEqual([])
})

test('a file is known by its columns in any order, and not at all by some of them', () => {
  const headings = [
    'rate_per_10000',
    'CHILDREN_COUNT ',
    'time_period',
    'population_estimate',
    'population_type',
  ]
  expect(eesMappingOf(headings)?.dataset).toBe('cla-number-and-rate')
  expect(eesMappingOf(headings.slice(1))).toBeUndefined()
  expect(eesMappingOf([])).toBeUndefined()
  expect(eesMappingOf([...headings, 'age_group'])).toBeUndefined()
})

test.each([
  ['2025', 'Reporting year', 'FY2024'],
  ['202425', 'Reporting year', 'FY2024'],
  ['202425', 'Financial year', 'FY2024'],
  ['202425', 'Financial year Q2', 'FY2024-Q2'],
  ['202425', 'Academic year', 'AY2024'],
  ['202425', 'Autumn term', 'AY2024-T1'],
  ['202425', 'Summer term', 'AY2024-T3'],
  ['2024', 'Calendar year', 'CY2024'],
  ['2025', 'January', '2025-01'],
  ['202425', 'January', null],
  ['0000', 'January', null],
  ['2024', 'Week 12', null],
  ['202425', 'Autumn and spring term', null],
  ['2024', '', null],
])('%s %s is %s', (timePeriod, identifier, code) => {
  expect(eesPeriod(timePeriod, identifier, 'financial')?.code ?? null).toBe(code)
})
