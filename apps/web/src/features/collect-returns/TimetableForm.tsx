import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { timetable as words } from '../../words/collection.ts'
import { failureWords } from '../../words/faults.ts'
import { type Days, useSetTimetable } from './collection.query.ts'
import { DayField } from './DayField.tsx'
import { timetableProblems } from './timetable-problems.ts'

interface TimetableFormProps {
  readonly agreement: number
  readonly period: string
  readonly days: Days
}

/** The three days of a collection; what is out of order is said before it is sent. */
export function TimetableForm({ agreement, period, days: given }: TimetableFormProps) {
  const [days, setDays] = useState(given)
  const [problems, setProblems] = useState<ReturnType<typeof timetableProblems>>([])
  const setting = useSetTimetable(agreement)
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
      {setting.isSuccess && (
        <Notice title={words.saved}>
          <p>
            <Link to="/collection" search={{ agreement, period }}>
              {words.savedMore}
            </Link>
          </p>
        </Notice>
      )}
      <div className="days">
        {field('opensOn', words.opensOn)}
        {field('checkOn', words.checkOn)}
        {field('dueOn', words.dueOn)}
      </div>
      <p className="actions">
        <button type="submit" className="btn" disabled={setting.isPending}>
          {words.save}
        </button>
      </p>
    </form>
  )
}
