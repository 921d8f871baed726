import { Link, useRouter } from '@tanstack/react-router'
import { type MouseEvent, useCallback } from 'react'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { rug as words } from '../../words/rug.ts'
import { RugLine } from './RugLine.tsx'
import type { Rug } from './to-rug.ts'
import { useCellKeys } from './use-cell-keys.ts'

interface RugTableProps {
  readonly rug: Rug
  /** The period with which a council's page opens; undefined where each line has its own. */
  readonly period: string | undefined
  readonly group: string
  readonly kind: 'live' | 'published'
  readonly caption: string
  readonly show: 'letters' | 'figures'
  /** The reader's own council. */
  readonly mark: string | undefined
}

/** More councils than this stand under upright names, and the table scrolls inside itself. */
const mostUnderLevelNames = 12

/** Indicators × councils, a letter in each cell; one stop of the keyboard, then arrow keys. */
export function RugTable({ rug, period, group, kind, caption, show, mark }: RugTableProps) {
  const lines = new Map(rug.topics.flatMap((topic) => topic.rows).map((one, at) => [one, at]))
  const { current, ...keys } = useCellKeys({ rows: lines.size, columns: rug.councils.length })
  const onClick = useOpen()
  const many = rug.councils.length > mostUnderLevelNames
  const slim = many && kind === 'published' && show === 'letters'
  const look = `rug rug--grid${many ? ' rug--many' : ''}${slim ? ' rug--slim' : ''}`
  return (
    <ScrollTable label={words.table} caption={caption} hint={words.hint} look={look}>
      <thead>
        <tr>
          <th scope="col" className="first">
            {words.indicator}
          </th>
          {rug.councils.map(({ code, name, short }) => (
            <th key={code} scope="col" className={code === mark ? 'rug__own' : undefined}>
              <Link to="/councils/$area" params={{ area: code }} search={period ? { period } : {}}>
                {short}
                {short !== name && <span className="hidden"> ({name})</span>}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      {rug.topics.map((topic) => (
        <tbody key={topic.name}>
          {topic.name !== '' && (
            <tr>
              <th scope="rowgroup" className="first">
                {topic.name}
              </th>
              <td className="fill" colSpan={rug.councils.length} />
            </tr>
          )}
          {topic.rows.map((row) => {
            const line = lines.get(row) ?? 0
            const stop = current.row === line ? current.column : null
            return (
              <RugLine
                key={`${row.indicator.id} ${row.basis}`}
                councils={rug.councils}
                words={slim ? 'short' : 'full'}
                {...{ row, line, group, kind, show, stop, onClick, ...keys }}
              />
            )
          })}
        </tbody>
      ))}
      <tfoot>
        <tr>
          <th scope="row" className="first">
            {words.ds}
          </th>
          {rug.councils.map(({ code, lowest }) => (
            <td key={code} className="none">
              {lowest}
            </td>
          ))}
        </tr>
      </tfoot>
    </ScrollTable>
  )
}

/** Opens a plain link within the page; with a key held or another button the browser does as ever. */
function useOpen() {
  const { history } = useRouter()
  return useCallback(
    (event: MouseEvent<HTMLElement>) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      history.push(event.currentTarget.getAttribute('href') ?? '/')
    },
    [history],
  )
}
