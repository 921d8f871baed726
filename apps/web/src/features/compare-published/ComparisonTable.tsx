import { Link } from '@tanstack/react-router'
import { Band, Missing } from '../../ui/figures.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { missingWords } from '../../words/missing.ts'
import { countedOf } from '../../words/numbers.ts'
import { shortPeriod } from '../../words/periods.ts'
import { comparisonHeads as heads, comparison as words } from '../../words/published.ts'
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
          <span>{heads.groups.own}</span>
        </th>
        <th colSpan={2} scope="colgroup">
          <span>{heads.groups.neighbours}</span>
        </th>
        <th colSpan={2} scope="colgroup">
          <span>{heads.groups.published}</span>
        </th>
        <th colSpan={1} scope="colgroup">
          <span>{heads.groups.england}</span>
        </th>
      </tr>
      <tr>
        <th scope="col" className="first">
          {heads.council}
        </th>
        <th scope="col" className="not-phone">
          {heads.measure}
        </th>
        <th scope="col" className="not-phone">
          {heads.period}
        </th>
        <th scope="col" className="n">
          {heads.value}
        </th>
        <th scope="col" className="n">
          {heads.yearBefore}
        </th>
        <th scope="col" className="n">
          {heads.change}
        </th>
        <th scope="col" className="n">
          {heads.median}
        </th>
        <th scope="col" className="n">
          {heads.mean}
        </th>
        <th scope="col" className="n">
          {heads.region}
        </th>
        <th scope="col" className="n">
          {heads.england}
        </th>
        <th scope="col">{heads.standing}</th>
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
      {row.median !== null && row.counted < 10 && <span className="nd">{countedOf(row.counted, 10)}</span>}
    </td>
    <td className="n">{row.mean ?? <None />}</td>
    <td className="n">{row.region ?? <None />}</td>
    <td className="n">{row.england ?? <None />}</td>
    <td style={{ whiteSpace: 'nowrap' }}>
      {row.band && <Band letter={row.band} />}{' '}
      {row.rank !== null && <span className="note small">{row.rank}</span>}
      {row.band === null && row.rank === null && (
        <span className="miss">{row.indicator.polarity === 'none' ? heads.noDirection : heads.noRank}</span>
      )}
    </td>
  </tr>
)

const None = () => <span className="miss">{missingWords.not_available}</span>
