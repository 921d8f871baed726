import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Band } from '../../ui/figures.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { periodTitle } from '../../words/periods.ts'
import { reasonWords } from '../../words/reasons.ts'
import { rug as words } from '../../words/rug.ts'
import { leagueQuery } from '../rank-councils/league.query.ts'
import { TakeAway } from '../take-away/TakeAway.tsx'
import { headline } from './headline.ts'
import { type RugCell, toRug } from './to-rug.ts'
import { toRugTable } from './to-rug-table.ts'

interface RugPartProps {
  readonly group: string
  readonly groupName: string
  readonly period: string
}

/** The heat map of an alliance: each council's band in ten headline indicators, live figures of one period. */
export function RugPart({ group, groupName, period }: RugPartProps) {
  const asked = useQueries({
    queries: headline.map((indicator) => leagueQuery({ indicator, group, period, kind: 'live' })),
  })
  const rug = toRug(asked.map(({ data }) => data))
  if (asked.some(({ isPending }) => isPending)) return <p className="note section">{words.waiting}</p>
  if (rug.rows.length === 0 || rug.indicators.length === 0) return null
  return (
    <section className="section" aria-labelledby="rug">
      <div className="section__head">
        <div>
          <h2 id="rug">{words.title}</h2>
          <p className="note">{words.note(periodTitle(period))}</p>
        </div>
        <ul className="legend" aria-label={words.legend}>
          <li>
            <Band letter="A" /> {words.best}
          </li>
          <li>
            <Band letter="B" />
          </li>
          <li>
            <Band letter="C" />
          </li>
          <li>
            <Band letter="D" /> {words.lowest}
          </li>
        </ul>
      </div>
      <ScrollTable
        label={words.table}
        caption={`${words.title}: ${groupName}, ${periodTitle(period)}`}
        hint={words.hint}
        look="rug"
      >
        <thead>
          <tr>
            <th scope="col" className="first">
              Council
            </th>
            {rug.indicators.map(({ id, shortName }) => (
              <th key={id} scope="col">
                <Link to="/league-tables" search={{ indicator: id, group, period, kind: 'live' }}>
                  {shortName}
                </Link>
              </th>
            ))}
            <th scope="col">{words.ds}</th>
          </tr>
        </thead>
        <tbody>
          {rug.rows.map((row) => (
            <tr key={row.code}>
              <th scope="row" className="first">
                <Link to="/councils/$area" params={{ area: row.code }} search={{ period }}>
                  {row.name}
                </Link>
              </th>
              {row.cells.map((cell, at) => (
                <Cell key={rug.indicators[at]?.id} cell={cell} />
              ))}
              <td>{row.lowest}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="first">
              {words.inD}
            </th>
            {rug.lowest.map((count, at) => (
              <td key={rug.indicators[at]?.id} className="none">
                {count}
              </td>
            ))}
            <td className="none" />
          </tr>
        </tfoot>
      </ScrollTable>
      <div className="above">
        <TakeAway
          name={`bands-${period}`}
          title={`${words.title}: ${groupName}, ${periodTitle(period)}`}
          about={{ whose: groupName, period: periodTitle(period), figures: 'live' }}
          tables={[
            toRugTable(rug, `${words.title}: ${groupName}, ${periodTitle(period)}`, [
              words.note(periodTitle(period)),
            ]),
          ]}
        />
      </div>
    </section>
  )
}

const Cell = ({ cell }: { cell: RugCell }) =>
  cell.band ? (
    <td className={`band--${cell.band}`} title={cell.text}>
      {cell.band}
      <span className="hidden"> {cell.text}</span>
    </td>
  ) : (
    <td className="none">
      <span className="miss">
        {cell.reason ? reasonWords(cell.reason).replace(/^not compared: /, '') : words.noBand}
      </span>
    </td>
  )
