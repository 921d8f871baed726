import { Link } from '@tanstack/react-router'
import { Sparkline } from '../../charts/Sparkline.tsx'
import { bare, parts, type Shown, signed } from '../../data/catalogue.ts'
import { Change, Missing, Reason, Verdict } from '../../ui/figures.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { trendShort, drill as words } from '../../words/drill.ts'
import { indicatorPage } from '../../words/indicator.ts'
import { columns } from '../../words/tables.ts'
import { type DrillView, drillSearch, type NeighbourData, type NeighbourEntry } from './drill.query.ts'

interface TableProps {
  readonly data: NeighbourData
  readonly indicator: Shown
  readonly view: DrillView
  /** Kind and period of every figure in the table. */
  readonly when: string
}

/** The council and those shown: closeness, figure with its parts, interval, gap, change over the year, trend. */
export const NeighbourGapsTable = ({ data, indicator, view, when }: TableProps) => (
  <ScrollTable
    label={`${words.neighbours}, table`}
    caption={words.gapsCaption(indicator.name, data.area.name, when)}
    hint={words.hint}
  >
    <TableHead
      columns={[
        words.council,
        ...(data.show === 'neighbours' ? [words.closeness] : []),
        { number: words.figure },
        { number: columns.interval },
        { number: words.gapTo(data.area.name) },
        { number: words.change },
        words.trend,
      ]}
    />
    <tbody>
      <Row row={data.own} whose="own" {...{ data, indicator, view }} />
      {data.rows.map((row) => (
        <Row key={row.area.code} row={row} whose="other" {...{ data, indicator, view }} />
      ))}
    </tbody>
  </ScrollTable>
)

interface RowProps extends Omit<TableProps, 'when'> {
  readonly row: NeighbourEntry
  readonly whose: 'own' | 'other'
}

const Row = ({ row, whose, data, indicator, view }: RowProps) => (
  <tr className={whose === 'own' ? 'own' : undefined}>
    <th scope="row" className="first">
      {whose === 'own' ? (
        row.area.name
      ) : (
        <Link
          to="/councils/$area/indicators/$indicator/beside/$other"
          params={{ area: view.area, indicator: view.indicator, other: row.area.code }}
          search={drillSearch(view)}
        >
          {row.area.name}
        </Link>
      )}
    </th>
    {data.show === 'neighbours' && (
      <td>{row.closeness ?? <span className="muted">{whose === 'own' ? 'itself' : ''}</span>}</td>
    )}
    <td className="n">
      {row.figure.amount === null ? (
        <Missing because={row.figure.status} />
      ) : (
        <>
          {bare(row.figure.amount, indicator)}
          <span className="nd">{parts(row.figure.numerator, row.figure.denominator)}</span>
        </>
      )}
    </td>
    <td className="n">
      {row.figure.lower95 === null || row.figure.upper95 === null ? (
        <span className="miss">{indicatorPage.noInterval}</span>
      ) : (
        `${bare(row.figure.lower95, indicator)} to ${bare(row.figure.upper95, indicator)}`
      )}
    </td>
    <td className="n">
      <GapCell row={row} whose={whose} indicator={indicator} />
    </td>
    <td className="n">
      {row.change === null ? (
        <Reason code="no_earlier_figure" />
      ) : (
        <Change
          text={signed(row.change, indicator)}
          test={row.changeTest}
          direction={row.change > 0 ? 'up' : row.change < 0 ? 'down' : 'flat'}
        />
      )}
    </td>
    <td>
      <Series row={row} />
      <span className="kind">{trendShort[row.trend] ?? <Reason code={row.trendReason} />}</span>
    </td>
  </tr>
)

const GapCell = ({ row, whose, indicator }: Pick<RowProps, 'row' | 'whose' | 'indicator'>) => {
  if (whose === 'own') return <span className="muted">–</span>
  if (row.gap === null) return <Reason code={row.reason} />
  return (
    <>
      {signed(row.gap, indicator)}{' '}
      {row.verdict === 'not_compared' ? (
        <span className="kind">
          {row.side}, {words.notTested}
        </span>
      ) : (
        <Verdict verdict={row.verdict} />
      )}
    </>
  )
}

const Series = ({ row }: { row: NeighbourEntry }) => {
  const known = row.series.filter((amount) => amount !== null).length
  return known > 1 ? (
    <Sparkline values={row.series} breaks={new Set()} label={`${known} of ${row.series.length} periods`} />
  ) : null
}
