import { describe, expect, it } from 'vitest'
import { moveInGrid } from './move-in-grid.ts'

const keys = ['a', 'b', 'c']
const go = (key: string, part: 'value' | 'status' | 'note', by: string, end: 'one' | 'edge' = 'one') =>
  moveInGrid(keys, { key, part }, { key: by, end })

describe('moveInGrid', () => {
  it('moves one cell by an arrow', () => {
    expect(go('a', 'value', 'ArrowDown')).toEqual({ key: 'b', part: 'value' })
    expect(go('b', 'value', 'ArrowUp')).toEqual({ key: 'a', part: 'value' })
    expect(go('a', 'value', 'ArrowRight')).toEqual({ key: 'a', part: 'numerator' })
    expect(go('a', 'note', 'ArrowLeft')).toEqual({ key: 'a', part: 'status' })
  })
  it('stops at the edges', () => {
    expect(go('c', 'note', 'ArrowDown')).toEqual({ key: 'c', part: 'note' })
    expect(go('c', 'note', 'ArrowRight')).toEqual({ key: 'c', part: 'note' })
  })
  it('goes to the edge with Control', () => {
    expect(go('a', 'value', 'ArrowDown', 'edge')).toEqual({ key: 'c', part: 'value' })
    expect(go('c', 'note', 'Home', 'edge')).toEqual({ key: 'a', part: 'value' })
    expect(go('a', 'value', 'End')).toEqual({ key: 'a', part: 'note' })
  })
  it('does not move by other keys', () => {
    expect(go('a', 'value', 'x')).toBeNull()
  })
})
