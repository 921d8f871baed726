import { describe, expect, it } from 'vitest'
import { answeredAt, standingOf } from './standing-of.ts'
import { stateOf } from './state-of.ts'

const day = (n: number) => new Date(Date.UTC(2026, 0, n))
const asked = { proposed_at: day(1), declined_at: null, accepted_at: null, left_at: null }

describe('standingOf', () => {
  it.each([
    ['asked and silent', {}, 'proposed', null],
    ['accepted', { accepted_at: day(2) }, 'accepted', day(2)],
    ['declined', { declined_at: day(2) }, 'declined', day(2)],
    ['declined, then asked again', { declined_at: day(2), proposed_at: day(3) }, 'proposed', null],
    ['left', { left_at: day(4) }, 'left', day(4)],
    ['left, then asked again', { left_at: day(4), proposed_at: day(5) }, 'proposed', null],
    ['left, asked and accepted again', { left_at: day(4), accepted_at: day(6) }, 'accepted', day(6)],
    [
      'left, asked again and declined',
      { left_at: day(4), proposed_at: day(5), declined_at: day(6) },
      'declined',
      day(6),
    ],
  ])('%s', (_what, change, standing, at) => {
    expect(standingOf({ ...asked, ...change })).toBe(standing)
    expect(answeredAt({ ...asked, ...change })).toEqual(at)
  })
})

describe('stateOf', () => {
  it.each([
    ['2026-01-01', null, 0, 'proposed'],
    ['2026-01-01', null, 1, 'proposed'],
    ['2026-06-01', null, 2, 'in_force'],
    ['2026-06-02', null, 2, 'to_begin'],
    ['2026-01-01', '2026-06-01', 2, 'in_force'],
    ['2026-01-01', '2026-05-31', 2, 'ended'],
    ['2026-01-01', '2026-05-31', 0, 'ended'],
    // Overtaken before it began.
    ['2026-08-01', '2026-07-31', 2, 'ended'],
  ])('from %s to %s with %i members, on 1 June', (startsOn, endsOn, accepted, state) => {
    expect(stateOf({ startsOn, endsOn }, accepted, '2026-06-01')).toBe(state)
  })
})
