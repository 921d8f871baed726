import { bare, type Shown } from '../../data/catalogue.ts'
import { benchmarkSaid, league as words } from '../../words/league.ts'
import { listed } from '../../words/numbers.ts'
import { dayOf } from '../../words/periods.ts'
import { reasonWords } from '../../words/reasons.ts'
import type { League } from './league.query.ts'

/** Who is not ranked and why, and how to read rank, band and movement. */
export function LeagueNotes({ league, indicator }: { league: League; indicator: Shown }) {
  const judged = indicator.polarity !== 'none'
  return (
    <div className="halves section">
      <section aria-labelledby="not-ranked">
        <h2 id="not-ranked">{words.notRanked}</h2>
        <ul className="list above">
          {league.unranked.length === 0 && <li>{words.allRanked}</li>}
          {byReason(league).map(({ reason, due, names }) => (
            <li key={`${reason}${due}`}>
              <b>{listed(names)}</b>: {reasonWords(reason).replace(/^not compared: /, '')}
              {due && `; due ${dayOf(due)}`}
            </li>
          ))}
          {league.benchmark !== null && (
            <li>
              <b>
                {benchmarkSaid(league, bare(league.benchmark, indicator))}
                {league.england !== null &&
                  league.group !== 'england' &&
                  words.andEngland(bare(league.england, indicator))}
              </b>
              {words.comparators(league.benchmarkKind === 'computed' ? 'computed' : 'published')}
            </li>
          )}
        </ul>
      </section>
      <section aria-labelledby="how">
        <h2 id="how">{words.howToRead}</h2>
        <ul className="list above">
          <li>
            <b>{words.rankTitle}</b>: {judged ? words.rank : words.noRank}
          </li>
          {league.cuts && (
            <li>
              <b>{words.bandTitle}</b>:{' '}
              {words.cutsSaid(
                league.kind === 'live' ? 'live' : 'published',
                listed(league.cuts.map((cut) => bare(cut, indicator))),
              )}
            </li>
          )}
          {judged && (
            <li>
              <b>{words.rankMoved}</b>: {words.moved}
            </li>
          )}
          {league.kind === 'live' && <li>{words.live}</li>}
          {league.demonstration && <li>{words.demonstration}</li>}
        </ul>
      </section>
    </div>
  )
}

function byReason({ unranked }: League) {
  const groups = new Map<string, { reason: string; due: string | null; names: string[] }>()
  for (const { reason, due, name } of unranked) {
    const key = `${reason} ${due ?? ''}`
    const group = groups.get(key) ?? { reason, due, names: [] }
    group.names.push(name)
    groups.set(key, group)
  }
  return [...groups.values()]
}
