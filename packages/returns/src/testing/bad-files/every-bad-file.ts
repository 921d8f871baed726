import { testHeading } from '../a-return-file.ts'
import { someIndicators } from '../some-indicators.ts'
import type { BadFile, BadFileWorld } from './bad-file.ts'
import { oddButSound } from './odd-but-sound.ts'
import { wrongCells } from './wrong-cells.ts'
import { wrongFigures } from './wrong-figures.ts'
import { wrongKinds } from './wrong-kinds.ts'
import { wrongTables } from './wrong-tables.ts'

/** The world of the tests of this package; other rooms bring their own council and the whole catalogue. */
export const testWorld: BadFileWorld = {
  heading: testHeading,
  other: { councilName: 'Beckshire', areaCode: 'X08000002', period: 'FY2023-Q1' },
  indicators: someIndicators,
}

/** Every kind of file that goes wrong, made for one council and period; bytes are made when asked for. */
export const everyBadFile = (world: BadFileWorld = testWorld): readonly BadFile[] => [
  ...wrongKinds(world),
  ...oddButSound(world),
  ...wrongTables(world),
  ...wrongFigures(world),
  ...wrongCells(world),
]
