import { useNavigate } from '@tanstack/react-router'
import { shownIndicator } from '../../data/catalogue.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { ViewBar } from '../../ui/ViewBar.tsx'
import { fields } from '../../words/fields.ts'
import { basisName } from '../../words/periods.ts'
import { indicatorOptions } from '../browse-indicators/to-catalogue-list.ts'
import { AsOfField } from '../choose-view/AsOfField.tsx'
import { CouncilField } from '../choose-view/CouncilField.tsx'
import { NeighbourSetField } from '../choose-view/NeighbourSetField.tsx'
import { PeriodField } from '../choose-view/PeriodField.tsx'
import { ShortView } from '../choose-view/ShortView.tsx'
import { setName } from '../choose-view/to-area-options.ts'
import { useAreaName } from '../choose-view/use-area-name.ts'
import type { IndicatorAsked, IndicatorData } from './indicator.query.ts'

/** Chooses council, indicator, basis, period and neighbours; every choice goes into the address. */
export function IndicatorViewBar({
  asked,
  data,
}: {
  asked: IndicatorAsked
  data: IndicatorData | null | undefined
}) {
  const navigate = useNavigate({ from: '/councils/$area/indicators/$indicator' })
  const change = (part: object) => navigate({ to: '.', search: (old) => ({ ...old, ...part }) as never })
  const indicator = shownIndicator(asked.indicator)
  const name = useAreaName(asked.area, data?.area.name)
  const period = data?.period ?? asked.period ?? ''
  const set = asked.set ?? data?.neighbourSet ?? ''
  const lists = indicatorOptions()
  return (
    <ViewBar
      short={
        <ShortView name={name} period={period} whom={set && setName(set).toLowerCase()} asOf={asked.asOf} />
      }
    >
      <CouncilField
        value={asked.area}
        name={name}
        onChange={(area) =>
          navigate({ to: '.', params: (old) => ({ ...old, area }), search: (old) => old as never })
        }
      />
      <SelectField
        label={fields.indicator}
        value={asked.indicator}
        options={lists}
        look="wide-choice"
        onChange={(id) =>
          navigate({
            to: '.',
            params: (old) => ({ ...old, indicator: id }),
            search: (old) => ({ ...old, basis: undefined, period: undefined }) as never,
          })
        }
      />
      {data && data.bases.length > 1 && (
        <SelectField
          label={fields.counted}
          value={data.basis}
          options={data.bases.map((id) => ({ value: id, label: basisName(id) }))}
          onChange={(basis) => change({ basis })}
        />
      )}
      {data && data.periods.length > 0 && (
        <PeriodField
          value={period}
          periods={[...new Set([period, ...data.periods])]}
          onChange={(code) => change({ period: code })}
        />
      )}
      <NeighbourSetField
        label={fields.compareWith}
        value={set}
        names="full"
        onChange={(id) => change({ set: id })}
      />
      <AsOfField value={asked.asOf} onChange={(asOf) => change({ asOf })} />
      <span className="hidden">{indicator.name}</span>
    </ViewBar>
  )
}
