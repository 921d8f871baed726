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

test('a row whose group is in question already is not asked twice', () => {
  const cells = [aReadCell({ section: 'A' }), aReadCell({ section: 'B', sectionAbove: 'A' })]
  expect(doubtsOf(labelInTwoSections(cells))).toEqual(['asked:label-in-two-sections', ''])
})
