import { type FormEvent, useState } from 'react'
import { Empty } from '../../ui/Empty.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { failureWords } from '../../words/faults.ts'
import { periodTitle } from '../../words/periods.ts'
import { enterAction, figuresWords, stayOut, review as words } from '../../words/review.ts'
import { type ReviewData, useEnter } from './review.query.ts'

interface EnterDraftProps {
  readonly of: ReviewData
  readonly onEntered: (period: string) => void
}

/** Chooses the return to fill and puts the figures of its period into the draft. */
export function EnterDraft({ of, onEntered }: EnterDraftProps) {
  const own = of.periods.find(({ period }) => period === of.period) ?? of.periods[0]
  const [period, setPeriod] = useState(own?.period ?? '')
  const enter = useEnter(of)
  const chosen = of.periods.find((one) => one.period === period) ?? own
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen) enter.mutate(chosen.period, { onSuccess: onEntered })
  }
  return (
    <section className="section" aria-labelledby="enter">
      <h2 id="enter" tabIndex={-1}>
        {words.enter}
      </h2>
      <p className="note below">
        {words.enterNote} {stayOut(of.counts.held)}
      </p>
      {chosen ? (
        <form className="filter" onSubmit={submit}>
          <SelectField
            label={words.choosePeriod}
            value={chosen.period}
            options={of.periods.map((one) => ({
              value: one.period,
              label: `${periodTitle(one.period)}: ${figuresWords(one.figures)}`,
            }))}
            onChange={setPeriod}
          />
          <button type="submit" className="btn" aria-disabled={enter.isPending}>
            {enterAction(chosen.figures)}
          </button>
        </form>
      ) : (
        <Empty title={words.nothingToEnter} />
      )}
      {enter.error && (
        <p role="alert" className="finding finding--mend">
          {failureWords(enter.error)}
        </p>
      )}
    </section>
  )
}
