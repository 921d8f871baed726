import type { Shown } from '../../data/catalogue.ts'
import { movementWords, movement as words } from '../../words/movement.ts'
import { periodTitle, yearPhrase } from '../../words/periods.ts'
import type { League } from './league.query.ts'
import { whyMoved } from './to-moves.ts'

interface LeagueMovesProps {
  readonly league: League
  readonly earlier: readonly (League | null)[]
  readonly indicator: Shown
  readonly mark: string | undefined
}

/** Why the marked council's rank moved: whom it passed and who passed it, since each earlier table. */
export function LeagueMoves({ league, earlier, indicator, mark }: LeagueMovesProps) {
  if (indicator.polarity === 'none') return null
  const at = league.columns.areaCode.findIndex((code) => code === mark)
  const said = earlier.flatMap((then) => {
    const moved = then && mark ? whyMoved(mark, { now: league, earlier: then }, indicator) : null
    if (!then || !moved) return []
    const period = then.kind === 'live' ? periodTitle(then.period) : `the ${yearPhrase(then.period)}`
    const names = nameIn(league, then)
    return [movementWords(league.columns.name[at] ?? '', moved, { period, names })]
  })
  return (
    <section className="section" aria-labelledby="moves">
      <h2 id="moves">{words.title}</h2>
      {said.map((sentence) => (
        <p key={sentence} className="above">
          {sentence}
        </p>
      ))}
      {said.length === 0 && <p className="note above">{at < 0 ? words.choose : words.notBoth}</p>}
    </section>
  )
}

function nameIn(...leagues: readonly League[]) {
  const names = new Map(
    leagues.flatMap(({ columns }) =>
      columns.areaCode.map((code, at): [string, string] => [code, columns.name[at] ?? code]),
    ),
  )
  return (codes: readonly string[]) => codes.map((code) => names.get(code) ?? code)
}
