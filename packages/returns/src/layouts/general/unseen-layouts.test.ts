import { expect, test } from 'vitest'
import { emptyMatchTable } from '../../match/match-cells.ts'
import { openReport } from '../../report/lines/open-report.ts'
import { hasFigure, isHeld, type ReadCell } from '../../report/read-cell-types.ts'
import { readReport } from '../../report/read-report.ts'
import { unseenFiles } from './testing/unseen-files.ts'
import { unseenTexts } from './testing/unseen-texts.ts'

const inShort = ({ label, role, period, value }: ReadCell): string => `${label} ${role} ${period} = ${value}`

test.each([...unseenTexts, ...unseenFiles])(
  '$name: nothing is wrong that does not wait',
  async ({ name, bytes, expected }) => {
    const opening = await openReport(bytes, 'report')
    if (opening.outcome === 'refused') throw new Error(opening.why)
    const reading = readReport(opening.document, { matchTable: emptyMatchTable })
    const cells = reading.cells.filter(hasFigure)
    const left = [...expected]
    const take = (fits: (one: string) => boolean): boolean => {
      const at = left.findIndex(fits)
      if (at >= 0) left.splice(at, 1)
      return at >= 0
    }
    const sure = cells.filter((cell) => !isHeld(cell)).map(inShort)
    const wrong = sure.filter((cell) => !take((one) => one === cell))
    const held = cells
      .filter(isHeld)
      .filter((cell) => take((one) => one.startsWith(`${cell.label} `) && one.endsWith(` = ${cell.value}`)))
    const hidden = name.includes('hidden') ? cells.filter(({ place }) => place.column === 3) : []
    expect(hidden.every(isHeld)).toBe(true)
    const said = reading.notes.some(({ grade }) => grade === 'held')
    console.info(
      `${name}: ${expected.length} figures, ${sure.length - wrong.length} right, ${held.length} held, ${left.length} not read${left.length > 0 && said ? ', and said so' : ''}`,
    )
    expect(wrong).toEqual([])
    expect(left.length === 0 || said).toBe(true)
    expect(left).toEqual([])
  },
)
