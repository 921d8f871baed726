import { Link } from '@tanstack/react-router'
import { shownIndicator } from '../../data/catalogue.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { basisName, shortPeriod } from '../../words/periods.ts'
import { changeKinds } from '../../words/published.ts'
import type { Changes } from './published.query.ts'

/** Figures that a vintage prints otherwise than the one before, as both printed them. */
export const ChangesTable = ({ changes }: { changes: Changes }) => (
  <ScrollTable
    label="Changed figures"
    caption="Figures that changed, are gone or are new"
    hint="Scroll the table sideways; the council stays in view."
    look="t--tight"
  >
    <thead>
      <tr>
        <th scope="col" className="first">
          Area
        </th>
        <th scope="col">Indicator</th>
        <th scope="col">Period</th>
        <th scope="col">What</th>
        <th scope="col" className="n">
          Before
        </th>
        <th scope="col" className="n">
          Now
        </th>
      </tr>
    </thead>
    <tbody>
      {changes.figures.map((one) => (
        <tr key={`${one.kind} ${one.indicator} ${one.basis} ${one.period} ${one.areaCode}`}>
          <th scope="row" className="first">
            {one.areaName}
          </th>
          <td>
            <Link to="/indicators/$indicator" params={{ indicator: one.indicator }}>
              {shownIndicator(one.indicator).shortName}
            </Link>
            <span className="kind">{basisName(one.basis)}</span>
          </td>
          <td style={{ whiteSpace: 'nowrap' }}>{shortPeriod(one.period)}</td>
          <td>{changeKinds[one.kind] ?? one.kind}</td>
          <td className="n">{one.before ?? <span className="miss">not in it</span>}</td>
          <td className="n">{one.after ?? <span className="miss">not in it</span>}</td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)
