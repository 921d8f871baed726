import { describe, expect, it } from 'vitest'
import { lateFor } from './late-for.ts'

const days = { opensOn: '2026-10-01', checkOn: '2026-11-14', dueOn: '2026-11-29' }
const on = (day: string, status: string, since: string | null = null) =>
  lateFor({ status, since: since === null ? null : new Date(since) }, days, day)

describe('lateFor', () => {
  it('is nothing up to and on the day itself', () => {
    expect(on('2026-11-14', 'not_started')).toBeNull()
    expect(on('2026-11-29', 'submitted')).toBeNull()
  })
  it('is the check after its day, and the signature after the last', () => {
    expect(on('2026-11-15', 'draft')).toBe('check')
    expect(on('2026-11-15', 'withdrawn')).toBe('check')
    expect(on('2026-11-15', 'checked')).toBeNull()
    expect(on('2026-11-30', 'submitted')).toBe('sign_off')
  })
  it('stays on a return that was signed after the last day', () => {
    expect(on('2026-12-24', 'signed_off', '2026-11-30T08:00:00Z')).toBe('sign_off')
    expect(on('2026-12-24', 'signed_off', '2026-11-29T22:00:00Z')).toBeNull()
  })
})
