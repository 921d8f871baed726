import { type FormEvent, useState } from 'react'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { timetable as words } from '../../words/collection.ts'
import { failureWords } from '../../words/faults.ts'
import type { Days, useSetTimetable } from './collection.query.ts'
import { DayField } from './DayField.tsx'
import { timetableProblems } from './timetable-problems.ts'

interface TimetableFormProps {
  readonly period: string
  readonly days: Days
  readonly setting: ReturnType<typeof useSetTimetable>
}

/** The three days of a collection; what is out of order is said before it is sent. */
export function TimetableForm({ period, days: given, setting }: TimetableFormProps) {
  const [days, setDays] = useState(given)
  const [problems, setProblems] = useState<ReturnType<typeof timetableProblems>>([])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = timetableProblems(days)
    setProblems(found)
    if (found.length === 0) setting.mutate({ period, ...days })
  }
  const field = (key: keyof Days, label: string) => (
    <DayField
      id={key}
      label={label}
      value={days[key]}
      error={problems.find((problem) => problem.field === key)?.text}
      onChange={(day) => setDays({ ...days, [key]: day })}
    />
  )
  return (
    <form onSubmit={submit} noValidate>
      {problems.length > 0 && <ErrorSummary title={words.problem} items={problems} />}
      {setting.error && (
        <ErrorSummary title={words.problem} items={[{ text: failureWords(setting.error) }]} />
      )}
      <div className="days">
        {field('opensOn', words.opensOn)}
        {field('checkOn', words.checkOn)}
        {field('dueOn', words.dueOn)}
      </div>
      <p className="actions">
        <button type="submit" className="btn" aria-disabled={setting.isPending}>
          {words.save}
        </button>
      </p>
    </form>
  )
}
