import { buildSchema, parse, specifiedRules, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { limitCost } from './limit-cost.ts'

const schema = buildSchema('type Query { a: Query b: Int }')
const faults = (question: string) =>
  validate(schema, parse(question), [...specifiedRules, limitCost({ roots: 2, fields: 6 })]).map(
    (e) => e.message,
  )

describe('limitCost', () => {
  it('lets a small question through', () => {
    expect(faults('{ a { b } }')).toEqual([])
  })
  it('counts questions, aliases and fragments included', () => {
    expect(faults('{ x: b y: b z: b }')).toEqual(['Ask at most 2 questions at once'])
    expect(faults('{ ...F } fragment F on Query { x: b y: b z: b }')).toEqual([
      'Ask at most 2 questions at once',
    ])
  })
  it('counts a fragment each time that it is used', () => {
    const twice = '{ a { ...F ...F } } fragment F on Query { x: b y: b }'
    expect(faults(twice)).toEqual(['Ask for at most 6 fields at once'])
  })
  it('ends on a question that grows without bound', () => {
    const names = Array.from(
      { length: 30 },
      (_, i) => `fragment F${i} on Query { a { ...F${i + 1} ...F${i + 1} } }`,
    )
    const bomb = `{ ...F0 } ${names.join(' ')} fragment F30 on Query { b }`
    expect(faults(bomb)).toContain('Ask for at most 6 fields at once')
  })
})
