import { councilId } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { mayDo } from './may.ts'

const who = (role: 'analyst' | 'approver' | 'director', personId = 1) =>
  ({ personId, membershipId: 1, role, councilId: councilId(1), agreementId: null }) as const

describe('mayDo', () => {
  it('lets an analyst work on a draft and nobody else', () => {
    expect(mayDo(who('analyst'), { status: 'draft', submittedBy: null })).toContain('editCells')
    expect(mayDo(who('approver'), { status: 'checked', submittedBy: null })).toEqual([])
    expect(mayDo(who('director'), { status: 'draft', submittedBy: null })).toEqual([])
  })
  it('lets an approver sign what somebody else submitted', () => {
    expect(mayDo(who('approver', 2), { status: 'submitted', submittedBy: 1 })).toContain('signOffReturn')
    expect(mayDo(who('approver', 1), { status: 'submitted', submittedBy: 1 })).toEqual(['sendBackReturn'])
  })
  it('lets only an approver withdraw', () => {
    expect(mayDo(who('analyst'), { status: 'signed_off', submittedBy: 1 })).toEqual(['reviseReturn'])
    expect(mayDo(who('approver'), { status: 'signed_off', submittedBy: 1 })).toEqual([
      'reviseReturn',
      'withdrawReturn',
    ])
  })
})
