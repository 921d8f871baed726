import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Seg } from '../../ui/Seg.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { ViewBar } from '../../ui/ViewBar.tsx'
import { dayOf, periodTitle } from '../../words/periods.ts'
import { sheet as words } from '../../words/sheet.ts'
import { AsOfField } from '../choose-view/AsOfField.tsx'
import { areasQuery } from '../choose-view/areas.query.ts'
import { setName, setOptions, toAreaOptions } from '../choose-view/to-area-options.ts'
import type { PageData, PageView } from './page.query.ts'
import { toPdfPath } from './to-pdf-path.ts'

/** Chooses council, period, neighbours, day and way round, and takes the sheet along; all choices go into the address. */
export function SheetBar({ view, page }: { view: PageView; page: PageData | null | undefined }) {
  const areas = useQuery(areasQuery).data
  const navigate = useNavigate({ from: '/councils/$area/page' })
  const change = (part: Partial<Record<'period' | 'set' | 'asOf' | 'orientation', string | undefined>>) =>
    navigate({ to: '.', search: (old) => ({ ...old, ...part }) as never })
  const name = page?.area.name ?? areas?.areas.find(({ code }) => code === view.area)?.name ?? ''
  const period = page?.period ?? view.period ?? ''
  const set = view.set ?? page?.neighbourSet ?? ''
  return (
    <ViewBar
      short={
        <>
          <b>
            {name}
            {period && `, ${periodTitle(period)}`}
          </b>
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
      {page && (
        <SelectField
          label="Period"
          value={period}
          options={page.periods.map((code) => ({ value: code, label: periodTitle(code) }))}
          onChange={(code) => change({ period: code })}
        />
      )}
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
      <Seg
        legend={words.orientation}
        value={view.orientation ?? 'portrait'}
        options={[
          { value: 'portrait', label: words.portrait },
          { value: 'landscape', label: words.landscape },
        ]}
        onChange={(value) => change({ orientation: value === 'portrait' ? undefined : value })}
      />
      {page && (
        <div className="actions">
          <button type="button" className="btn" onClick={() => window.print()}>
            {words.print}
          </button>
          <a className="btn btn--quiet" href={toPdfPath(view)} download>
            {words.pdf}
            <span className="hidden"> of {page.title}</span>
          </a>
        </div>
      )}
    </ViewBar>
  )
}
