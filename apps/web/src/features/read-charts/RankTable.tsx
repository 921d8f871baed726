import { bare, type Shown } from '../../data/catalogue.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { rankWords as words } from '../../words/chart-parts.ts'
import { shortPeriod } from '../../words/periods.ts'
import { scrollHint } from '../../words/tables.ts'
import type { Ranks } from './histories.query.ts'
import type { RankRows } from './to-ranks.ts'

interface RankTableProps {
  readonly rows: RankRows
  readonly indicator: Shown
  readonly ranks: Ranks
  readonly own: { readonly code: string; readonly name: string }
}

/** Every rank, of how many, with the figure beneath it. */
export function RankTable({ rows, indicator, ranks, own }: RankTableProps) {
  const from = ranks.periods.length - rows.slots.length
  return (
    <ScrollTable
      label={words.table}
      caption={words.tableCaption(indicator.name, own.name, words.among(ranks))}
      hint={scrollHint('council')}
      look="t--tight"
    >
      <thead>
        <tr>
          <th scope="col" className="first">
            {words.council}
          </th>
          {rows.slots.map(({ period }, i) => (
            <th scope="col" className="n" key={period}>
              {shortPeriod(period)}
              <br />
              <span className="note small">{words.of(ranks.ranked[from + i] ?? 0)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.lines.map((line) => (
          <tr key={line.code} className={line.whose === 'own' ? 'own' : undefined}>
            <th scope="row" className="first">
              {line.name}
            </th>
            {rows.slots.map(({ period }, i) => {
              const [rank, amount] = [line.ranks[i] ?? null, line.amounts[i] ?? null]
              return (
                <td className="n" key={period}>
                  {rank === null ? (
                    <span className="miss">{words.notRanked}</span>
                  ) : (
                    <>
                      <span className="fig">{rank}</span>
                      {amount !== null && <span className="kind">{bare(amount, indicator)}</span>}
                    </>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
