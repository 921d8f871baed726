import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Choices } from '../../ui/Choices.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { today } from '../../ui/today.ts'
import { agreements as words } from '../../words/agreements.ts'
import { failureWords } from '../../words/faults.ts'
import { type AgreementDetail, councilsQuery } from './agreement.query.ts'
import { useAskCouncils, useEnd } from './use-agreement-moves.ts'

interface ManageProps {
  readonly detail: AgreementDetail
  readonly onDone: (said: string) => void
}

/** For the administrator: a new version, more councils, the last day. */
export const ManagePart = ({ detail, onDone }: ManageProps) => (
  <section className="section" aria-labelledby="manage">
    <h2 id="manage" className="below">
      {words.manage}
    </h2>
    <p className="below">
      <Link
        to="/agreements/$agreement/amend"
        params={{ agreement: String(detail.agreement.id) }}
        className="btn"
      >
        {words.amend}
      </Link>
    </p>
    <div className="halves">
      {detail.may.includes('ask') && <AskForm detail={detail} onDone={onDone} />}
      {detail.may.includes('end') && <EndForm detail={detail} onDone={onDone} />}
    </div>
  </section>
)

function AskForm({ detail, onDone }: ManageProps) {
  const [chosen, setChosen] = useState<string[]>([])
  const [tries, setTries] = useState(0)
  const asking = useAskCouncils()
  const councils = useQuery(councilsQuery)
  const { agreement, versions } = detail
  const settled = new Set(
    versions[0]?.parties
      .filter(({ standing }) => standing === 'accepted' || standing === 'proposed')
      .map(({ council }) => council.id),
  )
  const open = (councils.data ?? []).filter(
    (one) => !settled.has(one.id) && one.active && one.demonstration === agreement.demonstration,
  )
  if (open.length === 0) return null
  const none = tries > 0 && chosen.length === 0
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTries((count) => count + 1)
    if (chosen.length > 0)
      asking.mutate(
        { id: agreement.id, councils: chosen.map(Number) },
        {
          onSuccess: () => {
            setChosen([])
            setTries(0)
            onDone(words.asked)
          },
        },
      )
  }
  return (
    <form onSubmit={submit} noValidate>
      {(none || asking.error) && (
        <ErrorSummary
          key={tries}
          title={words.problem}
          items={none ? [{ field: 'ask', text: words.needsCouncil }] : [{ text: failureWords(asking.error) }]}
        />
      )}
      <Choices
        id="ask"
        kind="checkbox"
        legend={words.ask}
        hint={words.askHint}
        length="long"
        value={chosen}
        options={open.map(({ id, name }) => ({ value: String(id), label: name }))}
        onChange={setChosen}
      />
      <button type="submit" className="btn btn--quiet" aria-disabled={asking.isPending}>
        {words.askSave}
      </button>
    </form>
  )
}

function EndForm({ detail, onDone }: ManageProps) {
  const [lastDay, setLastDay] = useState(today())
  const [reason, setReason] = useState('')
  const [tries, setTries] = useState(0)
  const ending = useEnd()
  const problems = [
    ...(lastDay < today() ? [{ field: 'last-day', text: words.needsLastDay }] : []),
    ...(reason.trim() === '' ? [{ field: 'end-reason', text: words.needsReason }] : []),
  ]
  const shown = tries > 0 ? problems : []
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTries((count) => count + 1)
    if (problems.length === 0)
      ending.mutate({ id: detail.agreement.id, lastDay, reason }, { onSuccess: () => onDone(words.ended) })
  }
  const errorOf = (field: string) => shown.find((one) => one.field === field)?.text
  return (
    <form onSubmit={submit} noValidate aria-labelledby="end-title">
      <h3 id="end-title">{words.end}</h3>
      <p className="note below">{words.endNote}</p>
      {(shown.length > 0 || ending.error) && (
        <ErrorSummary
          key={tries}
          title={words.problem}
          items={shown.length > 0 ? shown : [{ text: failureWords(ending.error) }]}
        />
      )}
      <TextField
        id="last-day"
        type="date"
        label={words.endLast}
        error={errorOf('last-day')}
        value={lastDay}
        onChange={setLastDay}
      />
      <TextArea
        id="end-reason"
        label={words.endWhy}
        error={errorOf('end-reason')}
        value={reason}
        onChange={setReason}
      />
      <button type="submit" className="btn btn--stop" aria-disabled={ending.isPending}>
        {words.endSave}
      </button>
    </form>
  )
}
