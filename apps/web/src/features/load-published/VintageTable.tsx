import { Link } from '@tanstack/react-router'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { momentOf } from '../../words/periods.ts'
import { published as words } from '../../words/published.ts'
import { scrollHint } from '../../words/tables.ts'
import type { Vintage } from './published.query.ts'

const number = (n: number): string => n.toLocaleString('en-GB')

/** Every vintage under its data set, newest first. */
export const VintageTable = ({ vintages }: { vintages: readonly Vintage[] }) => (
  <ScrollTable
    label={words.vintageTable}
    caption={words.vintageCaption}
    hint={scrollHint('vintage')}
    look="t--tight"
  >
    <TableHead columns={words.columns} />
    {byDataset(vintages).map(({ id, name, publisher, of }) => (
      <tbody key={id}>
        <tr>
          <th scope="rowgroup" className="first">
            {name}
          </th>
          <td colSpan={6} className="fill">
            <span className="hidden">{publisher}</span>
          </td>
        </tr>
        {of.map((one) => (
          <tr key={one.id}>
            <th scope="row" className="first" style={{ maxWidth: 320, overflowWrap: 'anywhere' }}>
              {one.label}
              <span className="kind">{words.vintageNumber(one.id)}</span>
            </th>
            <td>{one.provisional ? words.provisionalState : words.finalState}</td>
            <td style={{ whiteSpace: 'nowrap' }}>{momentOf(one.loadedAt)}</td>
            <td>{one.loadedBy}</td>
            <td className="n">{number(one.figures)}</td>
            <td className="n">{number(one.shown)}</td>
            <td>
              {isFirst(one, of) ? (
                <span className="muted small">{words.theFirst}</span>
              ) : (
                <Link to="/published/vintages/$vintage" params={{ vintage: String(one.id) }}>
                  {words.changes}
                  <span className="hidden"> {words.changesIn(one.label)}</span>
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    ))}
  </ScrollTable>
)

const isFirst = (one: Vintage, of: readonly Vintage[]): boolean => of[of.length - 1] === one

function byDataset(vintages: readonly Vintage[]) {
  const groups = Map.groupBy(vintages, ({ dataset }) => dataset)
  return [...groups].map(([id, of]) => ({
    id,
    name: of[0]?.datasetName ?? id,
    publisher: of[0]?.publisher ?? '',
    of,
  }))
}
