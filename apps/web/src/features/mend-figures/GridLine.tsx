import { memo } from 'react'
import { cellSaid, mending, partNames, workedOut } from '../../words/mending.ts'
import { missingPhrase } from '../../words/missing.ts'
import { nothing } from '../../words/tables.ts'
import { CellEditor } from './CellEditor.tsx'
import { cellId } from './focus-cell.ts'
import { type GridPart, type GridRow, type GridText, gridParts } from './grid-rows.ts'
import type { GridPlace } from './move-in-grid.ts'
import type { Kept } from './use-grid-keys.ts'

interface GridLineProps {
  readonly row: GridRow
  /** What was typed into this row and not yet saved. */
  readonly typed: Partial<GridText> | undefined
  /** The part of this row that the keyboard is in; null where it is in another row. */
  readonly active: GridPart | null
  readonly editing: string | null
  readonly finding: string | null
  readonly mode: 'mend' | 'read'
  readonly onEnter: (place: GridPlace) => void
  readonly onEdit: (place: GridPlace) => void
  readonly onKeep: (place: GridPlace, kept: Kept) => void
  readonly onLeave: (place: GridPlace) => void
}

/** One row of the grid: what it is, last period's figure, and the five cells that may be written. */
export const GridLine = memo(function GridLine(props: GridLineProps) {
  const { row, typed, active, editing, finding, mode, onEnter, onEdit, onKeep, onLeave } = props
  return (
    <tr>
      <th scope="row" className="first">
        {row.indicator.shortName}
        <span className="kind">
          {row.kind}
          {row.address && ` · ${row.address}`}
        </span>
        {finding && <span className={`kind grid__${finding}`}>{mending.waits[finding]}</span>}
      </th>
      <td className="n muted">{row.lastQuarter ?? <span className="small">{nothing}</span>}</td>
      {gridParts.map((part) => {
        const place = { key: row.key, part }
        const text = typed?.[part] ?? row.text[part]
        const shown = part === 'status' && text ? missingPhrase(text) : text
        const derived = part === 'value' ? row.derived : null
        const label = `${row.indicator.shortName}, ${row.kind}, ${partNames[part].toLowerCase()}`
        const isActive = active === part
        return (
          <td
            key={part}
            id={cellId(place)}
            aria-label={cellSaid(label, shown, derived)}
            tabIndex={isActive && editing === null ? 0 : -1}
            className={look(row, part, text !== row.text[part] ? 'changed' : 'stored')}
            data-key={row.key}
            data-part={part}
            onFocus={() => !isActive && onEnter(place)}
            onDoubleClick={() => mode === 'mend' && onEdit(place)}
          >
            {isActive && editing !== null ? (
              <CellEditor
                part={part}
                label={label}
                text={editing}
                onKeep={(kept) => onKeep(place, kept)}
                onLeave={() => onLeave(place)}
              />
            ) : (
              shown || (derived && <span className="note small">{workedOut(derived)}</span>)
            )}
          </td>
        )
      })}
    </tr>
  )
})

const look = (row: GridRow, part: GridPart, state: 'changed' | 'stored'): string =>
  [
    'cell',
    `cell--${part}`,
    state === 'changed' ? 'cell--changed' : '',
    row.held && part === 'value' ? 'cell--held' : '',
  ]
    .filter(Boolean)
    .join(' ')
