import { describe, expect, it } from 'vitest'
import { aGapRow, aGapsAnswer } from './testing/a-gaps-answer.ts'
import { byReason, toGapLists, toTally } from './to-gap-lists.ts'
import { toGapsCsv } from './to-gaps-csv.ts'

const rows = [
  aGapRow(),
  aGapRow({ indicator: 'icpc_15d_pct', distinguishable: 'not_tested', decidedBy: 'distinguishable' }),
  aGapRow({ indicator: 'cf_assess_45d_pct', distinguishable: 'could_be_chance', verdict: 'similar' }),
  aGapRow({ indicator: 'ehcp_20wk_pct', distinguishable: 'could_be_chance', verdict: 'similar' }),
  aGapRow({ indicator: 'cl_eet_19_21_pct', list: 'favourable', side: 'favourable', verdict: 'better' }),
  aGapRow({ indicator: 'cla_rate', list: 'unusual', side: 'higher', verdict: 'higher' }),
  aGapRow({ indicator: 'cla_number', list: 'not_listed', reason: 'unlike_sized_counts', gap: null }),
  aGapRow({ indicator: 'cpp_number', list: 'not_listed', reason: 'unlike_sized_counts', gap: null }),
  aGapRow({ indicator: 'cl_neet_19_21_pct', list: 'not_listed', reason: 'suppressed', amount: null }),
]
const answer = aGapsAnswer(rows, {
  counts: { better: 1, worse: 1, similar: 2, higher: 1, lower: 0, notCompared: 4 },
})
const lists = toGapLists(answer)
const ids = (of: readonly { readonly row: { readonly indicator: string } }[]) =>
  of.map(({ row }) => row.indicator)

describe('toGapLists', () => {
  it('keeps the server’s order', () => {
    expect(ids(lists.unfavourable)).toEqual([
      'rereferrals_pct',
      'icpc_15d_pct',
      'cf_assess_45d_pct',
      'ehcp_20wk_pct',
    ])
    expect([ids(lists.favourable), ids(lists.unusual)]).toEqual([['cl_eet_19_21_pct'], ['cla_rate']])
  })
  it('leads with three at most, and never with what could be chance', () => {
    expect(ids(lists.leading)).toEqual(['rereferrals_pct', 'icpc_15d_pct'])
    const many = toGapLists(aGapsAnswer(['a', 'b', 'c', 'd'].map((indicator) => aGapRow({ indicator }))))
    expect(ids(many.leading)).toEqual(['a', 'b', 'c'])
  })
  it('gathers those not listed under their reason', () => {
    expect(byReason(lists.notListed).map(([reason, of]) => [reason, of.length])).toEqual([
      ['unlike_sized_counts', 2],
      ['suppressed', 1],
    ])
  })
  it('takes the council’s own polarity', () => {
    const [own] = toGapLists(aGapsAnswer([aGapRow({ ownPolarity: '"high"' })])).unfavourable
    expect(own?.indicator.polarity).toBe('high')
  })
  it('refuses columns of unlike length', () => {
    const broken = { columns: { ...answer.columns, gap: [] } }
    expect(() => toGapLists(broken)).toThrow('The column gap ends before row 0')
  })
})

it('tallies what was tested', () => {
  expect(toTally(answer)).toEqual({ shown: 9, tested: 5, worse: 1, similar: 2, better: 1, unfavourable: 4 })
})

it('writes every row of the page into the file, unrounded, with its place', () => {
  const [head, ...lines] = toGapsCsv(answer, lists)
  expect(lines).toHaveLength(rows.length)
  expect(lines.every((line) => line.length === head?.length)).toBe(true)
  const at = (name: string) => head?.indexOf(name) ?? -1
  expect(lines.slice(0, 4).map((line) => line[at('place')])).toEqual([1, 2, 3, 4])
  expect(lines[0]?.[at('value')]).toBe(25.4)
  expect(lines.at(-1)?.[at('not_listed_because')]).toBe('suppressed')
})
