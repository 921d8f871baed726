import { useQuery } from '@tanstack/react-query'
import { shownIndicator } from '../../data/catalogue.ts'
import { Details } from '../../ui/Details.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Pages } from '../../ui/Pages.tsx'
import { pages } from '../../words/fields.ts'
import { listed } from '../../words/numbers.ts'
import { outlierReminderText, outliersLede, outliers as words } from '../../words/outliers.ts'
import { periodTitle } from '../../words/periods.ts'
import { region } from '../../words/region.ts'
import { reminders } from '../../words/reminders.ts'
import type { Person } from '../be-signed-in/me.query.ts'
import { RemindPart } from '../remind-councils/RemindPart.tsx'
import { useRemind } from '../remind-councils/use-remind.ts'
import { TakeAway } from '../take-away/TakeAway.tsx'
import { toTable } from '../take-away/to-table.ts'
import { CouncilOutlierTable } from './CouncilOutlierTable.tsx'
import { OutlierFilter } from './OutlierFilter.tsx'
import { OutlierItem } from './OutlierItem.tsx'
import { type OutlierRow, outliersQuery } from './outliers.query.ts'
import { toOutlierCsv } from './to-outlier-csv.ts'
import { type OutlierView, toCouncilOutliers, toOutlierList } from './to-outliers.ts'

const size = 20
interface OutliersPartProps {
  readonly agreement: number
  readonly period: string
  readonly view: OutlierView & { readonly from?: number | undefined }
  readonly me: Person | null
  readonly onChange: (part: Readonly<Record<string, string | number | undefined>>) => void
}

/** The outliers of an alliance's quarter: counts by council, the figures with what was said, reminders. */
export function OutliersPart({ agreement, period, view, me, onChange }: OutliersPartProps) {
  const asked = useQuery(outliersQuery(agreement, period))
  const reminding = useRemind(agreement, period, 'outliers')
  const data = asked.data
  if (asked.error) return <Failure error={asked.error} onRetry={() => void asked.refetch()} />
  if (!data) return <p className="note">{region.waiting}</p>
  const councils = toCouncilOutliers(data.rows)
  const list = toOutlierList(data.rows, view)
  const from = Math.min(view.from ?? 0, Math.max(list.length - 1, 0))
  const title = `${words.title}: ${data.name}, ${periodTitle(period)}`
  const open = councils
    .map(({ id, name, counts }) => ({ id, name, open: counts.waiting + counts.sent_back }))
    .filter((one) => one.open > 0)
  return (
    <>
      <p className="answer below">{outliersLede(data.rows)}</p>
      <section aria-labelledby="by-council">
        <h2 id="by-council" className="below">
          {words.byCouncil}
        </h2>
        <CouncilOutlierTable councils={councils} />
      </section>
      {me?.current.role === 'regional_lead' && (
        <div className="above not-paper">
          <Details summary={reminders.title}>
            <RemindPart
              councils={open.map((one) => ({ ...one, why: `${one.open} open` }))}
              noted={data.reminders}
              textFor={(ids) =>
                outlierReminderText({
                  alliance: data.name,
                  period: periodTitle(period),
                  councils: open.filter(({ id }) => ids.includes(id)),
                })
              }
              keeping={reminding}
            />
          </Details>
        </div>
      )}
      <section className="section" aria-labelledby="figures">
        <h2 id="figures" className="below">
          {words.list}
        </h2>
        <OutlierFilter
          view={view}
          councils={councils}
          topics={new Set(data.rows.map(({ indicator }) => shownIndicator(indicator).topic))}
          onChange={(part) => onChange({ ...part, from: undefined })}
        />
        {list.length === 0 && <p className="note">{words.none}</p>}
        <ul className="list">
          {list.slice(from, from + size).map((row) => (
            <OutlierItem
              key={`${row.council.id} ${row.indicator} ${row.basis}`}
              agreement={agreement}
              period={period}
              row={row}
              may={mayOf(me, row)}
            />
          ))}
        </ul>
        <Pages
          from={from}
          size={size}
          total={list.length}
          onMove={(to) => onChange({ from: to || undefined })}
          words={pages.inOrder}
        />
        <p className="note above">
          {words.rule}
          {data.tooFew.length > 0 &&
            ` ${words.tooFew}: ${listed(data.tooFew.map((id) => shownIndicator(id).shortName))}.`}
        </p>
        <div className="above">
          <TakeAway
            name={`outliers-${period}`}
            title={title}
            about={{ whose: data.name, period: periodTitle(period), figures: 'live' }}
            tables={[toTable(title, toOutlierCsv(data, list), [words.rule])]}
          />
        </div>
      </section>
    </>
  )
}

function mayOf(me: Person | null, row: OutlierRow): 'explain' | 'answer' | 'read' {
  const { role, council } = me?.current ?? {}
  if (role === 'regional_lead') return 'answer'
  const own = council?.areaCode === row.council.areaCode
  return own && (role === 'analyst' || role === 'approver') ? 'explain' : 'read'
}
