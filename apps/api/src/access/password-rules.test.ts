import { describe, expect, it } from 'vitest'
import { passwordFault } from './password-rules.ts'

const ann = { email: 'ann.perrowby@example.org', name: 'Ann Perrowby' }

describe('passwordFault', () => {
  it.each(['correct horse battery', 'Zwölf Mäuse am See', 'four-grey-otters-swam', '🦦🦦 otter river stone'])(
    'takes %s',
    (password) => {
      expect(passwordFault(password, ann)).toBeNull()
    },
  )

  it.each([
    ['short', 'short horse'],
    ['short', '🦦🦦🦦🦦🦦🦦'],
    ['long', `${'abcde fghij '.repeat(17)}x`],
    ['repeated', 'aaaaaaaaaaaaaaaa'],
    ['repeated', 'abababababab'],
    ['common', 'Password1234!'],
    ['common', 'administrator'],
    ['common', 'Demonstration2026'],
    ['common', '123456789012'],
    ['common', 'abcdefghijklm'],
    ['personal', 'my perrowby house'],
    ['personal', 'ann.perrowby lives'],
  ] as const)('finds %s in %s', (fault, password) => {
    expect(passwordFault(password, ann)).toBe(fault)
  })

  it('does not take a short name for a weakness', () => {
    expect(passwordFault('annual fishes rain', { email: 'ann@example.org', name: 'Ann Ho' })).toBeNull()
  })
})
