import { Link } from '@tanstack/react-router'
import { bare, unitOf } from '../../data/catalogue.ts'
import { Band, Missing, Reason } from '../../ui/figures.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { spineColumns, spineWords } from '../../words/chart-parts.ts'
import { shortPeriod } from '../../words/periods.ts'
import { scrollHint } from '../../words/tables.ts'
import { byTopic } from '../see-council/to-council-rows.ts'
import { type Spined, type SpineView, spreadText } from './to-spine.ts'

interface SpineTableProps {
  readonly view: SpineView
  readonly area: { readonly code: string; readonly name: string }
  readonly period: string
}

const spreads = ['min', 'q1', 'mean', 'q3', 'max'] as const

/** Every indicator with its spread, also those that could not be drawn, and why. */
export function SpineTable({ view, area, period }: SpineTableProps) {
  const byKey = new Map(view.rows.map((one) => [one.of.key, one]))
  return (
    <ScrollTable
      label={spineWords.table}
      caption={spineWords.tableCaption(area.name)}
      hint={scrollHint('indicator')}
      look="t--tight"
    >
      <TableHead columns={spineColumns(area.name)} />
      {byTopic(view.rows.map(({ of }) => of)).map(({ topic, rows }) => (
        <tbody key={topic}>
          <tr>
            <th scope="rowgroup" className="first">
              {topic}
            </th>
            <td colSpan={10} className="fill" />
          </tr>
          {rows.map(({ key }) => {
            const one = byKey.get(key)
            return one && <SpineTableRow key={key} one={one} area={area.code} period={period} />
          })}
        </tbody>
      ))}
    </ScrollTable>
  )
}

function SpineTableRow({ one, area, period }: { one: Spined; area: string; period: string }) {
  const { of, row, placed, spread } = one
  const median = of.raw.neighbourMedian
  return (
    <tr>
      <th scope="row" className="first">
        <Link
          to="/councils/$area/indicators/$indicator"
          params={{ area, indicator: of.indicator.id }}
          search={{ basis: of.basis, period }}
        >
          {of.indicator.shortName}
        </Link>
        <span className="kind">{unitOf(of.indicator)}</span>
      </th>
      <td>{shortPeriod(of.raw.publishedPeriod ?? '')}</td>
      <td className="n">
        {placed === null ? (
          <Missing because="not_available" />
        ) : (
          <span className="fig">{bare(placed, of.indicator)}</span>
        )}
      </td>
      <td>
        {row.kind !== 'row' ? (
          <Reason code={row.because} />
        ) : row.band ? (
          <Band letter={row.band} />
        ) : (
          <Reason code="no_judgement" />
        )}
      </td>
      <td className="n">{median === null ? <Reason code="no_comparator" /> : bare(median, of.indicator)}</td>
      {spreads.map((which) => (
        <td className="n" key={which}>
          {spread === null ? <Reason code="not_published" /> : spreadText(one, which)}
        </td>
      ))}
      <td className="n">{spread?.counted ?? <Reason code="not_published" />}</td>
    </tr>
  )
}
