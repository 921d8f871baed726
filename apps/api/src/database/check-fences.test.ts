import { describe, expect, it } from 'vitest'
import { fenceFaults } from './check-fences.ts'

const role = { name: 'outturn_app', superuser: false, bypass: false, owns: 0, inherits: 0 }
const table = { name: 'outturn.return', enabled: true, forced: true, policies: 2 }

describe('fenceFaults', () => {
  it('is content with a fenced table and a plain role', () => {
    expect(fenceFaults([table], role, {})).toEqual([])
  })
  it('is content with an open table that has its reason', () => {
    const open = { ...table, enabled: false, forced: false, policies: 0 }
    expect(fenceFaults([open], role, { 'outturn.return': 'Public.' })).toEqual([])
  })
  it.each([{ enabled: false }, { forced: false }, { policies: 0 }])(
    'names a table whose fence has a hole: %o',
    (hole) => {
      expect(fenceFaults([{ ...table, ...hole }], role, {})).toEqual([
        'outturn.return has no fence and no reason to have none',
      ])
    },
  )
  it('names a fenced table that is listed as open', () => {
    expect(fenceFaults([table], role, { 'outturn.return': 'Public.' })).toHaveLength(1)
  })
  it.each([{ superuser: true }, { bypass: true }, { owns: 1 }, { inherits: 1 }])(
    'refuses a role with %o',
    (right) => {
      expect(fenceFaults([table], { ...role, ...right }, {})).toHaveLength(1)
    },
  )
})
