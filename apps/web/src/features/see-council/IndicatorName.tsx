import { Link } from '@tanstack/react-router'
import { definitionOf } from '../../words/council.ts'
import { DefinitionLink } from '../define-indicator/DefinitionLink.tsx'
import { OwnNaming } from './OwnNaming.tsx'
import type { CouncilRow } from './to-council-rows.ts'

interface IndicatorNameProps {
  readonly row: CouncilRow
  readonly area: string
  readonly period: string | undefined
}

/** What a row is about: the way to its page, how it is counted, and what the council itself calls it. */
export const IndicatorName = ({ row, area, period }: IndicatorNameProps) => (
  <>
    <Link
      to="/councils/$area/indicators/$indicator"
      params={{ area, indicator: row.indicator.id }}
      search={{ basis: row.basis, ...(period ? { period } : {}) }}
    >
      {row.indicator.shortName}
    </Link>
    <span className="kind">
      <DefinitionLink indicator={row.indicator.id} label={definitionOf(row.indicator.shortName, row.kind)}>
        {row.kind}
      </DefinitionLink>
    </span>
    <OwnNaming {...row.raw} />
  </>
)
