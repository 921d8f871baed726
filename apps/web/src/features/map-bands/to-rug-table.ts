import { unitOf } from '../../data/catalogue.ts'
import { reasonWords } from '../../words/reasons.ts'
import { rug as words } from '../../words/rug.ts'
import type { TakenTable } from '../take-away/table.ts'
import type { Rug, RugCell } from './to-rug.ts'

/** The heat map to take along: a council's band and figure in two columns of each indicator. */
export const toRugTable = (rug: Rug, title: string, notes: readonly string[]): TakenTable => ({
  title,
  columns: [
    { id: 'area_code', name: 'Area code' },
    { id: 'council', name: 'Council' },
    ...rug.indicators.flatMap((one) => [
      { id: `${one.id}_band`, name: `${one.shortName}, band` },
      { id: one.id, name: `${one.shortName}, ${unitOf(one)}, as printed on the page` },
    ]),
    { id: 'bands_d', name: words.ds },
  ],
  rows: rug.rows.map(({ code, name, cells, lowest }) => [
    code,
    name,
    ...cells.flatMap((cell) => [cell.band ?? reasonOf(cell), cell.text || reasonOf(cell)]),
    lowest,
  ]),
  notes,
})

const reasonOf = ({ reason }: RugCell): string =>
  reason ? reasonWords(reason).replace(/^not compared: /, '') : words.noBand
