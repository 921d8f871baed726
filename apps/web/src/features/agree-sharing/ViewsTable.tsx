import { shownIndicator } from '../../data/catalogue.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { viewPages } from '../../words/agreements.ts'
import { roleNames } from '../../words/app.ts'
import { momentOf, periodTitle } from '../../words/periods.ts'
import type { FigureView } from './agreement.query.ts'

/** Who was shown whose figures, newest first. */
export const ViewsTable = ({ views }: { views: readonly FigureView[] }) => (
  <ScrollTable
    label="Table of views"
    caption="Who saw whose figures, newest first"
    hint="Scroll the table sideways; the moment stays in view."
    look="t--tight"
  >
    <thead>
      <tr>
        <th scope="col" className="first">
          When
        </th>
        <th scope="col">Who looked</th>
        <th scope="col">Whose figures</th>
        <th scope="col">What</th>
        <th scope="col">Under</th>
      </tr>
    </thead>
    <tbody>
      {views.map((one) => (
        <tr key={one.id}>
          <th scope="row" className="first">
            {momentOf(one.at)}
          </th>
          <td>
            {one.council ?? 'The agreement’s lead'}
            <span className="kind">
              {roleNames[one.role as keyof typeof roleNames] ?? one.role}
              {one.person && `, ${one.person}`}
            </span>
          </td>
          <td>{one.seen.length > 3 ? `${one.seen.length} councils` : one.seen.join(', ')}</td>
          <td>
            {one.indicator ? shownIndicator(one.indicator).shortName : 'Every indicator'}
            <span className="kind">
              {viewPages[one.page] ?? one.page}
              {one.period && `, ${periodTitle(one.period)}`}
            </span>
          </td>
          <td>{one.agreements.join(', ') || <span className="muted">none in force now</span>}</td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)
