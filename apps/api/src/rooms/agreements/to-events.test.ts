import { expect, it } from 'vitest'
import type { VersionRow } from './history.store.ts'
import { toEvents } from './to-events.ts'

const day = (n: number) => new Date(Date.UTC(2026, 0, n))
const version = (n: number, at: Date): VersionRow => ({
  version: n,
  shares: 'figures',
  purpose: 'p',
  topics: null,
  indicators: null,
  startsOn: '2026-01-01',
  endsOn: null,
  reason: n === 1 ? null : 'wider',
  drawnBy: 9,
  drawnAt: at,
  endedAt: null,
  endedBy: null,
  endedReason: null,
})
const party = (council_id: number, at: Date) => ({
  agreement_id: 1,
  version: 1,
  council_id,
  proposed_at: at,
  declined_at: null,
  declined_reason: null,
  accepted_at: null,
  left_at: null,
  left_reason: null,
})

it('tells the life of an agreement from its tables, newest first', () => {
  const events = toEvents({
    versions: [
      version(2, day(6)),
      { ...version(1, day(1)), endedAt: day(9), endedBy: 9, endedReason: 'over' },
    ],
    parties: [party(1, day(1)), party(2, day(3))],
    acceptances: [{ version: 1, council_id: 1, at: day(2), by: 5 }],
    declines: [{ version: 1, council_id: 2, at: day(4), by: 6, reason: 'not yet' }],
    leavings: [{ council_id: 1, at: day(7), by: 5, reason: 'enough' }],
  })
  expect(events.map(({ what, councilId, reason }) => [what, councilId, reason])).toEqual([
    ['ended', null, 'over'],
    ['left', 1, 'enough'],
    ['amended', null, 'wider'],
    ['declined', 2, 'not yet'],
    ['asked', 2, null],
    ['accepted', 1, null],
    ['drawn_up', null, null],
  ])
})

it('puts what came of an answer after it where both bear the same moment', () => {
  const events = toEvents({
    versions: [version(1, day(1))],
    parties: [],
    acceptances: [{ version: 1, council_id: 1, at: day(1), by: null }],
    declines: [],
    leavings: [{ council_id: 1, at: day(1), by: null, reason: null }],
  })
  expect(events.map(({ what }) => what)).toEqual(['left', 'accepted', 'drawn_up'])
})
