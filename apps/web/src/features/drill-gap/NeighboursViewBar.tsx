import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { shownIndicator } from '../../data/catalogue.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { ViewBar } from '../../ui/ViewBar.tsx'
import { drill as words } from '../../words/drill.ts'
import { asItStood, fields } from '../../words/fields.ts'
import { dayOf } from '../../words/periods.ts'
import { useMe } from '../be-signed-in/me.query.ts'
import { groupsQuery } from '../choose-group/groups.query.ts'
import { AsOfField } from '../choose-view/AsOfField.tsx'
import { areasQuery } from '../choose-view/areas.query.ts'
import { setOptions } from '../choose-view/to-area-options.ts'
import type { NeighbourData, NeighbourView } from './drill.query.ts'

/** Chooses who is shown, apart from whom the gaps are to; figures of which kind; and the day. */
export function NeighboursViewBar({
  view,
  data,
}: {
  view: NeighbourView
  data: NeighbourData | null | undefined
}) {
  const me = useMe()
  const areas = useQuery(areasQuery).data
  const groups = useQuery({ ...groupsQuery, enabled: me?.current.council != null }).data ?? []
  const navigate = useNavigate({ from: '/councils/$area/indicators/$indicator/neighbours' })
  const change = (part: object) => navigate({ to: '.', search: (old) => ({ ...old, ...part }) as never })
  const set = view.set ?? data?.neighbourSet ?? ''
  const name = data?.area.name ?? ''
  return (
    <ViewBar
      short={
        <>
          <b>{name}</b> {shownIndicator(view.indicator).shortName}
          {view.asOf && asItStood(dayOf(view.asOf))}
        </>
      }
    >
      <SelectField
        label={words.show}
        value={view.show ?? 'neighbours'}
        options={[
          { value: 'neighbours', label: words.statisticalNeighbours },
          { value: 'region', label: words.regionCouncils },
          ...groups.map(({ id, name: label }) => ({ value: `group:${id}`, label })),
        ]}
        onChange={(show) => change({ show: show === 'neighbours' ? undefined : show })}
      />
      {set && (
        <SelectField
          label={fields.neighbours}
          value={set}
          options={setOptions(areas?.neighbourSets ?? [], set)}
          onChange={(id) => change({ set: id })}
        />
      )}
      {data && data.kinds.length > 1 && (
        <SelectField
          label={words.figures}
          value={data.kind ?? ''}
          options={data.kinds.map((kind) => ({
            value: kind,
            label: kind === 'live' ? words.live : words.published,
          }))}
          onChange={(kind) => change({ kind })}
        />
      )}
      <AsOfField value={view.asOf} onChange={(asOf) => change({ asOf })} />
    </ViewBar>
  )
}
