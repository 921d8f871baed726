import { type FormEvent, useRef, useState } from 'react'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { failureWords } from '../../words/faults.ts'
import { sending } from '../../words/sending.ts'
import { signIn } from '../../words/sign-in.ts'
import { Stages } from './Stages.tsx'
import { type ReadingData, useReading, useSendFile } from './use-send-file.ts'

interface SendFileProps {
  readonly period: string
  readonly version: number | undefined
  /** The reading that the return showed last, so that it is still told after coming back. */
  readonly last: ReadingData | null
}

/** The template, the file, and how far its reading is. */
export function SendFile({ period, version, last }: SendFileProps) {
  const input = useRef<HTMLInputElement>(null)
  const [missing, setMissing] = useState(false)
  const sent = useSendFile(period, version)
  const followed = useReading(sent.data?.readingId ?? (last && last.endedAt === null ? last.id : undefined))
  const reading = followed ?? last
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const file = input.current?.files?.[0]
    setMissing(!file)
    if (file) sent.mutate(file, { onSuccess: () => input.current && (input.current.value = '') })
  }
  const problem = missing ? sending.noFile : sent.error ? failureWords(sent.error) : null
  return (
    <section aria-labelledby="send">
      <h2 id="send">{sending.title}</h2>
      <p className="note">{sending.note}</p>
      {problem && !sent.isPending && (
        <div className="above">
          <ErrorSummary title={signIn.problem} items={[{ text: problem, field: 'file' }]} />
        </div>
      )}
      <form className="filter above" onSubmit={submit} noValidate>
        <div className="field span">
          <label htmlFor="file">{sending.choose}</label>
          <input
            id="file"
            ref={input}
            type="file"
            accept=".csv,.xlsx,.txt,.tsv"
            onChange={() => setMissing(false)}
          />
        </div>
        <button type="submit" className="btn" aria-disabled={sent.isPending}>
          {sent.isPending ? sending.busy : sending.action}
        </button>
        <p className="push actions small">
          <a href={`/returns/${period}/template.csv`} download>
            {sending.templateCsv}
          </a>
          <a href={`/returns/${period}/template.xlsx`} download>
            {sending.templateXlsx}
          </a>
        </p>
      </form>
      {reading && <Stages reading={reading} />}
    </section>
  )
}
