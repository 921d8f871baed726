import { describe, expect, it } from 'vitest'
import { aCell } from '../testing/a-cell.ts'
import { aReadContext } from '../testing/a-context.ts'
import { checkCells } from './check-cells.ts'

describe('not-in-catalogue', () => {
  it('must be mended, and the figure is used nowhere', () => {
    const { findings, proposed } = checkCells([aCell({ indicator: 'gone', value: '7' })], aReadContext())
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['mend not-in-catalogue'])
    expect(proposed).toEqual([])
  })
})
