import { Link } from '@tanstack/react-router'
import { Band, Missing } from '../../ui/figures.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { shortPeriod } from '../../words/periods.ts'
import { comparison as words } from '../../words/published.ts'
import { DefinitionLink } from '../define-indicator/DefinitionLink.tsx'
import type { ComparisonRow } from './to-comparison-rows.ts'

/** One row a measure and council, each figure with its comparators. */
export const ComparisonTable = ({ rows, caption }: { rows: readonly ComparisonRow[]; caption: string }) => (
  <ScrollTable label={words.title} caption={caption} hint={words.hint} look="t--tight">
    <thead>
      <tr className="spans">
        <td className="first" />
        <td className="not-phone" />
        <td className="not-phone" />
        <th colSpan={3} scope="colgroup">
          <span>The council, published</span>
        </th>
        <th colSpan={2} scope="colgroup">
          <span>Neighbours, computed</span>
        </th>
        <th colSpan={2} scope="colgroup">
          <span>Published</span>
        </th>
        <th colSpan={1} scope="colgroup">
          <span>England</span>
        </th>
      </tr>
      <tr>
        <th scope="col" className="first">
          Council
        </th>
        <th scope="col" className="not-phone">
          Measure
        </th>
        <th scope="col" className="not-phone">
          Period
        </th>
        <th scope="col" className="n">
          Value
        </th>
        <th scope="col" className="n">
          Year
          <br />
          before
        </th>
        <th scope="col" className="n">
          Change
        </th>
        <th scope="col" className="n">
          Median
        </th>
        <th scope="col" className="n">
          Mean
        </th>
        <th scope="col" className="n">
          Region
        </th>
        <th scope="col" className="n">
          England
        </th>
        <th scope="col">
          Band,
          <br />
          rank
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <Row key={row.key} row={row} />
      ))}
    </tbody>
  </ScrollTable>
)

const Row = ({ row }: { row: ComparisonRow }) => (
  <tr>
    <th scope="row" className="first">
      <Link
        to="/councils/$area/indicators/$indicator"
        params={{ area: row.areaCode, indicator: row.indicator.id }}
        search={{ basis: row.basis, period: row.period }}
      >
        {row.areaName}
      </Link>
      <span className="kind only-phone">
        <DefinitionLink indicator={row.indicator.id}>{row.indicator.shortName}</DefinitionLink>, {row.unit},{' '}
        {shortPeriod(row.period)}
      </span>
    </th>
    <td className="not-phone" style={{ minWidth: 180 }}>
      <DefinitionLink indicator={row.indicator.id}>{row.indicator.shortName}</DefinitionLink>
      <span className="kind" style={{ overflowWrap: 'anywhere' }}>
        {row.unit} · {row.measure}
      </span>
    </td>
    <td className="not-phone" style={{ whiteSpace: 'nowrap' }}>
      {shortPeriod(row.period)}
    </td>
    <td className="n">
      {row.value === null ? <Missing because={row.status} /> : <span className="fig">{row.value}</span>}
    </td>
    <td className="n">{row.previous ?? <None />}</td>
    <td className="n">{row.change ?? <None />}</td>
    <td className="n">
      {row.median ?? <None />}
      {row.median !== null && row.counted < 10 && <span className="nd">{row.counted} of 10</span>}
    </td>
    <td className="n">{row.mean ?? <None />}</td>
    <td className="n">{row.region ?? <None />}</td>
    <td className="n">{row.england ?? <None />}</td>
    <td style={{ whiteSpace: 'nowrap' }}>
      {row.band && <Band letter={row.band} />}{' '}
      {row.rank !== null && <span className="note small">{row.rank}</span>}
      {row.band === null && row.rank === null && (
        <span className="miss">{row.indicator.polarity === 'none' ? 'no good direction' : 'no rank'}</span>
      )}
    </td>
  </tr>
)

const None = () => <span className="miss">not available [x]</span>
