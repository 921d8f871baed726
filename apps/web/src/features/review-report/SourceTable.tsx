import { memo } from 'react'
import { review as words } from '../../words/review.ts'
import type { SourcePlace, SourceRow, SourceTable as Table } from './to-source-tables.ts'

/** One table of the report as it was printed. Drawn again only when the report's cells change. */
export const SourceTable = memo(({ table }: { table: Table }) => {
  const coded = table.columns.some(({ code }) => code)
  return (
    <table className="source__table">
      <caption>{table.title || words.sourceTable}</caption>
      <thead>
        {coded && (
          <tr>
            <td />
            {table.columns.map(({ column, code }) => (
              <Head key={column} text={code} />
            ))}
          </tr>
        )}
        <tr>
          <td />
          {table.columns.map(({ column, head }) => (
            <Head key={column} text={head} />
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <Row key={row.row} row={row} />
        ))}
      </tbody>
    </table>
  )
})

/** A heading; an empty one heads nothing and is no heading to somebody who cannot see it. */
const Head = ({ text }: { text: string }) => (text ? <th scope="col">{text}</th> : <td />)

const Row = ({ row }: { row: SourceRow }) => (
  <tr>
    <th scope="row">
      {row.code && <span className="source__code">{row.code} </span>}
      {row.head}
    </th>
    {row.places.map((place, at) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table never change
      place ? <Place key={place.column} place={place} /> : <td key={`none ${at}`} />,
    )}
  </tr>
)

function Place({ place }: { place: SourcePlace }) {
  const last = place.texts.length - 1
  return (
    <td className="n" data-cells={place.cells.join(' ')} data-state={place.state}>
      {place.texts.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a printed text never change
        <span key={at} className={at < last ? 'source__part' : 'source__figure'}>
          {text}
        </span>
      ))}
      {place.state === 'held' && <span className="hidden"> {words.held.toLowerCase()}</span>}
    </td>
  )
}
