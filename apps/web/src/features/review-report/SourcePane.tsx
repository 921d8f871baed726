import { useEffect, useMemo, useRef, useState } from 'react'
import { placeWords } from '../../words/read-cells.ts'
import { review as words } from '../../words/review.ts'
import type { Question } from './review.query.ts'
import { SourceLegend } from './SourceLegend.tsx'
import { SourceTable } from './SourceTable.tsx'
import type { SourceTable as Table } from './to-source-tables.ts'

interface SourcePaneProps {
  readonly tables: readonly Table[]
  readonly question: Question | null
  /** Where the figure asked about stands in the report. */
  readonly address: string | undefined
}

/**
 * The report as printed, with the asked figure marked and in sight. The mark is put on the page directly: a thousand
 * cells are not drawn again because the question moved on.
 */
export function SourcePane({ tables, question, address }: SourcePaneProps) {
  const box = useRef<HTMLElement>(null)
  const [shown, setShown] = useState<'table' | 'whole'>('table')
  const asked = question?.cells
  const own = useMemo(() => tables.filter((table) => holds(table, asked ?? [])), [tables, asked])
  const visible = shown === 'whole' || own.length === 0 ? tables : own
  // biome-ignore lint/correctness/useExhaustiveDependencies: the marks are set anew when other tables are drawn
  useEffect(() => mark(box.current, asked ?? []), [asked, visible])
  const title = own[0]?.title ?? tables[0]?.title ?? ''
  return (
    <section className="review__source" aria-labelledby="source">
      <div className="source__bar">
        <h2 id="source">
          {[words.source, shown === 'table' ? title : words.wholeReport].filter(Boolean).join(': ')}
        </h2>
        <span>
          {address && `${placeWords(address)} · `}
          <button
            type="button"
            className="plain"
            onClick={() => setShown((was) => (was === 'table' ? 'whole' : 'table'))}
          >
            {shown === 'table' ? words.wholeReport : words.thisTable}
          </button>
        </span>
      </div>
      <section className={`source source--${shown}`} ref={box} aria-label={words.sourceTable} tabIndex={0}>
        {visible.map((table) => (
          <SourceTable key={table.key} table={table} />
        ))}
      </section>
      <SourceLegend />
    </section>
  )
}

const holds = (table: Table, cells: readonly number[]): boolean =>
  table.rows.some(({ places }) => places.some((place) => place?.cells.some((one) => cells.includes(one))))

/** Marks the places of these cells and brings the first into sight, inside the pane only. */
function mark(pane: HTMLElement | null, cells: readonly number[]): void {
  if (!pane) return
  for (const old of pane.querySelectorAll('[data-asked]')) {
    old.removeAttribute('data-asked')
    old.removeAttribute('aria-current')
  }
  const found = new Set<HTMLElement>()
  for (const cell of cells) {
    const place = pane.querySelector<HTMLElement>(`[data-cells~="${cell}"]`)
    if (place) found.add(place)
  }
  for (const place of found) {
    place.setAttribute('data-asked', '')
    place.setAttribute('aria-current', 'true')
  }
  const [first] = found
  if (!first) return
  const at = first.getBoundingClientRect()
  const around = pane.getBoundingClientRect()
  pane.scrollTop += at.top - around.top - (pane.clientHeight - at.height) / 2
  // From the left edge no further than it takes, so that the row's name stays with its first figures.
  pane.scrollLeft = 0
  const beyond = first.getBoundingClientRect().right - around.left - pane.clientWidth + 8
  if (beyond > 0) pane.scrollLeft = beyond
}
