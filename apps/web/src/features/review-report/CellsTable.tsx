import { useState } from 'react'
import { shownIndicator } from '../../data/catalogue.ts'
import { Pages } from '../../ui/Pages.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { pages } from '../../words/fields.ts'
import { shortPeriod } from '../../words/periods.ts'
import { markerWords, roleWords } from '../../words/read-cells.ts'
import { review as words } from '../../words/review.ts'
import { StateChip } from './StateChip.tsx'
import type { Cell } from './to-cells.ts'
import { textsOf } from './to-source-tables.ts'

/** Rows on one page: as many as a browser draws without a pause. */
const size = 100

/** Cells of the report: what was printed, what was read, which indicator it is, and where it stands. */
export function CellsTable({ cells, caption }: { cells: readonly Cell[]; caption: string }) {
  const [from, setFrom] = useState(0)
  const start = from < cells.length ? from : 0
  return (
    <>
      <ScrollTable label={`${caption}, table`} caption={caption} hint={words.tableHint} look="t--tight">
        <TableHead
          columns={[
            words.figure,
            words.period,
            { number: words.printed },
            { number: words.readAs },
            words.indicator,
            words.state,
          ]}
        />
        <tbody>
          {cells.slice(start, start + size).map((cell) => (
            <Row key={cell.index} cell={cell} />
          ))}
        </tbody>
      </ScrollTable>
      {cells.length > size && (
        <Pages from={start} size={size} total={cells.length} onMove={setFrom} words={pages.inTable} />
      )}
    </>
  )
}

const Row = ({ cell }: { cell: Cell }) => (
  <tr>
    <th scope="row" className="first">
      {[cell.code, cell.label].filter(Boolean).join(' ')}
      <span className="kind">{[cell.section, roleWords(cell.role)].filter(Boolean).join(', ')}</span>
    </th>
    <td>{shortPeriod(cell.period)}</td>
    <td className="n">{textsOf(cell.verbatim).join(', ') || words.blank}</td>
    <td className="n">
      {cell.value || (cell.numerator ? '' : markerWords(cell.marker))}
      {cell.numerator && (
        <span className="kind">
          {cell.numerator} / {cell.denominator}
        </span>
      )}
    </td>
    <td>{cell.indicator ? shownIndicator(cell.indicator).shortName : words.noIndicator}</td>
    <td>
      <StateChip state={cell.state} />
    </td>
  </tr>
)
