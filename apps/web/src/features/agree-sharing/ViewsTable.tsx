import { shownIndicator } from '../../data/catalogue.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { viewPages, agreements as words } from '../../words/agreements.ts'
import { roleNames } from '../../words/app.ts'
import { momentOf, periodTitle } from '../../words/periods.ts'
import { scrollHint } from '../../words/tables.ts'
import type { FigureView } from './agreement.query.ts'

/** Who was shown whose figures, newest first. */
export const ViewsTable = ({ views }: { views: readonly FigureView[] }) => (
  <ScrollTable
    label={words.viewTable}
    caption={words.viewCaption}
    hint={scrollHint('moment')}
    look="t--tight"
  >
    <TableHead columns={words.viewColumns} />
    <tbody>
      {views.map((one) => (
        <tr key={one.id}>
          <th scope="row" className="first">
            {momentOf(one.at)}
          </th>
          <td>
            {one.council ?? words.leadLooked}
            <span className="kind">
              {roleNames[one.role as keyof typeof roleNames] ?? one.role}
              {one.person && `, ${one.person}`}
            </span>
          </td>
          <td>{one.seen.length > 3 ? words.seenCouncils(one.seen.length) : one.seen.join(', ')}</td>
          <td>
            {one.indicator ? shownIndicator(one.indicator).shortName : words.everyIndicator}
            <span className="kind">
              {viewPages[one.page] ?? one.page}
              {one.period && `, ${periodTitle(one.period)}`}
            </span>
          </td>
          <td>{one.agreements.join(', ') || <span className="muted">{words.noneInForce}</span>}</td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)
