import { shownIndicator } from '../../data/catalogue.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { basisName } from '../../words/periods.ts'
import { readingProfile as words } from '../../words/reading-profile.ts'
import type { Profile } from './profiles.query.ts'

/** Which rows of the report stand for which indicators, as a person has said. */
export function Names({ names, of }: { names: Profile['names']; of: string }) {
  if (names.length === 0) return <p className="note above">{words.noNames}</p>
  return (
    <div className="above">
      <ScrollTable label={`${words.names}: ${of}`} caption={words.names} showCaption="shown">
        <TableHead columns={[words.row, words.indicator]} />
        <tbody>
          {names.map(({ section, code, label, indicator, basis }) => (
            <tr key={`${section} ${code} ${label}`}>
              <th scope="row" className="first">
                {[code, label].filter(Boolean).join(' ')}
                {section && <span className="kind">{section}</span>}
              </th>
              <td>
                {indicator ? shownIndicator(indicator).name : words.noneOfOurs}
                {indicator && basis && <span className="kind">{basisName(basis)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  )
}
