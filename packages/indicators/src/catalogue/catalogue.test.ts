import { expect, test } from 'vitest'
import { anIndicator } from '../testing/index.ts'
import { catalogue, indicatorById, indicatorsByTopic } from './catalogue.ts'
import { catalogueProblems } from './check-catalogue.ts'
import { defineIndicator, type IndicatorDefinition } from './define-indicator.ts'
import { definitions } from './definitions.ts'
import { publishedMeasures } from './published-measure-indicator.ts'

test('the catalogue has nothing wrong with it', () => {
  expect(catalogueProblems(definitions)).toEqual([])
})

test('counts what it holds', () => {
  const sum = (of: (one: (typeof definitions)[number]) => number) =>
    definitions.reduce((total, one) => total + of(one), 0)
  const counts = {
    indicators: catalogue.size,
    'indicator × basis': sum((one) => one.bases.length),
    labels: sum((one) => one.labels.length),
    codes: sum((one) => one.codes.length),
    'in the template': definitions.filter((one) => one.inTemplate).length,
    'LAIT measures': publishedMeasures.length,
    'EES columns': sum((one) => one.published.filter(({ source }) => source === 'EES').length),
  }
  console.table(counts)
  expect(counts['LAIT measures']).toBe(83)
  expect(counts.indicators).toBe(definitions.length)
})

test('finds an indicator by its id and each topic by its name', () => {
  expect(indicatorById('rereferrals_pct')?.parts).toEqual({
    numerator: 'rereferrals_number',
    denominator: 'referrals_number',
  })
  expect(indicatorById('nothing_here')).toBeUndefined()
  expect([...indicatorsByTopic.values()].flat()).toHaveLength(definitions.length)
  for (const [topic, indicators] of indicatorsByTopic) expect(indicators.length, topic).toBeGreaterThan(0)
})

test('gathers the labels and codes of every basis', () => {
  const printed = [
    { basis: 'in_period', labels: ['Late letters'], codes: ['L1'] },
    { basis: 'ytd_financial', labels: ['Late letters', 'Late letters YTD'], codes: ['L1b'] },
  ] as const
  const { labels, codes } = anIndicator({ printed })
  expect(labels).toEqual(['Late letters', 'Late letters YTD'])
  expect(codes).toEqual(['L1', 'L1b'])
})

test('a definition that leaves anything out does not compile', () => {
  const whole: IndicatorDefinition = anIndicator()
  const { definition: _, ...undefined_ } = whole
  const { polarity: __, ...unjudged } = whole
  const { versions: ___, ...unversioned } = whole
  const { disclosure: ____, ...unclassed } = whole
  // @ts-expect-error a definition must say what is counted
  expect(defineIndicator(undefined_)).not.toHaveProperty('definition')
  // @ts-expect-error a definition must say which end is best, or that neither is
  expect(defineIndicator(unjudged)).not.toHaveProperty('polarity')
  // @ts-expect-error a definition must carry its history
  expect(defineIndicator(unversioned)).not.toHaveProperty('versions')
  // @ts-expect-error a definition must say what a small figure could reveal
  expect(defineIndicator(unclassed)).not.toHaveProperty('disclosure')
})
