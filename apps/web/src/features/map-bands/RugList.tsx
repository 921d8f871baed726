import { Link } from '@tanstack/react-router'
import { Band } from '../../ui/figures.tsx'
import { reasonWords } from '../../words/reasons.ts'
import type { Rug } from './to-rug.ts'

/** The heat map on a phone: one council at a time, its letter and figure in each indicator. */
export function RugList({ rug, council, period }: { rug: Rug; council: string; period: string }) {
  const at = Math.max(
    rug.councils.findIndex(({ code }) => code === council),
    0,
  )
  const { code = '' } = rug.councils[at] ?? {}
  return rug.topics.map((topic) => (
    <section key={topic.name}>
      {topic.name !== '' && <h2 className="stacked__topic part">{topic.name}</h2>}
      <ul className="list">
        {topic.rows.map(({ indicator, basis, cells }) => {
          const cell = cells[at]
          return (
            <li key={indicator.id} className="rug__line">
              <Link
                to="/councils/$area/indicators/$indicator"
                params={{ area: code, indicator: indicator.id }}
                search={{ basis, period }}
              >
                {indicator.shortName}
              </Link>
              {cell?.band ? (
                <span>
                  {cell.text} <Band letter={cell.band} />
                </span>
              ) : (
                <span className="miss">{reasonWords(cell?.reason).replace(/^not compared: /, '')}</span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  ))
}
