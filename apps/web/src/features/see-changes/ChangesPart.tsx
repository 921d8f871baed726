import { Pages } from '../../ui/Pages.tsx'
import { changesLede, changes as words } from '../../words/changes.ts'
import { pages } from '../../words/fields.ts'
import { periodTitle } from '../../words/periods.ts'
import type { Picture } from '../see-region/region.query.ts'
import { TakeAway } from '../take-away/TakeAway.tsx'
import { toTable } from '../take-away/to-table.ts'
import { ChangeFilter } from './ChangeFilter.tsx'
import { ChangesTable } from './ChangesTable.tsx'
import { type ChangesSince, type ChangeView, toChangeList, toChanges } from './to-changes.ts'
import { toChangesCsv } from './to-changes-csv.ts'

const size = 30
interface ChangesPartProps {
  readonly picture: Picture
  readonly view: ChangeView & { readonly from?: number | undefined }
  readonly onChange: (part: Readonly<Record<string, string | number | undefined>>) => void
}

/** What has changed since the quarter before or last year: an answer in words, then the changes. */
export function ChangesPart({ picture, view, onChange }: ChangesPartProps) {
  const since: ChangesSince = view.since === 'last_year' ? 'last_year' : 'last_period'
  const against = periodTitle(since === 'last_year' ? picture.yearPeriod : picture.previousPeriod)
  const rows = toChanges(picture, since)
  const list = toChangeList(rows, view)
  const from = Math.min(view.from ?? 0, Math.max(list.length - 1, 0))
  const title = `${words.title}: ${picture.name}, ${periodTitle(picture.period)} against ${against}`
  return (
    <>
      <p className="answer below">{changesLede(rows, against)}</p>
      <ChangeFilter
        picture={picture}
        view={view}
        onChange={(part) => onChange({ ...part, from: undefined })}
      />
      {list.length === 0 ? (
        <p className="note">{words.none}</p>
      ) : (
        <ChangesTable rows={list.slice(from, from + size)} period={picture.period} caption={title} />
      )}
      <Pages
        from={from}
        size={size}
        total={list.length}
        onMove={(to) => onChange({ from: to || undefined })}
        words={pages.inOrder}
      />
      <p className="note above">{words.how}</p>
      <div className="above">
        <TakeAway
          name={`changes-${picture.period}`}
          title={title}
          about={{ whose: picture.name, period: periodTitle(picture.period), figures: 'live' }}
          tables={[toTable(title, toChangesCsv(picture, list, since), [words.how])]}
        />
      </div>
    </>
  )
}
