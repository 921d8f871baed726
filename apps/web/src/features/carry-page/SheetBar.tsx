import { useNavigate } from '@tanstack/react-router'
import { Seg } from '../../ui/Seg.tsx'
import { ViewBar } from '../../ui/ViewBar.tsx'
import { fields } from '../../words/fields.ts'
import { sheet as words } from '../../words/sheet.ts'
import { takeAway } from '../../words/take-away.ts'
import { AsOfField } from '../choose-view/AsOfField.tsx'
import { CouncilField } from '../choose-view/CouncilField.tsx'
import { NeighbourSetField } from '../choose-view/NeighbourSetField.tsx'
import { PeriodField } from '../choose-view/PeriodField.tsx'
import { ShortView } from '../choose-view/ShortView.tsx'
import { useAreaName } from '../choose-view/use-area-name.ts'
import type { PageData, PageView } from './page.query.ts'
import { toPdfPath } from './to-pdf-path.ts'

/** Chooses council, period, neighbours, day and way round, and takes the sheet along; all choices go into the address. */
export function SheetBar({ view, page }: { view: PageView; page: PageData | null | undefined }) {
  const navigate = useNavigate({ from: '/councils/$area/page' })
  const change = (part: Partial<Record<'period' | 'set' | 'asOf' | 'orientation', string | undefined>>) =>
    navigate({ to: '.', search: (old) => ({ ...old, ...part }) as never })
  const name = useAreaName(view.area, page?.area.name)
  const period = page?.period ?? view.period ?? ''
  const set = view.set ?? page?.neighbourSet ?? ''
  return (
    <ViewBar short={<ShortView name={name} period={period} asOf={view.asOf} />}>
      <CouncilField
        value={view.area}
        name={name}
        onChange={(area) => navigate({ to: '.', params: { area }, search: (old) => old as never })}
      />
      {page && (
        <PeriodField value={period} periods={page.periods} onChange={(code) => change({ period: code })} />
      )}
      <NeighbourSetField
        label={fields.neighbours}
        value={set}
        names="short"
        onChange={(id) => change({ set: id })}
      />
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
            <span className="hidden"> {takeAway.of(page.title)}</span>
          </a>
        </div>
      )}
    </ViewBar>
  )
}
