import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { SelectField } from '../../ui/SelectField.tsx'
import { ViewBar } from '../../ui/ViewBar.tsx'
import { dayOf, periodTitle } from '../../words/periods.ts'
import { ComparatorField } from '../choose-group/ComparatorField.tsx'
import { AsOfField } from '../choose-view/AsOfField.tsx'
import { areasQuery } from '../choose-view/areas.query.ts'
import { setName, setOptions, toAreaOptions } from '../choose-view/to-area-options.ts'
import type { GapsData, GapsView } from './gaps.query.ts'
import { sayComparator } from './say-gap.ts'

/** Chooses council, period, whom to compare with, and the day as which the page stands; all go into the address. */
export function GapsViewBar({ view, gaps }: { view: GapsView; gaps: GapsData | null | undefined }) {
  const areas = useQuery(areasQuery).data
  const navigate = useNavigate({ from: '/councils/$area/gaps' })
  const change = (part: Partial<Record<'period' | 'set' | 'asOf' | 'to', string | undefined>>) =>
    navigate({ to: '.', search: (old) => ({ ...old, ...part }) as never })
  const name = gaps?.area.name ?? areas?.areas.find(({ code }) => code === view.area)?.name ?? ''
  const period = gaps?.period ?? view.period ?? ''
  const set = view.set ?? gaps?.neighbourSet ?? ''
  return (
    <ViewBar
      short={
        <>
          <b>
            {name}
            {period && `, ${periodTitle(period)}`}
          </b>{' '}
          {gaps && `against ${sayComparator(gaps, 'full')}`}
          {view.asOf && `, as it stood on ${dayOf(view.asOf)}`}
        </>
      }
    >
      <SelectField
        label="Council"
        value={view.area}
        options={
          areas ? toAreaOptions(areas.areas, view.area) : [{ value: view.area, label: name || view.area }]
        }
        onChange={(area) => navigate({ to: '.', params: { area }, search: (old) => old as never })}
      />
      {gaps && (
        <SelectField
          label="Period"
          value={period}
          options={gaps.periods.map((code) => ({ value: code, label: periodTitle(code) }))}
          onChange={(code) => change({ period: code })}
        />
      )}
      <ComparatorField
        area={view.area}
        value={view.to ?? 'neighbours_median'}
        first={gaps?.others[0]?.code}
        onChange={(to) => change({ to: to === 'neighbours_median' ? undefined : to })}
      />
      {set && (
        <SelectField
          label="Neighbours"
          value={set}
          options={setOptions(areas?.neighbourSets ?? [], set).map(({ value }) => ({
            value,
            label: setName(value).replace('Statistical neighbours ', 'Set of '),
          }))}
          onChange={(id) => change({ set: id })}
        />
      )}
      <AsOfField value={view.asOf} onChange={(asOf) => change({ asOf })} />
    </ViewBar>
  )
}
