import { Fragment, useCallback, useEffect, useRef, useState } from 'react'
import { mending, partNames } from '../../words/mending.ts'
import { type CellChange, changedParts, type Edits, textOf } from './edits.ts'
import { GridLine } from './GridLine.tsx'
import { type GridPart, type GridRow, gridParts } from './grid-rows.ts'
import { type GridPlace, moveInGrid } from './move-in-grid.ts'
import { pasteBlock } from './paste-block.ts'

interface GridProps {
  readonly rows: readonly GridRow[]
  readonly edits: Edits
  readonly findings: ReadonlyMap<string, string>
  readonly mode: 'mend' | 'read'
  /** A cell to go to, and the count of asking, so that asking twice goes twice. */
  readonly goTo: (GridPlace & { readonly asked: number }) | null
  readonly onWrite: (changes: readonly CellChange[]) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/** The figures as a grid: arrow keys, typing, pasting a block, undo. One tab stop for the whole grid. */
export function Grid({ rows, edits, findings, mode, goTo, onWrite, onUndo, onRedo }: GridProps) {
  const [active, setActive] = useState<GridPlace | null>(null)
  const [editing, setEditing] = useState<string | null>(null)
  const table = useRef<HTMLTableElement>(null)
  const keys = rows.map(({ key }) => key)
  const here =
    active && keys.includes(active.key) ? active : keys[0] ? { key: keys[0], part: 'value' as const } : null

  const focus = useCallback((place: GridPlace) => {
    setActive(place)
    setEditing(null)
    // The cell gets its tab stop with the next drawing; it can take the focus before.
    const cell = document.getElementById(`cell-${place.key}-${place.part}`)
    cell?.focus({ preventScroll: false })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [])
  // biome-ignore lint: goes when asked, not when rows change
  useEffect(() => {
    if (goTo) focus(goTo)
  }, [goTo?.asked])

  const onEnter = useCallback((key: string, part: GridPart) => setActive({ key, part }), [])
  const onEdit = useCallback((key: string, part: GridPart) => {
    setActive({ key, part })
    const row = table.current && rowsNow.current.find((one) => one.key === key)
    setEditing(row ? textOf(editsNow.current, row, part) : '')
  }, [])
  const rowsNow = useRef(rows)
  const editsNow = useRef(edits)
  rowsNow.current = rows
  editsNow.current = edits
  const onLeave = useCallback(() => {
    setEditing(null)
    requestAnimationFrame(() => table.current?.querySelector<HTMLElement>('td.cell[tabindex="0"]')?.focus())
  }, [])
  const onKeep = useCallback(
    (key: string, part: GridPart, text: string, then: 'stay' | 'down' | 'right' | 'left') => {
      const row = rowsNow.current.find((one) => one.key === key)
      setEditing(null)
      if (row && textOf(editsNow.current, row, part) !== text.trim())
        onWrite([{ key, part, text: text.trim() }])
      if (then === 'stay') return
      const arrow = { down: 'ArrowDown', right: 'ArrowRight', left: 'ArrowLeft' }[then]
      const next = moveInGrid(
        rowsNow.current.map((one) => one.key),
        { key, part },
        { key: arrow, end: 'one' },
      )
      if (next) requestAnimationFrame(() => focus(next))
    },
    [onWrite, focus],
  )

  const onKeyDown = (event: React.KeyboardEvent) => {
    const target = (event.target as HTMLElement).closest<HTMLElement>('td.cell')
    if (!target || !here) return
    const place: GridPlace = {
      key: target.dataset.key ?? here.key,
      part: (target.dataset.part ?? here.part) as GridPart,
    }
    const control = event.ctrlKey || event.metaKey
    const letter = event.key.toLowerCase()
    if (control && letter === 'z' && mode === 'mend') (event.shiftKey ? onRedo : onUndo)()
    else if (control && letter === 'y' && mode === 'mend') onRedo()
    else {
      const next = moveInGrid(keys, place, { key: event.key, end: control ? 'edge' : 'one' })
      if (next) focus(next)
      else if (mode === 'read' || control || event.altKey) return
      else if (event.key === 'Enter' || event.key === 'F2') onEdit(place.key, place.part)
      else if (event.key === 'Delete' || event.key === 'Backspace') onWrite([{ ...place, text: '' }])
      else if (event.key.length === 1 && event.key !== ' ') {
        setActive(place)
        setEditing(place.part === 'status' ? '' : event.key)
      } else return
    }
    event.preventDefault()
  }
  const onPaste = (event: React.ClipboardEvent) => {
    const target = (event.target as HTMLElement).closest<HTMLElement>('td.cell')
    if (!target || mode === 'read' || editing !== null) return
    event.preventDefault()
    const from = { key: target.dataset.key ?? '', part: (target.dataset.part ?? 'value') as GridPart }
    onWrite(pasteBlock(rows, from, event.clipboardData.getData('text/plain')))
  }
  return (
    <>
      <p className="hint">{mending.hint}</p>
      <section className="scroll grid" aria-label={mending.grid}>
        <table className="t t--tight" ref={table} onKeyDown={onKeyDown} onPaste={onPaste}>
          <caption className="hidden">{mending.grid}</caption>
          <thead>
            <tr>
              <th scope="col" className="first">
                Indicator
              </th>
              <th scope="col" className="n">
                {mending.lastQuarter}
              </th>
              {gridParts.map((part) => (
                <th key={part} scope="col" className={part === 'status' || part === 'note' ? undefined : 'n'}>
                  {partNames[part]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <Fragment key={row.key}>
                {row.topic !== rows[at - 1]?.topic && (
                  <tr>
                    <th scope="rowgroup" className="first">
                      {row.topic}
                    </th>
                    <td colSpan={6} className="fill" />
                  </tr>
                )}
                <GridLine
                  row={row}
                  text={
                    Object.fromEntries(gridParts.map((part) => [part, textOf(edits, row, part)])) as never
                  }
                  changed={changedParts(edits, row).join(' ')}
                  active={here?.key === row.key ? here.part : null}
                  editing={here?.key === row.key ? editing : null}
                  finding={findings.get(row.key) ?? null}
                  mode={mode}
                  onEnter={onEnter}
                  onEdit={onEdit}
                  onKeep={onKeep}
                  onLeave={onLeave}
                />
              </Fragment>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
