import { period } from '@outturn/indicators'
import { expect, it } from 'vitest'
import { existedIn } from './existed-in.ts'

const dorset = { active_from: '2019-04-01', active_to: null }
const cumbria = { active_from: null, active_to: '2023-03-31' }

it.each([
  [dorset, 'FY2018', false],
  [dorset, 'FY2019', true],
  [dorset, 'CY2018', false],
  [dorset, 'CY2019', true],
  [cumbria, 'FY2022', true],
  [cumbria, 'FY2023', false],
  [cumbria, 'CY2023', true],
  [cumbria, 'CY2024', false],
] as const)('%o in %s: %s', (lifetime, code, existed) => {
  expect(existedIn(lifetime, period(code))).toBe(existed)
})
