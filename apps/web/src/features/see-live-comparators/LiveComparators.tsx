import { useQuery } from '@tanstack/react-query'
import type { Shown } from '../../data/catalogue.ts'
import { Details } from '../../ui/Details.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { liveComparators as words } from '../../words/live-comparators.ts'
import { useMe } from '../be-signed-in/me.query.ts'
import type { IndicatorData } from '../see-indicator/indicator.query.ts'
import { liveComparatorsQuery } from './live-comparators.query.ts'
import { type LiveTable, toLiveTables } from './to-live-table.ts'
import { toMoves } from './to-moves.ts'

interface LiveComparatorsProps {
  readonly data: IndicatorData
  readonly indicator: Shown
  readonly asOf: string | undefined
}

/** What neighbours, region and country make of the same quarter, and what moved it; on a council's own pages only. */
export function LiveComparators({ data, indicator, asOf }: LiveComparatorsProps) {
  const own = useMe()?.current.council?.areaCode === data.area.code && data.source === 'return'
  const asked = {
    area: data.area.code,
    indicator: data.indicator,
    basis: data.basis,
    period: data.period,
    asOf,
  }
  const live = useQuery({ ...liveComparatorsQuery(asked), enabled: own }).data
  const published = data.comparators.find(({ id }) => id === 'neighbours_median')
  const standIn = { amount: published?.amount ?? null, period: published?.period ?? null }
  const tables = live ? toLiveTables(live, indicator, standIn) : []
  if (!live || tables.length === 0) return null
  const moves = toMoves(live, indicator)
  return (
    <section className="section" aria-labelledby="live-comparators">
      <h2 id="live-comparators">{words.title}</h2>
      {tables.map((table) => (
        <Table key={table.source} table={table} />
      ))}
      <Details summary={words.whatMoved(moves.length)}>
        {moves.length === 0 && <p>{words.nothingMoved}</p>}
        <ul className="govuk-list govuk-list--bullet">
          {moves.map(({ key, day, sentence }) => (
            <li key={key}>
              <b>{day}.</b> {sentence}
            </li>
          ))}
        </ul>
      </Details>
    </section>
  )
}

const Table = ({ table }: { table: LiveTable }) => (
  <ScrollTable label={`${words.title}, table`} caption={table.caption} showCaption="shown">
    <TableHead columns={[words.group, ...table.ways.map(({ name }) => ({ number: name })), words.coverage]} />
    <tbody>
      {table.rows.map((row) => (
        <tr key={row.group}>
          <th scope="row" className="first">
            {row.name}
          </th>
          {row.cells.map(({ by, text, look }) => (
            <td key={by} className="n">
              {look === 'figure' ? text : <span className="miss">{text}</span>}
            </td>
          ))}
          <td className="made-of">
            {row.coverage}
            {row.note && <span className="kind">{row.note}</span>}
          </td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)
