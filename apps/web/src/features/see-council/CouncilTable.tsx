import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { council, councilHeads as heads } from '../../words/council.ts'
import { liveComparators } from '../../words/live-comparators.ts'
import { periodTitle, shortPeriod, yearPhrase } from '../../words/periods.ts'
import { columns } from '../../words/tables.ts'
import { ComparatorCells, ComparatorHeads, type Compare } from './ComparatorCells.tsx'
import { ChangeCell, LastChange, Latest, Target, Trend } from './CouncilCells.tsx'
import type { Profile } from './council.query.ts'
import { IndicatorName } from './IndicatorName.tsx'
import { byTopic, type CouncilRow, mainPublishedPeriod } from './to-council-rows.ts'
import type { SafeBook } from './to-safe-cells.ts'
import { toSpark } from './to-spark.ts'

interface CouncilTableProps {
  readonly profile: Profile
  readonly rows: readonly CouncilRow[]
  readonly compare: Compare
  readonly period: string | undefined
  readonly safe: SafeBook
}

/** Every indicator of a council beside its comparators, under its topic. */
export function CouncilTable({ profile, rows, compare, period, safe }: CouncilTableProps) {
  const main = mainPublishedPeriod(rows)
  const wide = compare === 'published' ? 4 : 3
  const name = profile.area.name
  return (
    <ScrollTable
      label={council.table}
      caption={council.tableCaption(name, periodTitle(profile.period))}
      hint={council.hint}
      look="t--wide"
    >
      <thead>
        <tr className="spans">
          <td className="first" />
          <th colSpan={4} scope="colgroup">
            <span>
              {name}, {shortPeriod(profile.period)}
            </span>
          </th>
          <th colSpan={wide} scope="colgroup">
            <span>{spanning(compare, profile.period, main)}</span>
          </th>
          <th colSpan={2} scope="colgroup">
            <span>{heads.time}</span>
          </th>
        </tr>
        <tr>
          <th scope="col" className="first">
            {heads.indicator}
          </th>
          <th scope="col" className="n">
            {heads.latest}
            <br />
            {columns.parts}
          </th>
          <th scope="col" className="n">
            {heads.change}
          </th>
          <th scope="col" className="n">
            {heads.yearChange}
          </th>
          <th scope="col" className="n">
            {heads.target}
          </th>
          <ComparatorHeads compare={compare} name={name} region={profile.area.regionName} />
          <th scope="col">{heads.trend}</th>
          <th scope="col">{heads.lastChange}</th>
        </tr>
      </thead>
      {byTopic(rows).map(({ topic, rows: of }) => (
        <tbody key={topic}>
          <tr>
            <th scope="rowgroup" className="first">
              {topic}
            </th>
            <td colSpan={6 + wide} className="fill" />
          </tr>
          {of.map((row) => (
            <tr key={row.key}>
              <th scope="row" className="first" style={{ minWidth: 148, maxWidth: 236 }}>
                <IndicatorName row={row} area={profile.area.code} period={period} />
              </th>
              <td className="n">
                <Latest row={row} />
              </td>
              <td className="n">
                <ChangeCell change={row.change} reason={row.raw.changeReason} />
              </td>
              <td className="n">
                <ChangeCell change={row.yearChange} reason={row.raw.yearChangeReason} />
              </td>
              <td className="n">
                <Target row={row} />
              </td>
              <ComparatorCells {...{ compare, row, main, safe }} />
              <td>
                <Trend spark={toSpark(row, profile.seriesPeriods)} />
              </td>
              <td>
                <LastChange row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </ScrollTable>
  )
}

/** What the comparators' columns are of. */
function spanning(compare: Compare, period: string, main: string | null): string {
  if (compare === 'live') return heads.live(shortPeriod(period))
  if (compare === 'safe') return liveComparators.safeHead(shortPeriod(period))
  return heads.published(main && yearPhrase(main))
}
