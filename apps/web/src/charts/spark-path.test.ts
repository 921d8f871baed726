import { describe, expect, it } from 'vitest'
import { sparkPath } from './spark-path.ts'

const box = { width: 12, height: 12, margin: 1 }

describe('sparkPath', () => {
  it('draws a line from left to right, the larger figure higher', () => {
    expect(sparkPath([1, 2], new Set(), box)).toEqual({ line: 'M1 11L11 1', dots: [], end: { x: 11, y: 1 } })
  })
  it('breaks where a figure is missing and keeps lone points', () => {
    const { line, dots, end } = sparkPath([1, null, 2], new Set(), box)
    expect(line).toBe('')
    expect(dots).toHaveLength(2)
    expect(end).not.toBeNull()
  })
  it('breaks where the year begins anew', () => {
    expect(sparkPath([1, 2, 1, 2], new Set([2]), box).line.match(/M/g)).toHaveLength(2)
  })
  it('has no end point where the latest is missing, and draws equal figures in the middle', () => {
    expect(sparkPath([1, null], new Set(), box).end).toBeNull()
    expect(sparkPath([3, 3], new Set(), box).line).toBe('M1 6L11 6')
  })
})
