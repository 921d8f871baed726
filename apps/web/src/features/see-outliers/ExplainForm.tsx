import { doubtsIn } from '@outturn/benchmarking'
import { type FormEvent, useState } from 'react'
import { useKept } from '../../data/kept.ts'
import { TextArea } from '../../ui/TextArea.tsx'
import { failureWords } from '../../words/faults.ts'
import { outliers as words } from '../../words/outliers.ts'
import { type OutlierRow, useSay } from './outliers.query.ts'

interface ExplainFormProps {
  readonly agreement: number
  readonly period: string
  readonly row: OutlierRow
  readonly onDone: () => void
}

/** The council's explanation. What might let somebody be known is shown first; the person decides. */
export function ExplainForm({ agreement, period, row, onDone }: ExplainFormProps) {
  const kept = useKept(`outlier ${agreement} ${period} ${row.indicator} ${row.basis}`, '')
  const { value: text, set: setText } = kept
  const [problem, setProblem] = useState<string>()
  const [looked, setLooked] = useState<string>()
  const saying = useSay(agreement, period, row)
  const id = `explain-${row.council.id}-${row.indicator}`
  const doubts = looked === text ? doubtsIn(text) : []
  const giveUp = () => {
    kept.forget()
    onDone()
  }
  const share = (despite: readonly string[]) =>
    saying.mutate({ as: 'council', text, despite }, { onSuccess: onDone, forget: kept.forget })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!text.trim()) return setProblem(words.empty)
    setProblem(undefined)
    const found = doubtsIn(text)
    if (found.length === 0) return share([])
    if (looked === text) return share(found.map((doubt) => doubt.found))
    setLooked(text)
  }
  return (
    <form onSubmit={submit} noValidate className="above">
      <TextArea
        id={id}
        label={words.text}
        hint={words.hint}
        value={text}
        onChange={setText}
        error={problem ?? (saying.error ? failureWords(saying.error) : undefined)}
      />
      <div role="alert">
        {doubts.length > 0 && (
          <div className="finding below">
            <b>{words.doubts}</b>
            <ul>
              {doubts.map(({ kind, found }) => (
                <li key={found}>
                  “{found}” {words.doubt[kind]}
                </li>
              ))}
            </ul>
            {words.doubtsHint}
          </div>
        )}
      </div>
      <p className="actions">
        <button type="submit" className="btn" aria-disabled={saying.isPending}>
          {doubts.length > 0 ? words.shareAnyway : words.send}
        </button>
        <button type="button" className="plain" onClick={giveUp}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
