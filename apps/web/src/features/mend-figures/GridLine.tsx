import { memo } from 'react'
import { partNames } from '../../words/mending.ts'
import { missingPhrase } from '../../words/missing.ts'
import { CellEditor } from './CellEditor.tsx'
import { type GridPart, type GridRow, type GridText, gridParts } from './grid-rows.ts'

export interface GridLineProps {
  readonly row: GridRow
  readonly text: GridText
  readonly changed: string
  /** The part of this row that the keyboard is in; null where it is in another row. */
  readonly active: GridPart | null
  readonly editing: string | null
  readonly finding: string | null
  readonly mode: 'mend' | 'read'
  readonly onEnter: (key: string, part: GridPart) => void
  readonly onEdit: (key: string, part: GridPart) => void
  readonly onKeep: (
    key: string,
    part: GridPart,
    text: string,
    then: 'stay' | 'down' | 'right' | 'left',
  ) => void
  readonly onLeave: () => void
}

/** One row of the grid: what it is, last period's figure, and the five cells that may be written. */
export const GridLine = memo(function GridLine(props: GridLineProps) {
  const { row, text, changed, active, editing, finding, mode, onEnter, onEdit, onKeep, onLeave } = props
  return (
    <tr className={row.held ? 'is-held' : undefined}>
      <th scope="row" className="first">
        {row.indicator.shortName}
        <span className="kind">
          {row.kind}
          {row.address && ` · ${row.address}`}
        </span>
        {finding && (
          <span className={`kind grid__${finding}`}>{finding === 'mend' ? 'to mend' : 'held'}</span>
        )}
      </th>
      <td className="n muted">{row.lastQuarter ?? <span className="small">none</span>}</td>
      {gridParts.map((part) => {
        const isActive = active === part
        const shown = part === 'status' && text.status ? missingPhrase(text.status) : text[part]
        const label = `${row.indicator.shortName}, ${row.kind}, ${partNames[part].toLowerCase()}`
        return (
          <td
            key={part}
            id={`cell-${row.key}-${part}`}
            aria-label={`${label}: ${shown || (part === 'value' && row.derived ? `worked out, ${row.derived}` : 'empty')}`}
            tabIndex={isActive && editing === null ? 0 : -1}
            className={`cell cell--${part}${changed.includes(part) ? ' cell--changed' : ''}${row.held && part === 'value' ? ' cell--held' : ''}`}
            data-key={row.key}
            data-part={part}
            onFocus={() => !isActive && onEnter(row.key, part)}
            onDoubleClick={() => mode === 'mend' && onEdit(row.key, part)}
          >
            {isActive && editing !== null ? (
              <CellEditor
                part={part}
                label={label}
                text={editing}
                onKeep={(written, then) => onKeep(row.key, part, written, then)}
                onLeave={onLeave}
              />
            ) : (
              shown ||
              (part === 'value' && row.derived && (
                <span className="note small">worked out: {row.derived}</span>
              ))
            )}
          </td>
        )
      })}
    </tr>
  )
})
