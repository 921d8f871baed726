import { Link } from '@tanstack/react-router'
import { bare, parts, type Shown, shownIndicator, unitOf } from '../../data/catalogue.ts'
import { Missing, Reason, Verdict } from '../../ui/figures.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { drill as words } from '../../words/drill.ts'
import { differenceOf } from '../../words/gap-sentences.ts'
import { basisPhrase, periodTitle, yearPhrase } from '../../words/periods.ts'
import type { BesideData, DrillView } from './drill.query.ts'

type Row = BesideData['rows'][number]

/** Two councils side by side: the indicator, its parts, and what it opens next, each with kind and period. */
export function BesideTable({ data, view }: { data: BesideData; view: DrillView }) {
  const groups = (['this', 'numerator', 'denominator', 'related'] as const)
    .map((part) => ({ part, rows: data.rows.filter((row) => row.part === part) }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <ScrollTable
      label={`${words.sideBySide}, table`}
      caption={`${shownIndicator(data.indicator).name}: ${data.area.name} and ${data.other.name} side by side`}
      hint="Scroll the table sideways; the indicator stays in view."
    >
      <thead>
        <tr>
          <th scope="col" className="first">
            Indicator
          </th>
          <th scope="col" className="n">
            {data.area.name}
          </th>
          <th scope="col" className="n">
            {data.other.name}
          </th>
          <th scope="col" className="n">
            Difference
          </th>
          <th scope="col">Kind and period</th>
        </tr>
      </thead>
      {groups.map(({ part, rows }) => (
        <tbody key={part}>
          <tr className="topic">
            <th scope="rowgroup" colSpan={5}>
              {words.parts[part]}
            </th>
          </tr>
          {rows.map((row) => (
            <Line key={row.indicator} row={row} view={view} />
          ))}
        </tbody>
      ))}
    </ScrollTable>
  )
}

const Line = ({ row, view }: { row: Row; view: DrillView }) => {
  const indicator = shownIndicator(row.indicator)
  return (
    <tr>
      <th scope="row" className="first">
        <Link
          to="/councils/$area/indicators/$indicator"
          params={{ area: view.area, indicator: row.indicator }}
          search={{
            ...(row.part === 'this' && view.basis ? { basis: view.basis } : {}),
            ...(view.period ? { period: view.period } : {}),
          }}
        >
          {indicator.name}
        </Link>
        <span className="kind">
          {unitOf(indicator)}, {basisPhrase(row.basis, row.period ?? view.period ?? '')}
        </span>
      </th>
      <td className="n">
        <Figure of={row.own} indicator={indicator} />
      </td>
      <td className="n">
        <Figure of={row.other} indicator={indicator} />
      </td>
      <td className="n">
        {row.difference === null ? (
          <Reason code={row.reason} />
        ) : (
          <>
            {differenceOf(row.difference, indicator)}{' '}
            {row.verdict === 'not_compared' ? (
              <span className="kind">{row.side}, not tested</span>
            ) : (
              <Verdict verdict={row.verdict} />
            )}
          </>
        )}
      </td>
      <td>
        {row.kind === null || row.period === null ? (
          <span className="miss">no figure</span>
        ) : (
          <span className="small">
            {row.kind === 'live'
              ? `live, ${periodTitle(row.period)}`
              : `published, ${yearPhrase(row.period)}`}
          </span>
        )}
      </td>
    </tr>
  )
}

const Figure = ({ of, indicator }: { of: Row['own']; indicator: Shown }) =>
  of.amount === null ? (
    <Missing because={of.status} />
  ) : (
    <>
      {bare(of.amount, indicator)}
      <span className="nd">{parts(of.numerator, of.denominator)}</span>
    </>
  )
