import { describe, expect, it } from 'vitest'
import { foundInDraft } from '../testing/found-by.ts'
import { testIndicator } from '../testing/some-indicators.ts'
import { rowsLeftOut } from './rows-left-out.ts'

const indicators = [
  ...['a', 'b', 'c', 'd', 'e'].map((id) => testIndicator({ id, name: id.toUpperCase() })),
  testIndicator({ id: 'f', inTemplate: false }),
]

describe('rows-left-out', () => {
  it('names the first few and counts the others', () => {
    expect(foundInDraft(rowsLeftOut, [{ indicator: 'a', value: '1' }], { indicators })).toMatchObject([
      {
        severity: 'noted',
        seen: '4 of 5 indicators of the template are not in this return: “B”, “C”, “D” and 1 more.',
      },
    ])
  })

  it('says nothing where all are there, whatever else the catalogue holds', () => {
    const all = ['a', 'b', 'c', 'd', 'e'].map((indicator) => ({ indicator, value: '1' }))
    expect(foundInDraft(rowsLeftOut, all, { indicators })).toEqual([])
  })
})
