import { periodTitle } from '../../words/periods.ts'
import { roleWords } from '../../words/read-cells.ts'
import { review as words } from '../../words/review.ts'
import type { Cell } from './to-cells.ts'
import { textsOf } from './to-source-tables.ts'
import { nothingTyped, type Typed } from './to-typed.ts'

interface TypedRowsProps {
  readonly cells: readonly Cell[]
  readonly rows: Readonly<Record<string, Typed>>
  readonly onChange: (rows: Readonly<Record<string, Typed>>) => void
}

const all = ['value', 'numerator', 'denominator'] as const

/** Every figure of a question in a table of fields, filled with what was read. */
export function TypedRows({ cells, rows, onChange }: TypedRowsProps) {
  const parts = cells.some(({ numerator }) => numerator) ? all : (['value'] as const)
  return (
    <div className="question__rows">
      <table className="t t--tight">
        <caption className="hidden">{words.typeEach}</caption>
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col" className="n">
              {words.printed}
            </th>
            {parts.map((part) => (
              <th scope="col" key={part}>
                {words[part]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => {
            const key = cell.key
            const name = nameOf(cell)
            const row = rows[key] ?? nothingTyped
            return (
              <tr key={cell.index}>
                <th scope="row">{name}</th>
                <td className="n">{textsOf(cell.verbatim).join(' ') || words.blank}</td>
                {parts.map((part) => (
                  <td key={part}>
                    <input
                      type="text"
                      inputMode="decimal"
                      autoComplete="off"
                      size={6}
                      aria-label={`${words[part]}: ${name}`}
                      value={row[part]}
                      onChange={({ target }) =>
                        onChange({ ...rows, [key]: { ...row, [part]: target.value } })
                      }
                    />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="note small">{words.typedRowsHint}</p>
    </div>
  )
}

const nameOf = (cell: Cell): string =>
  [cell.label, periodTitle(cell.period), roleWords(cell.role)].filter(Boolean).join(', ')
