import { eesMappings } from '@outturn/indicators'
import { type FormEvent, useRef, useState } from 'react'
import { Details } from '../../ui/Details.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { failureWords } from '../../words/faults.ts'
import { published as words } from '../../words/published.ts'
import { settings } from '../../words/settings.ts'
import { useLoadFile } from './use-load-file.ts'

const limit = 200 * 1024 * 1024

/** Chooses a published file and sends it to be loaded. */
export function LoadFile({ onSent }: { onSent: (id: number) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const [label, setLabel] = useState('')
  const [provisional, setProvisional] = useState<'yes' | 'no'>('no')
  const [wrong, setWrong] = useState<string | null>(null)
  const sent = useLoadFile((id) => {
    if (input.current) input.current.value = ''
    setLabel('')
    setProvisional('no')
    onSent(id)
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const file = input.current?.files?.[0]
    const problem = !file ? words.noFile : file.size > limit ? words.tooLarge : null
    setWrong(problem)
    if (file && !problem) sent.mutate({ file, label, provisional })
  }
  const problem = wrong ?? (sent.error ? failureWords(sent.error) : null)
  return (
    <section aria-labelledby="load">
      <h2 id="load">{words.send}</h2>
      <p className="note below">{words.sendNote}</p>
      {problem && !sent.isPending && (
        <ErrorSummary title={settings.problem} items={[{ text: problem, field: 'file' }]} />
      )}
      <form className="filter filter--top" onSubmit={submit} noValidate>
        <div className="field span">
          <label htmlFor="file">{words.file}</label>
          <input id="file" ref={input} type="file" accept=".csv,text/csv" onChange={() => setWrong(null)} />
        </div>
        <div className="field span">
          <label htmlFor="label">{words.label}</label>
          <input
            id="label"
            type="text"
            maxLength={200}
            style={{ width: 480 }}
            value={label}
            aria-describedby="label-hint"
            onChange={(event) => setLabel(event.target.value)}
          />
          <span id="label-hint" className="note small line">
            {words.labelHint}
          </span>
        </div>
        <div className="span">
          <label className="legend__choice">
            <input
              type="checkbox"
              checked={provisional === 'yes'}
              aria-describedby="provisional-hint"
              onChange={(event) => setProvisional(event.target.checked ? 'yes' : 'no')}
            />
            {words.provisional}
          </label>
          <p id="provisional-hint" className="note small">
            {words.provisionalHint}
          </p>
        </div>
        <button type="submit" className="btn" aria-disabled={sent.isPending}>
          {sent.isPending ? words.busy : words.action}
        </button>
      </form>
      <Details summary={words.known}>
        <ul className="list">
          {eesMappings.map(({ dataset, title, publisher }) => (
            <li key={dataset}>
              <b>{title}</b>, {publisher}
            </li>
          ))}
        </ul>
      </Details>
    </section>
  )
}
