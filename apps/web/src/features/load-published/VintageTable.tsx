import { Link } from '@tanstack/react-router'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { momentOf } from '../../words/periods.ts'
import { published as words } from '../../words/published.ts'
import type { Vintage } from './published.query.ts'

const number = (n: number): string => n.toLocaleString('en-GB')

/** Every vintage under its data set, newest first. */
export const VintageTable = ({ vintages }: { vintages: readonly Vintage[] }) => (
  <ScrollTable
    label="Table of vintages"
    caption="Vintages by data set, newest first"
    hint="Scroll the table sideways; the vintage stays in view."
    look="t--tight"
  >
    <thead>
      <tr>
        <th scope="col" className="first">
          Vintage
        </th>
        <th scope="col">State</th>
        <th scope="col">Loaded</th>
        <th scope="col">By</th>
        <th scope="col" className="n">
          Figures
        </th>
        <th scope="col" className="n">
          Shown on
          <br />
          pages now
        </th>
        <th scope="col">Against the one before</th>
      </tr>
    </thead>
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
              <span className="kind">vintage {one.id}</span>
            </th>
            <td>{one.provisional ? 'provisional' : 'final'}</td>
            <td style={{ whiteSpace: 'nowrap' }}>{momentOf(one.loadedAt)}</td>
            <td>{one.loadedBy}</td>
            <td className="n">{number(one.figures)}</td>
            <td className="n">{number(one.shown)}</td>
            <td>
              {isFirst(one, of) ? (
                <span className="muted small">the first</span>
              ) : (
                <Link to="/published/vintages/$vintage" params={{ vintage: String(one.id) }}>
                  {words.changes}
                  <span className="hidden"> in {one.label}</span>
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
