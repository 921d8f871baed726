import { Link } from '@tanstack/react-router'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { basisPhrase } from '../../words/periods.ts'
import { reasonWords } from '../../words/reasons.ts'
import { rug as words } from '../../words/rug.ts'
import type { Rug, RugCell } from './to-rug.ts'
import { useCellKeys } from './use-cell-keys.ts'

interface RugTableProps {
  readonly rug: Rug
  readonly period: string
  /** The group's address among the league tables. */
  readonly group: string
  readonly caption: string
  readonly show: 'letters' | 'figures'
}

/** Indicators × councils, a letter in each cell; one stop of the keyboard, then arrow keys. */
export function RugTable({ rug, period, group, caption, show }: RugTableProps) {
  const lines = new Map(rug.topics.flatMap((topic) => topic.rows).map((one, at) => [one, at]))
  const keys = useCellKeys({ rows: lines.size, columns: rug.councils.length })
  return (
    <ScrollTable label={words.table} caption={caption} hint={words.hint} look="rug rug--grid">
      <thead>
        <tr>
          <th scope="col" className="first">
            {words.indicator}
          </th>
          {rug.councils.map(({ code, name, short }) => (
            <th key={code} scope="col">
              <Link to="/councils/$area" params={{ area: code }} search={{ period }}>
                {short}
                {short !== name && <span className="hidden"> ({name})</span>}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      {rug.topics.map((topic) => (
        <tbody key={topic.name}>
          {topic.name !== '' && (
            <tr>
              <th scope="rowgroup" className="first">
                {topic.name}
              </th>
              <td className="fill" colSpan={rug.councils.length} />
            </tr>
          )}
          {topic.rows.map((row) => {
            const { indicator, basis, cells } = row
            const line = lines.get(row) ?? 0
            return (
              <tr key={indicator.id}>
                <th scope="row" className="first">
                  <Link
                    to="/league-tables"
                    search={{ indicator: indicator.id, basis, period, group, kind: 'live' }}
                  >
                    {indicator.shortName}
                  </Link>
                  <span className="kind">{basisPhrase(basis, period)}</span>
                </th>
                {cells.map((cell, column) => (
                  <td key={rug.councils[column]?.code} className={cell.band ? `band--${cell.band}` : 'none'}>
                    <Link
                      to="/councils/$area/indicators/$indicator"
                      params={{ area: rug.councils[column]?.code ?? '', indicator: indicator.id }}
                      search={{ basis, period }}
                      className="rug__cell"
                      {...keys(line, column)}
                    >
                      <Inside cell={cell} show={show} />
                      <span className="hidden">
                        , {rug.councils[column]?.name}, {indicator.shortName}
                      </span>
                    </Link>
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      ))}
      <tfoot>
        <tr>
          <th scope="row" className="first">
            {words.ds}
          </th>
          {rug.councils.map(({ code, lowest }) => (
            <td key={code} className="none">
              {lowest}
            </td>
          ))}
        </tr>
      </tfoot>
    </ScrollTable>
  )
}

const Inside = ({ cell, show }: { cell: RugCell; show: 'letters' | 'figures' }) => {
  if (cell.reason !== null) return <span className="miss">{shortReason(cell.reason)}</span>
  if (cell.band === null) return <span className="miss">{words.noBand}</span>
  return show === 'letters' ? (
    <>
      {cell.band}
      <span className="hidden"> {cell.text}</span>
    </>
  ) : (
    <>
      {cell.text} <span className="small">{cell.band}</span>
    </>
  )
}

const shortReason = (reason: string): string => reasonWords(reason).replace(/^not compared: /, '')
