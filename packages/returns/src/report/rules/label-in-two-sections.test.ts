import { expect, test } from 'vitest'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { labelInTwoSections } from './label-in-two-sections.ts'

test('the label alone names neither', () => {
  expect(
    doubtsOf(
      labelInTwoSections([
        aReadCell({ section: 'A' }),
        aReadCell({ section: 'B' }),
        aReadCell({ label: 'Other' }),
      ]),
    ),
  ).toEqual(['asked:label-in-two-sections', 'asked:label-in-two-sections', ''])
})
