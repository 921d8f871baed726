import { describe, expect, it } from 'vitest'
import { aColumn } from '../see-region/testing/a-picture.ts'
import { mostTables, toChosenTables, withTable } from './to-chosen-tables.ts'

const column = (indicator: string, ...verdict: string[]) => aColumn({ indicator, verdict })
const columns = [
  column('a', 'similar', 'worse', 'not_compared'),
  column('b', 'better', 'worse', 'worse'),
  column('c', 'not_compared', 'not_compared', 'not_compared'),
  column('d', 'worse', 'better', 'similar'),
  column('h', 'higher', 'lower', 'higher'),
  column('e', 'similar', 'similar', 'similar'),
  column('f', 'better', 'similar', 'similar'),
  column('g', 'better', 'better', 'similar'),
]
const ids = (asked?: string) => toChosenTables(columns, asked).map(({ indicator }) => indicator)

describe('toChosenTables', () => {
  it('starts with the five in which most councils stand apart, in the picture’s order', () => {
    expect(ids()).toEqual(['a', 'b', 'd', 'f', 'g'])
  })
  it('keeps to what is asked for, and leaves out what the picture does not hold', () => {
    expect(ids('e,c,nothing')).toEqual(['c', 'e'])
    expect(ids('')).toEqual([])
  })
  it('holds no more than a pack can', () => {
    const many = Array.from({ length: 14 }, (_, at) => column(`i${at}`, 'similar'))
    const asked = many.map(({ indicator }) => indicator).join(',')
    expect(toChosenTables(many, asked)).toHaveLength(mostTables)
  })
})

describe('withTable', () => {
  it('adds one and takes it away again', () => {
    expect(withTable('a,b', 'c')).toBe('a,b,c')
    expect(withTable('a,b,c', 'b')).toBe('a,c')
    expect(withTable('none', 'a')).toBe('a')
  })
  it('holds an empty choice, which is not the same as none made', () => {
    expect(withTable('a', 'a')).toBe('none')
    expect(ids('none')).toEqual([])
  })
})
