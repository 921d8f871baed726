import { Band } from '../../ui/figures.tsx'
import { useNarrow } from '../../ui/use-narrow.ts'
import { periodTitle } from '../../words/periods.ts'
import { unbandedWords, rug as words } from '../../words/rug.ts'
import type { Picture } from '../see-region/region.query.ts'
import { TakeAway } from '../take-away/TakeAway.tsx'
import { RugFilter } from './RugFilter.tsx'
import { RugList } from './RugList.tsx'
import { RugTable } from './RugTable.tsx'
import { type RugView, toRug } from './to-rug.ts'
import { toRugTable } from './to-rug-table.ts'

interface RugPartProps {
  readonly picture: Picture
  readonly view: RugView & { readonly council?: string | undefined; readonly show: 'letters' | 'figures' }
  readonly onChange: (part: Readonly<Record<string, string | undefined>>) => void
}

/** The heat map of an alliance: each council's band in every indicator that has a best end. */
export function RugPart({ picture, view, onChange }: RugPartProps) {
  const narrow = useNarrow()
  const rug = toRug(picture, narrow ? { topic: view.topic } : view)
  const title = `${words.title}: ${picture.name}, ${periodTitle(picture.period)}`
  return (
    <>
      <RugFilter picture={picture} view={view} width={narrow ? 'narrow' : 'wide'} onChange={onChange} />
      <ul className="legend" aria-label={words.legend}>
        <li>
          <Band letter="A" /> {words.best}
        </li>
        <li>
          <Band letter="B" />
        </li>
        <li>
          <Band letter="C" />
        </li>
        <li>
          <Band letter="D" /> {words.lowest}
        </li>
        {!narrow && <li className="note small">{words.keys}</li>}
      </ul>
      {narrow ? (
        <RugList rug={rug} council={view.council ?? ''} period={picture.period} />
      ) : (
        <div data-grid>
          <RugTable
            rug={rug}
            period={picture.period}
            group={`alliance:${picture.agreement}`}
            caption={title}
            show={view.show}
          />
        </div>
      )}
      {rug.unbanded > 0 && <p className="note above">{unbandedWords(rug.unbanded)}</p>}
      <div className="above">
        <TakeAway
          name={`bands-${picture.period}`}
          title={title}
          about={{ whose: picture.name, period: periodTitle(picture.period), figures: 'live' }}
          tables={[toRugTable(picture, title, [words.note(periodTitle(picture.period))])]}
        />
      </div>
    </>
  )
}
