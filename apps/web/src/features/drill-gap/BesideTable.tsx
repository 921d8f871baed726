import { Link } from '@tanstack/react-router'
import { bare, parts, type Shown, shownIndicator, unitOf } from '../../data/catalogue.ts'
import { Missing, Reason, Verdict } from '../../ui/figures.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { kindAndPeriod, drill as words } from '../../words/drill.ts'
import { differenceOf } from '../../words/gap-sentences.ts'
import { basisPhrase } from '../../words/periods.ts'
import { scrollHint } from '../../words/tables.ts'
import type { BesideData, DrillView } from './drill.query.ts'

type Row = BesideData['rows'][number]

/** Two councils side by side: the indicator, its parts, and what it opens next, each with kind and period. */
export function BesideTable({ data, view }: { data: BesideData; view: DrillView }) {
  const groups = (['this', 'numerator', 'denominator', 'related'] as const)
    .map((part) => ({ part, rows: data.rows.filter((row) => row.part === part) }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <ScrollTable
      label={words.besideTable}
      caption={words.besideCaption(shownIndicator(data.indicator).name, data.area.name, data.other.name)}
      hint={scrollHint('indicator')}
    >
      <TableHead
        columns={[
          words.indicator,
          { number: data.area.name },
          { number: data.other.name },
          { number: words.difference },
          words.kindAndPeriod,
        ]}
      />
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
              <span className="kind">
                {row.side}, {words.notTested}
              </span>
            ) : (
              <Verdict verdict={row.verdict} />
            )}
          </>
        )}
      </td>
      <td>
        {row.kind === null || row.period === null ? (
          <span className="miss">{words.noFigure}</span>
        ) : (
          <span className="small">{kindAndPeriod(row.kind, row.period)}</span>
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
