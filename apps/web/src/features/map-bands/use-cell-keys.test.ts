import { describe, expect, it } from 'vitest'
import { cellAfter } from './use-cell-keys.ts'

const size = { rows: 3, columns: 4 }

describe('cellAfter', () => {
  it.each([
    ['ArrowDown', { row: 2, column: 1 }],
    ['ArrowUp', { row: 0, column: 1 }],
    ['ArrowLeft', { row: 1, column: 0 }],
    ['ArrowRight', { row: 1, column: 2 }],
    ['Home', { row: 1, column: 0 }],
    ['End', { row: 1, column: 3 }],
  ])('%s leads on', (key, next) => {
    expect(cellAfter(key, { row: 1, column: 1 }, size)).toEqual(next)
  })
  it('stays within the grid, and leaves other keys alone', () => {
    expect(cellAfter('ArrowUp', { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 0 })
    expect(cellAfter('ArrowRight', { row: 2, column: 3 }, size)).toEqual({ row: 2, column: 3 })
    expect(cellAfter('Tab', { row: 0, column: 0 }, size)).toBeNull()
  })
})
