import { expect, test } from 'vitest'
import { dropNames } from './drop-names.ts'
import { aReadCell } from './rules/a-cell.ts'

test.each([
  ['Children in care (Lead: Jo Bloggs)', 'Children in care'],
  ['Children in care - owner: Mr A. Nonymous', 'Children in care'],
  ['Visits, Cllr Somebody Else', 'Visits'],
  ['Lead times for Social Workers', 'Lead times for Social Workers'],
  ['Head count: all staff', 'Head count: all staff'],
])('“%s” becomes “%s”', (label, expected) =>
  expect(dropNames([aReadCell({ label })])[0]?.label).toBe(expected),
)
