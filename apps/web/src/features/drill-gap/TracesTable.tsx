import { parsePeriod, periodDates } from '@outturn/indicators'
import { bare, parts, type Shown } from '../../data/catalogue.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { drill as words } from '../../words/drill.ts'
import { dayOf, periodTitle } from '../../words/periods.ts'
import { scrollHint } from '../../words/tables.ts'
import type { IndicatorData } from '../see-indicator/indicator.query.ts'

/** The later end first; of two that end together the longer, as a year stands over its quarters. */
function newestFirst(a: { readonly period: string }, b: { readonly period: string }): number {
  const [x, y] = [parsePeriod(a.period), parsePeriod(b.period)]
  if (!x || !y) return 0
  const [p, q] = [periodDates(x), periodDates(y)]
  return q.last.localeCompare(p.last) || p.first.localeCompare(q.first)
}

/** Every period's figure with the file, cell and revision that it came from, the newest first. */
export function TracesTable({ data, indicator }: { data: IndicatorData; indicator: Shown }) {
  const points = (kind: string) =>
    new Map(
      data.lines
        .filter((line) => line.who === 'own' && line.kind === kind)
        .flatMap((line) => line.points.map((point) => [point.period, point] as const)),
    )
  const [live, published] = [points('live'), points('published')]
  return (
    <ScrollTable
      label={words.cellTable}
      caption={`${indicator.name}, ${data.area.name}: ${words.cells.toLowerCase()}`}
      hint={scrollHint('period')}
    >
      <TableHead columns={words.cellColumns} />
      <tbody>
        {[...data.traces].sort(newestFirst).map((one) => {
          const point = (one.source === 'return' ? live : published).get(one.period)
          return (
            <tr key={`${one.period} ${one.source} ${one.revision}`}>
              <th scope="row" className="first">
                {periodTitle(one.period)}
              </th>
              <td className="n">
                {point?.amount == null ? (
                  <span className="miss">{words.notInSeries}</span>
                ) : (
                  <>
                    {bare(point.amount, indicator)}
                    <span className="nd">{parts(point.numerator, point.denominator)}</span>
                  </>
                )}
              </td>
              <td>{one.file ?? (one.source === 'return' ? words.typed : words.publishedFile)}</td>
              <td>{one.cell ?? <span className="muted">–</span>}</td>
              <td className="n">{one.revision ?? <span className="muted">–</span>}</td>
              <td>{dayOf(one.recordedAt)}</td>
            </tr>
          )
        })}
      </tbody>
    </ScrollTable>
  )
}
