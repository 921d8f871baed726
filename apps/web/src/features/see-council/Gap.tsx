import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { GapStrip } from '../../charts/GapStrip.tsx'
import { bare, withUnit } from '../../data/catalogue.ts'
import { TestChip } from '../../ui/figures.tsx'
import { council, figureSentence, gapSentence } from '../../words/council.ts'
import { reasonWords } from '../../words/reasons.ts'
import { DefinitionLink } from '../define-indicator/DefinitionLink.tsx'
import { indicatorQuery } from '../see-indicator/indicator.query.ts'
import type { Profile } from './council.query.ts'
import { OwnNaming } from './OwnNaming.tsx'
import type { CouncilRow } from './to-council-rows.ts'
import { changePhrase, toDoingBetter, toStrip } from './to-strip.ts'

interface GapProps {
  readonly profile: Profile
  readonly row: CouncilRow
  readonly period: string | undefined
  readonly set: string | undefined
}

/** One gap: how many children, the figures, where each neighbour stands, and who does better. */
export function Gap({ profile, row, period, set }: GapProps) {
  const { raw, indicator } = row
  const area = profile.area.code
  const detail = useQuery(
    indicatorQuery({ area, indicator: indicator.id, basis: row.basis, period: profile.period, set }),
  )
  const strip = toStrip(row, profile.area.name, detail.data?.neighbours ?? [])
  const better = toDoingBetter(indicator, detail.data?.neighbours ?? [])
  const points = indicator.unit === 'percent' ? ' points' : ''
  const median = (raw.amount ?? 0) - (raw.gap ?? 0)
  const live = raw.comparedWith === 'live'
  return (
    <li className="gap">
      <h2 className="part">
        <Link
          to="/councils/$area/indicators/$indicator"
          params={{ area, indicator: indicator.id }}
          search={{ basis: row.basis, ...(period ? { period } : {}) }}
        >
          {indicator.name}
        </Link>
      </h2>
      {raw.gapCount !== null && (
        <p className="gap__count">
          <b>{raw.gapCount.toLocaleString('en-GB')}</b>
          <span>{gapSentence(raw.gapWanted === 'fewer' ? 'fewer' : 'more', indicator.numerator)}</span>
        </p>
      )}
      <p className="gap__say">
        {figureSentence(withUnit(raw.amount ?? 0, indicator), row.kind)} The {live ? 'live median' : 'median'}{' '}
        of neighbours is {withUnit(median, indicator)}. {changePhrase(row)}
      </p>
      {strip && <GapStrip {...strip} />}
      <dl>
        {(row.parts ?? row.inferred) && (
          <>
            <dt>Figure</dt>
            <dd>{row.parts ?? council.about(row.inferred ?? '')}</dd>
          </>
        )}
        <dt>Counts</dt>
        <dd>
          <DefinitionLink
            indicator={indicator.id}
            label={`Definition of ${indicator.shortName}: ${row.kind}`}
          >
            {row.kind}
          </DefinitionLink>
          <OwnNaming {...raw} />
        </dd>
        <dt>Gap</dt>
        <dd>
          {bare(Math.abs(raw.gap ?? 0), indicator)}
          {points},{' '}
          {raw.verdict === 'worse' ? 'larger than chance' : `not tested: ${reasonWords(raw.verdictReason)}`}
        </dd>
        {(raw.changeTest === 'signal' || raw.changeTest === 'noise') && row.change && (
          <>
            <dt>Last change</dt>
            <dd>
              <TestChip test={raw.changeTest} /> {row.change.text}
              {points}
            </dd>
          </>
        )}
        {better.length > 0 && (
          <>
            <dt>Doing better</dt>
            <dd>
              {better.map((one, at) => (
                <span key={one.code}>
                  {at > 0 && ', '}
                  <Link
                    to="/councils/$area/indicators/$indicator"
                    params={{ area: one.code, indicator: indicator.id }}
                  >
                    {one.name} {one.text}
                  </Link>
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
    </li>
  )
}
