import { shownIndicator } from '../../data/catalogue.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { settledAnswer, readingProfile as words } from '../../words/reading-profile.ts'
import type { Profile } from './profiles.query.ts'

/** The answers that are remembered. */
export function Decisions({ decisions, of }: { decisions: Profile['decisions']; of: string }) {
  if (decisions.length === 0) return <p className="note">{words.noDecisions}</p>
  return (
    <ScrollTable label={`${words.decisions}: ${of}`} caption={words.decisions} showCaption="shown">
      <TableHead columns={[words.about, words.asked, words.answer]} />
      <tbody>
        {decisions.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two decisions may say the same of the same row
          <tr key={at}>
            <th scope="row" className="first">
              {one.about || words.whole}
            </th>
            <td>{one.asked}</td>
            <td>{settledAnswer(one.answer, (id) => shownIndicator(id).name)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
