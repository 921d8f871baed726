import { dayOf, periodTitle } from '../../words/periods.ts'
import { settings as words } from '../../words/settings.ts'
import { saySetting, sayTarget } from './say-setting.ts'
import type { Settings } from './settings.query.ts'

/** Everything that was ever set for one indicator and basis, newest first, with who set it. */
export function SettingHistory({
  settings,
  indicator,
  basis,
}: {
  settings: Settings
  indicator: string
  basis: string
}) {
  const isThis = (one: { readonly indicator: string; readonly basis: string }) =>
    one.indicator === indicator && one.basis === basis
  const entries = [
    ...settings.settings
      .filter(isThis)
      .map((one) => ({ ...one, said: words.settingFrom(dayOf(one.from), saySetting(one)) })),
    ...settings.targets
      .filter(isThis)
      .map((one) => ({ ...one, said: words.targetFrom(periodTitle(one.from), sayTarget(one)) })),
  ].sort((a, b) => b.setAt.localeCompare(a.setAt))
  return (
    <section className="section" aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      {entries.length === 0 && <p className="note above">{words.noHistory}</p>}
      <ul className="list above">
        {entries.map((one) => (
          <li key={`${one.setAt} ${one.said}`}>
            {one.said}
            <span className="kind">
              {one.setBy}, {dayOf(one.setAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
