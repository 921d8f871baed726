import { against, asItStood } from '../../words/fields.ts'
import { dayOf, periodTitle } from '../../words/periods.ts'

interface ShortViewProps {
  readonly name: string
  readonly period: string
  /** Whom the figures are compared with; empty where that is not known yet. */
  readonly whom?: string
  readonly asOf?: string | undefined
}

/** What a page shows in one line, for where the fields are folded away. */
export const ShortView = ({ name, period, whom = '', asOf }: ShortViewProps) => (
  <>
    <b>
      {name}
      {period && `, ${periodTitle(period)}`}
    </b>
    {whom && ` ${against(whom)}`}
    {asOf && asItStood(dayOf(asOf))}
  </>
)
