import { Band } from '../../ui/figures.tsx'
import { useNarrow } from '../../ui/use-narrow.ts'
import { unbandedWords, rug as words } from '../../words/rug.ts'
import { takeAway } from '../../words/take-away.ts'
import { TakeAway } from '../take-away/TakeAway.tsx'
import { RugFilter } from './RugFilter.tsx'
import { RugList } from './RugList.tsx'
import { RugTable } from './RugTable.tsx'
import type { RugSource } from './rug-source.ts'
import { type RugView, toRug } from './to-rug.ts'
import { toRugTable } from './to-rug-table.ts'

interface RugPartProps {
  readonly source: RugSource
  /** Whose figures of when, for the caption and the files. */
  readonly about: { readonly whose: string; readonly period: string }
  /** The quarter with which a council's page opens; undefined where each measure has a year of its own. */
  readonly period: string | undefined
  readonly view: RugView & { readonly council?: string | undefined; readonly show: 'letters' | 'figures' }
  /** The reader's own council, marked on the map and first on a phone. */
  readonly mark: string | undefined
  readonly onChange: (part: Readonly<Record<string, string | undefined>>) => void
  /** The fields that choose figures and councils. */
  readonly children: React.ReactNode
}

/** More councils than this are unreadable on a sheet of A4. */
const mostOnPaper = 40

/** A heat map: each council's band in every indicator that has a best end. */
export function RugPart({ source, about, period, view, mark, onChange, children }: RugPartProps) {
  const narrow = useNarrow()
  const rug = toRug(source, narrow ? { topic: view.topic } : view)
  const title = `${words.title}: ${about.whose}, ${about.period}`
  const council = view.council ?? source.members.find(({ areaCode }) => areaCode === mark)?.areaCode
  const note = source.kind === 'live' ? words.note(about.period) : words.publishedNote
  return (
    <>
      <RugFilter {...{ source, onChange }} view={{ ...view, council }} width={narrow ? 'narrow' : 'wide'}>
        {children}
      </RugFilter>
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
        {source.kind === 'published' && <li className="note small">{words.shorthand}</li>}
        {!narrow && <li className="note small not-paper">{words.keys}</li>}
      </ul>
      {narrow ? (
        <RugList rug={rug} council={council ?? ''} kind={source.kind} />
      ) : (
        <div data-grid>
          <RugTable
            {...{ rug, period, mark }}
            group={source.group}
            kind={source.kind}
            caption={title}
            show={view.show}
          />
        </div>
      )}
      {rug.unbanded > 0 && <p className="note above">{unbandedWords(rug.unbanded)}</p>}
      <div className="above">
        <TakeAway
          name={`bands-${source.group.replace(':', '-')}-${period ?? 'published'}`}
          title={title}
          about={{ ...about, figures: source.kind }}
          tables={[toRugTable(source, title, [note])]}
        >
          {rug.councils.length > mostOnPaper ? (
            <span className="note small">{words.tooWide}</span>
          ) : (
            <button type="button" className="btn btn--quiet" onClick={() => window.print()}>
              {takeAway.print}
            </button>
          )}
        </TakeAway>
      </div>
    </>
  )
}
