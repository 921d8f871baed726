import { pages, pagesSaid } from '../words/fields.ts'

interface PagesProps {
  readonly from: number
  readonly size: number
  readonly total: number
  readonly onMove: (from: number) => void
  /** What the steps are called; a list by date goes from newer to older. */
  readonly words?: { readonly back: string; readonly on: string }
}

/** Steps through a long list: where we are, back and on. */
export function Pages({ from, size, total, onMove, words = pages.byDate }: PagesProps) {
  const last = Math.min(from + size, total)
  return (
    <nav className="actions above" aria-label={pages.label}>
      <span className="note">{pagesSaid(total === 0 ? 0 : from + 1, last, total)}</span>
      {from > 0 && (
        <button type="button" className="plain" onClick={() => onMove(Math.max(0, from - size))}>
          {words.back}
        </button>
      )}
      {last < total && (
        <button type="button" className="plain" onClick={() => onMove(last)}>
          {words.on}
        </button>
      )}
    </nav>
  )
}
