import { describe, expect, it } from 'vitest'
import { percentile, together } from './speed.ts'

describe('speeds', () => {
  it('take the nearest rank as percentile', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => i + 1)
    expect(percentile(hundred, 0.5)).toBe(50)
    expect(percentile(hundred, 0.99)).toBe(99)
    expect(percentile([7], 0.99)).toBe(7)
  })

  it('of two rounds are weighted by how much each did', () => {
    const fast = { perSecond: 300, p50: 10, p99: 20, count: 300, failures: 0 }
    const slow = { perSecond: 100, p50: 30, p99: 60, count: 100, failures: 1 }
    expect(together([fast, slow])).toEqual({ perSecond: 200, p50: 15, p99: 30, count: 400, failures: 1 })
  })
})
