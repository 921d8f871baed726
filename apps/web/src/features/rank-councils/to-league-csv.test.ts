import { describe, expect, it } from 'vitest'
import { shownIndicator } from '../../data/catalogue.ts'
import { aLeague } from './testing/a-league.ts'
import { toLeagueCsv } from './to-league-csv.ts'

describe('toLeagueCsv', () => {
  const [head = [], ...rows] = toLeagueCsv(aLeague(), shownIndicator('rereferrals_pct'))
  it('has as many cells in each row as in its head', () => {
    expect(rows).toHaveLength(4)
    for (const row of rows) expect(row).toHaveLength(head.length)
  })
  it('lists who is not ranked, with the reason and no figure', () => {
    const last = rows[3] ?? []
    expect(last[head.indexOf('council')]).toBe('Cumbria')
    expect(last[head.indexOf('status')]).toBe('former_council')
    expect(last[head.indexOf('value')]).toBeNull()
  })
})
