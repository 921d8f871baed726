import { expect, test } from 'vitest'
import { toOwnNames } from './own-names.ts'

test('a setting is a name where it gives a code or a label', () => {
  const polarity = null
  const inForce = new Map([
    ['cla_number snapshot', { code: 'CSC 201', label: null, polarity }],
    ['cla_rate snapshot', { code: null, label: 'Rate in our care', polarity }],
    ['cpp_number snapshot', { code: null, label: null, polarity }],
  ])
  expect(toOwnNames(inForce)).toEqual([
    { indicator: 'cla_number', basis: 'snapshot', code: 'CSC 201', label: null },
    { indicator: 'cla_rate', basis: 'snapshot', code: null, label: 'Rate in our care' },
  ])
})
