import { Link } from '@tanstack/react-router'
import { Band } from '../../ui/figures.tsx'
import { yearPhrase } from '../../words/periods.ts'
import { reasonWords } from '../../words/reasons.ts'
import { rug as words } from '../../words/rug.ts'
import type { Rug } from './to-rug.ts'

/** The heat map on a phone: one council at a time, its letter and figure in each indicator. */
export function RugList({ rug, council, kind }: { rug: Rug; council: string; kind: 'live' | 'published' }) {
  const at = Math.max(
    rug.councils.findIndex(({ code }) => code === council),
    0,
  )
  const { code = '' } = rug.councils[at] ?? {}
  return rug.topics.map((topic) => (
    <section key={topic.name}>
      {topic.name !== '' && <h2 className="stacked__topic part">{topic.name}</h2>}
      <ul className="list">
        {topic.rows.map(({ indicator, basis, period, cells }) => {
          const cell = cells[at]
          return (
            <li key={`${indicator.id} ${basis}`} className="rug__line">
              <span>
                <Link
                  to="/councils/$area/indicators/$indicator"
                  params={{ area: code, indicator: indicator.id }}
                  search={{ basis, period }}
                >
                  {indicator.shortName}
                </Link>
                {kind === 'published' && <span className="kind">{yearPhrase(period)}</span>}
              </span>
              {cell?.band ? (
                <span>
                  {cell.text} <Band letter={cell.band} />
                </span>
              ) : (
                <span className="miss">
                  {cell && cell.reason === null
                    ? `${cell.text}, ${words.noBand}`
                    : reasonWords(cell?.reason).replace(/^not compared: /, '')}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  ))
}
