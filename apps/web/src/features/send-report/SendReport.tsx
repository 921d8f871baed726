import { type FormEvent, useRef, useState } from 'react'
import { useKept } from '../../data/kept.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { failureWords } from '../../words/faults.ts'
import { reports } from '../../words/reports.ts'
import { type ReportReceipt, useSendReport } from './use-send-report.ts'

const limit = 50 * 1024 * 1024

interface SendReportProps {
  readonly period: string
  readonly onSent: (receipt: ReportReceipt) => void
}

/** Sends the council's own report: a file, or what was pasted as a text file. */
export function SendReport({ period, onSent }: SendReportProps) {
  const input = useRef<HTMLInputElement>(null)
  const { value: pasted, set: setPasted, forget } = useKept(`report ${period}`, '')
  const [wrong, setWrong] = useState<{ readonly text: string; readonly field: string } | null>(null)
  const sent = useSendReport(period, onSent)
  const sendFile = (event: FormEvent) => {
    event.preventDefault()
    const file = input.current?.files?.[0]
    if (!file) return setWrong({ text: reports.noFile, field: 'report' })
    if (file.size > limit) return setWrong({ text: reports.tooLarge, field: 'report' })
    setWrong(null)
    sent.mutate(file)
  }
  const sendPasted = (event: FormEvent) => {
    event.preventDefault()
    if (!pasted.trim()) return setWrong({ text: reports.noText, field: 'pasted' })
    setWrong(null)
    sent.mutate(new File([pasted], reports.pastedName, { type: 'text/plain' }), { forget })
  }
  const problem = wrong ?? (sent.error ? { text: failureWords(sent.error), field: 'report' } : null)
  return (
    <>
      {problem && !sent.isPending && <ErrorSummary title={reports.problem} items={[problem]} />}
      <form className="filter" onSubmit={sendFile} noValidate>
        <div className="field span">
          <label htmlFor="report">{reports.choose}</label>
          <input
            id="report"
            ref={input}
            type="file"
            accept=".txt,.csv,.tsv,.xlsx,.xlsm,.ods,.html,.htm,.docx,.pdf"
            aria-describedby="report-kinds"
            onChange={() => setWrong(null)}
          />
        </div>
        <button type="submit" className="btn" aria-disabled={sent.isPending}>
          {sent.isPending ? reports.busy : reports.action}
        </button>
        <p id="report-kinds" className="note small full">
          {reports.kinds}
        </p>
      </form>
      <form className="section" onSubmit={sendPasted} noValidate>
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="pasted">
            {reports.paste}
          </label>
          <div id="pasted-hint" className="govuk-hint">
            {reports.pasteHint}
          </div>
          <textarea
            id="pasted"
            rows={8}
            className="govuk-textarea pasted"
            wrap="off"
            spellCheck={false}
            value={pasted}
            aria-describedby="pasted-hint"
            onChange={(event) => setPasted(event.target.value)}
          />
        </div>
        <button type="submit" className="btn btn--quiet" aria-disabled={sent.isPending}>
          {sent.isPending ? reports.busy : reports.pasteAction}
        </button>
      </form>
    </>
  )
}
