import { Link } from '@tanstack/react-router'
import { shownIndicator } from '../../data/catalogue.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { basisName, dayOf, periodTitle } from '../../words/periods.ts'
import { settings as words } from '../../words/settings.ts'
import { DefinitionLink } from '../define-indicator/DefinitionLink.tsx'
import { saySetting, sayTarget } from './say-setting.ts'
import type { InForce } from './to-in-force.ts'

/** What the council has set and is in force now, with a way to change each. */
export const InForceTable = ({ rows, may }: { rows: readonly InForce[]; may: 'change' | 'read' }) => (
  <ScrollTable
    label="Table of settings in force"
    caption="Names, directions and targets in force now"
    hint="Scroll the table sideways; the indicator stays in view."
    look="t--tight"
  >
    <thead>
      <tr>
        <th scope="col" className="first">
          Indicator
        </th>
        <th scope="col">{words.naming}</th>
        <th scope="col">{words.target}</th>
        <th scope="col">{may === 'change' ? 'Change' : 'History'}</th>
      </tr>
    </thead>
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
              {setting ? saySetting(setting) : <span className="muted small">as in the catalogue</span>}
              {setting && <span className="kind">from {dayOf(setting.from)}</span>}
            </td>
            <td>
              {target ? sayTarget(target) : <span className="muted small">no target</span>}
              {target && <span className="kind">from {periodTitle(target.from)}</span>}
            </td>
            <td>
              <Link to="/council-settings" search={{ indicator, basis }}>
                {may === 'change' ? 'Change' : 'History'}
                <span className="hidden">
                  {' '}
                  of {name}, {basisName(basis)}
                </span>
              </Link>
            </td>
          </tr>
        )
      })}
    </tbody>
  </ScrollTable>
)
