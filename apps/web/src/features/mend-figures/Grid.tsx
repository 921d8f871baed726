import { Fragment, useEffect } from 'react'
import { fields } from '../../words/fields.ts'
import { mending, partNames } from '../../words/mending.ts'
import { focusCell } from './focus-cell.ts'
import { GridLine } from './GridLine.tsx'
import { gridParts } from './grid-rows.ts'
import type { GridPlace } from './move-in-grid.ts'
import { type GridWork, useGridKeys } from './use-grid-keys.ts'

interface GridProps extends GridWork {
  readonly findings: ReadonlyMap<string, string>
  /** A cell to go to; a new object each time that somebody asks, so that asking twice goes twice. */
  readonly goTo: GridPlace | null
}

/** The figures as a grid: arrow keys, typing, pasting a block, undo. One tab stop for the whole grid. */
export function Grid({ findings, goTo, ...work }: GridProps) {
  const { active, editing, onKeyDown, onPaste, ...handlers } = useGridKeys(work)
  const { rows, edits, mode } = work
  useEffect(() => {
    if (goTo) focusCell(goTo)
  }, [goTo])
  const first = rows[0] ? { key: rows[0].key, part: 'value' as const } : null
  const here = active && rows.some(({ key }) => key === active.key) ? active : first
  return (
    <>
      <p className="hint">{mending.hint}</p>
      <section className="scroll grid" aria-label={mending.grid}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- WAI-ARIA's grid is built on a table */}
        <table className="t t--tight" role="grid" onKeyDown={onKeyDown} onPaste={onPaste}>
          <caption className="hidden">{mending.grid}</caption>
          <thead>
            <tr>
              <th scope="col" className="first">
                {fields.indicator}
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
                  typed={edits.changes[row.key]}
                  active={here?.key === row.key ? here.part : null}
                  editing={here?.key === row.key ? editing : null}
                  finding={findings.get(row.key) ?? null}
                  mode={mode}
                  {...handlers}
                />
              </Fragment>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
