import { Link } from '@tanstack/react-router'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { outlierStateNames, outliers as words } from '../../words/outliers.ts'
import { region } from '../../words/region.ts'
import type { CouncilOutliers } from './to-outliers.ts'
import { outlierStates } from './to-outliers.ts'

/** How many figures of each council ask for a word, and where they stand. */
export const CouncilOutlierTable = ({ councils }: { councils: readonly CouncilOutliers[] }) => (
  <ScrollTable label={words.councilsTable} caption={words.councilsTable} look="t--tight">
    <TableHead
      columns={[
        region.council,
        ...outlierStates.map((state) => ({ number: outlierStateNames[state] ?? state })),
      ]}
    />
    <tbody>
      {councils.map(({ id, areaCode, name, counts }) => (
        <tr key={id}>
          <th scope="row" className="first">
            <Link
              to="/region/outliers"
              search={(before) => ({ ...before, council: areaCode, from: undefined }) as never}
              resetScroll={false}
            >
              {name}
            </Link>
          </th>
          {outlierStates.map((state) => (
            <td key={state} className="n">
              {counts[state] > 0 ? <b>{counts[state]}</b> : <span className="muted">0</span>}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)
