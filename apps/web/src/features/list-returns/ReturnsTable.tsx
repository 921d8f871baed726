import { Link } from '@tanstack/react-router'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { StatusChip } from '../../ui/StatusChip.tsx'
import { dayOf, periodTitle } from '../../words/periods.ts'
import type { ListedReturn } from './to-return-list.ts'

/** The council's returns: where each stands, and what is to be done on it. */
export const ReturnsTable = ({ list }: { list: readonly ListedReturn[] }) => (
  <ScrollTable
    label="Returns"
    caption="Returns by period, newest first"
    hint="Scroll the table sideways; the period stays in view."
  >
    <thead>
      <tr>
        <th scope="col" className="first">
          Period
        </th>
        <th scope="col">Status</th>
        <th scope="col">Due</th>
        <th scope="col" className="n">
          Figures
        </th>
        <th scope="col" className="n">
          To mend
        </th>
        <th scope="col" className="n">
          Held
        </th>
        <th scope="col">Last change</th>
      </tr>
    </thead>
    <tbody>
      {list.map((one) => (
        <tr key={one.period}>
          <th scope="row" className="first">
            <Link to="/returns/$period" params={{ period: one.period }}>
              {periodTitle(one.period)}
            </Link>
            {one.revision !== null && one.revision > 1 && (
              <span className="kind">revision {one.revision}</span>
            )}
          </th>
          <td>
            <StatusChip status={one.status} />
            {one.late && <span className="kind">late</span>}
          </td>
          <td className="date">{one.dueOn ? dayOf(one.dueOn) : <span className="muted">no date</span>}</td>
          {one.status === 'not_started' ? (
            <td colSpan={4} className="muted">
              nothing sent yet
            </td>
          ) : (
            <>
              <td className="n">{one.figures}</td>
              <td className="n">{one.toMend > 0 ? <b>{one.toMend}</b> : 0}</td>
              <td className="n">{one.held > 0 ? <b>{one.held}</b> : 0}</td>
              <td className="date">
                {one.since && dayOf(one.since)}
                {one.by && <span className="kind">{one.by}</span>}
              </td>
            </>
          )}
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)
