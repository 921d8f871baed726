import { describe, expect, it } from 'vitest'
import { toCollectionCsv } from './to-collection-csv.ts'

describe('toCollectionCsv', () => {
  it('has one line for each council under its head', () => {
    const [head = [], ...lines] = toCollectionCsv({
      agreement: { id: 1, name: 'Demonstration alliance', kind: 'alliance', demonstration: true },
      period: 'FY2026-Q2',
      periods: ['FY2026-Q2'],
      dueOn: '2026-11-29',
      timetable: { opensOn: '2026-10-01', checkOn: '2026-11-14', dueOn: '2026-11-29', setAt: null },
      openable: [],
      compared: null,
      reminders: [],
      rows: [
        {
          status: 'draft',
          since: '2026-10-25T09:00:00Z',
          revision: 1,
          held: 2,
          findings: 3,
          late: false,
          lateFor: null,
          council: { id: 2, areaCode: 'X08000002', name: 'Demonstration Eastmere', demonstration: true },
        },
      ],
    })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toHaveLength(head.length)
    expect(lines[0]?.[head.indexOf('status')]).toBe('draft')
    expect(lines[0]?.[head.indexOf('held')]).toBe(2)
  })
})
