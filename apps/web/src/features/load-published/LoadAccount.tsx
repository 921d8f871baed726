import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Failure } from '../../ui/Failure.tsx'
import {
  accountParts,
  contradictory,
  countsWords,
  loadRefusalWords,
  progressWords,
  published as words,
} from '../../words/published.ts'
import { type Account, fileQuery, isUnderWay, type LoadedFile } from './published.query.ts'
import { toAccountParts } from './to-account-parts.ts'

/** How far a file is, and once it is loaded what became of its rows and columns. */
export function LoadAccount({ id }: { id: number }) {
  const client = useQueryClient()
  const asked = useQuery(fileQuery(id))
  const file = asked.data
  const over = file ? !isUnderWay(file.state) : false
  // A vintage more, and a file that is no longer under way: the lists beside this are asked anew.
  useEffect(() => {
    if (over)
      void client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] === 'published' && queryKey[1] !== 'file',
      })
  }, [client, over])
  if (asked.error) return <Failure error={asked.error} onRetry={() => void asked.refetch()} />
  if (!file) return null
  return (
    <section className="panel section" aria-labelledby="account">
      <h2 id="account">{words.account}</h2>
      <Progress file={file} />
      {file.account && <AccountOf account={file.account} state={file.state} />}
      {file.vintage !== null && (
        <p className="above">
          <Link to="/published/vintages/$vintage" params={{ vintage: String(file.vintage) }}>
            {words.changesBefore}
          </Link>
        </p>
      )}
    </section>
  )
}

function Progress({ file }: { file: LoadedFile }) {
  const percent = file.size > 0 ? Math.min(100, Math.round((100 * file.bytesRead) / file.size)) : 0
  const { name, state, rowsRead } = file
  return (
    <>
      <p role="status">
        <b>{progressWords({ name, state, rows: rowsRead, percent })}</b>
      </p>
      {isUnderWay(state) && (
        <>
          <div className="progress" aria-hidden="true">
            <span style={{ width: `${Math.max(2, percent)}%` }} />
          </div>
          <p className="note small">{words.leave}</p>
        </>
      )}
    </>
  )
}

function AccountOf({ account, state }: { account: Account; state: string }) {
  const { refusal, refusalColumns } = account
  if (refusal)
    return (
      <>
        <p className="finding finding--mend above">{loadRefusalWords(refusal, refusalColumns)}</p>
        {refusal === 'unknown-data-set' && (
          <Lines title={accountParts.columns} lines={refusalColumns} kind="told" />
        )}
      </>
    )
  const parts = toAccountParts(account)
  return (
    <>
      <p className="above">{countsWords(account.rows, account.figures)}</p>
      {state === 'left' && <p className="finding finding--mend above">{contradictory}</p>}
      {parts.length === 0 && <p className="note">{accountParts.nothing}</p>}
      {parts.map((part) => (
        <Lines key={part.title} {...part} />
      ))}
    </>
  )
}

/** More lines than these are folded away. */
const few = 6

function Lines({ title, lines, kind }: { title: string; lines: readonly string[]; kind: 'look' | 'told' }) {
  const list = (of: readonly string[]) => (
    <ul className="list">
      {of.map((line) => (
        <li key={line} className="small">
          {line}
        </li>
      ))}
    </ul>
  )
  return (
    <div className={`above${kind === 'look' ? ' finding' : ''}`}>
      <h3 className="part">
        {title} ({lines.length.toLocaleString('en-GB')})
      </h3>
      {list(lines.slice(0, few))}
      {lines.length > few && (
        <details className="above">
          <summary>{words.more(lines.length - few)}</summary>
          {list(lines.slice(few))}
        </details>
      )}
    </div>
  )
}
