import { useLayoutEffect, useRef } from 'react'
import { statusChoices } from '../../words/mending.ts'
import { missingWords } from '../../words/missing.ts'
import type { GridPart } from './grid-rows.ts'
import type { Kept } from './use-grid-keys.ts'

interface CellEditorProps {
  readonly part: GridPart
  readonly label: string
  /** What stands in the cell when editing starts. */
  readonly text: string
  readonly onKeep: (kept: Kept) => void
  readonly onLeave: () => void
}

/** One cell while it is edited. Enter keeps and goes down, Tab keeps and goes on, Escape leaves it as it was. */
export function CellEditor({ part, label, text, onKeep, onLeave }: CellEditorProps) {
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null)
  // Leaving by a key takes the field away, and that must not count as leaving it by a click.
  const settled = useRef(false)
  // Before the next key arrives, or what is typed quickly would begin with its second figure.
  useLayoutEffect(() => field.current?.focus(), [])
  const keep = (go: Kept['go']) => {
    if (settled.current) return
    settled.current = true
    onKeep({ text: field.current?.value ?? text, go })
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Enter') keep('down')
    else if (event.key === 'Tab') keep(event.shiftKey ? 'left' : 'right')
    else if (event.key === 'Escape') {
      settled.current = true
      onLeave()
    } else return
    event.preventDefault()
  }
  const common = {
    ref: field,
    'aria-label': label,
    defaultValue: text,
    className: 'cell__field',
    onKeyDown,
    onBlur: () => keep('stay'),
  }
  if (part === 'status')
    return (
      <select {...common}>
        {statusChoices.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name || 'the figure is there'}
          </option>
        ))}
        {text && !(text in missingWords) && <option value={text}>{text}</option>}
      </select>
    )
  return <input {...common} inputMode={part === 'note' ? 'text' : 'decimal'} autoComplete="off" />
}
