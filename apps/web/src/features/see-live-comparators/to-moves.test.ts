import { describe, expect, it } from 'vitest'
import { shownIndicator } from '../../data/catalogue.ts'
import type { LiveData } from './live-comparators.query.ts'
import { aLiveAnswer, aMove } from './testing/a-live-answer.ts'
import { toMoves } from './to-moves.ts'

const said = (...moves: LiveData['moves']) =>
  toMoves(aLiveAnswer({ moves }), shownIndicator('rereferrals_pct')).map(({ sentence }) => sentence)

describe('toMoves', () => {
  it('says what it was, what it is, of how many, and because of whom', () => {
    expect(said(aMove())).toEqual([
      'The neighbours’ median moved from 21.5% to 21.9% (of 6 councils before, 7 now) because Northvale returned.',
    ])
  })
  it('tells a revision and a withdrawal from a first return', () => {
    const by = (revision: number, what: string) => [{ area: 'X', name: 'Northvale', revision, what }]
    expect(said(aMove({ because: by(2, 'figures') }))[0]).toContain('because Northvale revised its return.')
    expect(said(aMove({ because: by(1, 'withdrawal') }))[0]).toContain(
      'because Northvale withdrew its return.',
    )
  })
  it('says who joined, left or accepted anew, and which version began or ended', () => {
    const sharing = { agreement: 'Northern exchange', version: 1, council: 'Eastmere', own: false }
    const by = (over: object) => aMove({ because: [], sharing: [{ ...sharing, what: 'accepted', ...over }] })
    const ends = said(
      ...[by({}), by({ own: true }), by({ version: 2 }), by({ what: 'left', version: null })],
      ...[by({ what: 'began', version: 2, council: null }), by({ what: 'ended', council: null })],
    ).map((sentence) => sentence.replace(/^.* because /, ''))
    expect(ends).toEqual([
      'Eastmere joined the agreement ‘Northern exchange’.',
      'your council joined the agreement ‘Northern exchange’.',
      'Eastmere accepted version 2 of the agreement ‘Northern exchange’.',
      'Eastmere left the agreement ‘Northern exchange’.',
      'version 2 of the agreement ‘Northern exchange’ began.',
      'the agreement ‘Northern exchange’ ended.',
    ])
  })
  it('says when a comparator could first be shown, and when no longer', () => {
    expect(said(aMove({ before: null }))[0]).toContain('could first be shown: 21.9%')
    expect(said(aMove({ after: null }))[0]).toContain('was 21.5% and can no longer be shown')
    expect(said(aMove({ before: null, after: null }))[0]).toContain('is still of too few to be shown')
  })
  it('counts one council as one', () => {
    expect(said(aMove({ countedBefore: 1 }))[0]).toContain('(of 1 council before, 7 now)')
  })
  it('does not tell who moved a safe aggregate', () => {
    expect(said(aMove({ source: 'aggregate', by: 'pooled', because: [] }))).toEqual([
      'The neighbours’ figure all together moved from 21.5% to 21.9% (of 6 councils before, 7 now); by whom is not told.',
    ])
  })
  it('leaves means and cut points out: they follow from the same returns', () => {
    expect(said(aMove({ by: 'mean' }), aMove({ by: 'top_quartile' }))).toEqual([])
  })
})
