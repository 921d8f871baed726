import { describe, expect, it } from 'vitest'
import { aPicture } from '../see-region/testing/a-picture.ts'
import { liveSource } from './rug-source.ts'
import { toRugTable } from './to-rug-table.ts'

describe('toRugTable', () => {
  const table = toRugTable(liveSource(aPicture()), 'Bands', ['Live.'])
  const at = (id: string) => table.columns.findIndex((column) => column.id === id)
  it('has one row for each council of an indicator with a best end, unrounded', () => {
    expect(table.rows).toHaveLength(3)
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true)
    expect(table.rows[2]?.[at('value')]).toBe(15.5)
    expect(table.rows[2]?.[at('band')]).toBe('A')
  })
  it('says why there is no figure', () => {
    expect(table.rows[1]?.[at('status')]).toBe('suppressed')
    expect(table.rows[1]?.[at('value')]).toBeNull()
  })
})
