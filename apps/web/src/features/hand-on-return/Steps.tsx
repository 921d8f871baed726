import { useState } from 'react'
import { type StepName, steps } from '../../words/handing-on.ts'
import type { ReturnData } from '../open-return/return.query.ts'
import { StepDialog } from './StepDialog.tsx'

interface StepsProps {
  readonly of: ReturnData
  readonly onDone: (step: StepName) => void
}

/** What this person may do next with the return. The likeliest step stands first. */
export function Steps({ of, onDone }: StepsProps) {
  const [asked, setAsked] = useState<StepName | null>(null)
  const may = (Object.keys(steps) as StepName[]).filter((step) => of.may.includes(step))
  const shown = of.status === 'checked' ? may.filter((step) => step !== 'checkReturn') : may
  if (shown.length === 0) return null
  const first = of.status === 'draft' ? 'checkReturn' : shown[0]
  return (
    <>
      <p className="actions above take-away">
        {shown.map((step) => (
          <button
            key={step}
            type="button"
            className={step === first ? 'btn' : 'btn btn--quiet'}
            onClick={() => setAsked(step)}
          >
            {steps[step].button}
          </button>
        ))}
      </p>
      {asked && (
        <StepDialog
          of={of}
          step={asked}
          onClose={() => setAsked(null)}
          onDone={(step) => {
            setAsked(null)
            onDone(step)
          }}
        />
      )}
    </>
  )
}
