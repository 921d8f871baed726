import { Link } from '@tanstack/react-router'
import { shownIndicator } from '../../data/catalogue.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TableHead } from '../../ui/TableHead.tsx'
import { basisName, dayOf, periodTitle } from '../../words/periods.ts'
import { settings as words } from '../../words/settings.ts'
import { scrollHint } from '../../words/tables.ts'
import { DefinitionLink } from '../define-indicator/DefinitionLink.tsx'
import { saySetting, sayTarget } from './say-setting.ts'
import type { InForce } from './to-in-force.ts'

/** What the council has set and is in force now, with a way to change each. */
export const InForceTable = ({ rows, may }: { rows: readonly InForce[]; may: 'change' | 'read' }) => (
  <ScrollTable
    label={words.table}
    caption={words.tableCaption}
    hint={scrollHint('indicator')}
    look="t--tight"
  >
    <TableHead columns={[words.indicator, words.naming, words.target, words.see[may]]} />
    <tbody>
      {rows.map(({ indicator, basis, setting, target }) => {
        const name = shownIndicator(indicator).shortName
        return (
          <tr key={`${indicator} ${basis}`}>
            <th scope="row" className="first">
              <DefinitionLink indicator={indicator}>{name}</DefinitionLink>
              <span className="kind">{basisName(basis)}</span>
            </th>
            <td>
              {setting ? saySetting(setting) : <span className="muted small">{words.asInCatalogue}</span>}
              {setting && <span className="kind">{words.since(dayOf(setting.from))}</span>}
            </td>
            <td>
              {target ? sayTarget(target) : <span className="muted small">{words.noTarget}</span>}
              {target && <span className="kind">{words.since(periodTitle(target.from))}</span>}
            </td>
            <td>
              <Link to="/council-settings" search={{ indicator, basis }}>
                {words.see[may]}
                <span className="hidden"> {words.seeOf(name, basisName(basis))}</span>
              </Link>
            </td>
          </tr>
        )
      })}
    </tbody>
  </ScrollTable>
)
