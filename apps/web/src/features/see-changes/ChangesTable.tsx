import { Link } from '@tanstack/react-router'
import { unitOf } from '../../data/catalogue.ts'
import { Change, TestChip } from '../../ui/figures.tsx'
import { VerdictShape } from '../../ui/marks.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { favourWords, changes as words } from '../../words/changes.ts'
import { basisPhrase } from '../../words/periods.ts'
import { reasonWords } from '../../words/reasons.ts'
import { changeTestWords } from '../../words/verdicts.ts'
import type { ChangeRow } from './to-changes.ts'

interface ChangesTableProps {
  readonly rows: readonly ChangeRow[]
  readonly period: string
  readonly caption: string
}

/** One change a line: whose, in what, now, by how much, and whether it is larger than chance. */
export const ChangesTable = ({ rows, period, caption }: ChangesTableProps) => (
  <ScrollTable label={words.table} caption={caption} hint={words.hint} look="t--tight">
    <TableHead
      columns={[
        words.byCouncil,
        words.indicator,
        { number: words.now },
        { number: words.change },
        words.test,
        words.direction,
        { number: words.spread },
      ]}
    />
    <tbody>
      {rows.map(({ key, code, council, indicator, basis, text, change, test, favour, size }) => (
        <tr key={key}>
          <th scope="row" className="first">
            <Link
              to="/councils/$area/indicators/$indicator"
              params={{ area: code, indicator: indicator.id }}
              search={{ basis, period }}
            >
              {council}
              <span className="hidden">, {indicator.shortName}</span>
            </Link>
          </th>
          <td>
            {indicator.shortName}
            <span className="kind">
              {unitOf(indicator)}, {basisPhrase(basis, period)}
            </span>
          </td>
          <td className="n">
            <span className="fig">{text}</span>
          </td>
          <td className="n">
            <Change {...change} />
          </td>
          <td>
            {test === 'signal' || test === 'noise' ? (
              <TestChip test={test} />
            ) : (
              <span className="miss">{changeTestWords.not_tested}</span>
            )}
          </td>
          <td>
            {favour === 'none' ? (
              <span className="note small">{favourWords.none}</span>
            ) : (
              <span className={`mark mark--${favour} small`}>
                <VerdictShape verdict={favour} />
                {favourWords[favour]}
              </span>
            )}
          </td>
          <td className="n">
            {size === null ? <span className="miss">{reasonWords('range_too_small')}</span> : size.toFixed(1)}
          </td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)
