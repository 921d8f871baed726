import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ChooseField } from '../../ui/ChooseField.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { failureWords } from '../../words/faults.ts'
import { fields } from '../../words/fields.ts'
import { councils as words } from '../../words/people.ts'
import type { Council } from '../agree-sharing/agreement.query.ts'
import { areasQuery } from '../choose-view/areas.query.ts'
import { useTakeCouncilIn } from './people.query.ts'

/** Lets one more council take part: one of those that do not yet. */
export function TakeInForm({ known, onTaken }: { known: readonly Council[]; onTaken: () => void }) {
  const [area, setArea] = useState('')
  const [tries, setTries] = useState(0)
  const taking = useTakeCouncilIn()
  const asked = useQuery(areasQuery)
  const codes = new Set(known.map(({ areaCode }) => areaCode))
  const open = (asked.data?.areas ?? []).filter(
    ({ code, kind, status }) => kind === 'council' && status === 'current' && !codes.has(code),
  )
  const missing = tries > 0 && area === '' ? words.needsCouncil : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTries((count) => count + 1)
    if (area === '') return
    taking.mutate(
      { area },
      {
        onSuccess: () => {
          setArea('')
          setTries(0)
          onTaken()
        },
      },
    )
  }
  return (
    <form className="form" onSubmit={submit} noValidate>
      {(missing || taking.error) && (
        <ErrorSummary
          key={tries}
          title={words.problem}
          items={missing ? [{ field: 'area', text: missing }] : [{ text: failureWords(taking.error) }]}
        />
      )}
      <ChooseField
        id="area"
        label={words.council}
        error={missing}
        value={area}
        options={[
          { value: '', label: fields.choose },
          ...open.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={setArea}
      />
      <button type="submit" className="btn" aria-disabled={taking.isPending}>
        {words.save}
      </button>
    </form>
  )
}
