import { Link } from '@tanstack/react-router'
import { GapStrip } from '../../charts/GapStrip.tsx'
import { definitionOf, gapSentence } from '../../words/council.ts'
import type { Tone } from '../../words/gap-comparators.ts'
import { gaps as words } from '../../words/gaps.ts'
import { DefinitionLink } from '../define-indicator/DefinitionLink.tsx'
import { OwnNaming } from '../see-council/OwnNaming.tsx'
import { GapLinks } from './GapLinks.tsx'
import type { GapsData, GapsView } from './gaps.query.ts'
import { indicatorSearch } from './indicator-search.ts'
import { sayComparator, sayGap } from './say-gap.ts'
import type { GapEntry } from './to-gap-lists.ts'
import { toGapStrip } from './to-gap-strip.ts'
import { toDoingBetter, toNames } from './to-others.ts'

interface GapCardProps {
  readonly gaps: GapsData
  readonly entry: GapEntry
  readonly view: GapsView
  readonly tone: Tone
}

/** One gap in large: how many children, the figures, where each of those compared stands, and why it is here. */
export function GapCard({ gaps, entry, view, tone }: GapCardProps) {
  const { row, indicator, kind } = entry
  const said = sayGap(entry, gaps, tone)
  const comparator = sayComparator(gaps, tone, row.comparatorArea)
  const strip = toGapStrip(entry, { own: gaps.area.name, comparator })
  const better = toDoingBetter(entry, toNames(gaps))
  return (
    <li className="gap">
      <h3 className="part">
        <Link
          to="/councils/$area/indicators/$indicator"
          params={{ area: view.area, indicator: indicator.id }}
          search={indicatorSearch(entry, view)}
        >
          {indicator.name}
        </Link>
      </h3>
      {row.gapCount !== null && row.gapCount > 0 && (
        <p className="gap__count">
          <b>{row.gapCount.toLocaleString('en-GB')}</b>
          <span>
            {gapSentence(row.gapWanted === 'fewer' ? 'fewer' : 'more', indicator.numerator, comparator)}
          </span>
        </p>
      )}
      <p className="gap__say">{said.standing}</p>
      {tone === 'plain' && <p className="gap__say small">{indicator.definition}</p>}
      {strip && <GapStrip {...strip} />}
      <dl>
        <dt>{words.counts}</dt>
        <dd>
          <DefinitionLink indicator={indicator.id} label={definitionOf(indicator.shortName, kind)}>
            {kind}
          </DefinitionLink>
          <OwnNaming {...row} />
        </dd>
        <dt>{words.chance}</dt>
        <dd>{said.chance}</dd>
        <dt>{words.lasted}</dt>
        <dd>{said.lasted}</dd>
        <dt>{words.moves}</dt>
        <dd>
          {said.movement} {said.revision}
        </dd>
        <dt>{words.whyHere}</dt>
        <dd>
          {said.place} {said.farOff}
        </dd>
        {better.length > 0 && (
          <>
            <dt>{words.doingBetter}</dt>
            <dd>
              {better.map((one, at) => (
                <span key={one.code}>
                  {at > 0 && ', '}
                  <Link
                    to="/councils/$area/indicators/$indicator/beside/$other"
                    params={{ area: view.area, indicator: indicator.id, other: one.code }}
                    search={indicatorSearch(entry, view)}
                  >
                    {one.name} {one.text}
                  </Link>
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
      <GapLinks entry={entry} view={view} />
    </li>
  )
}
