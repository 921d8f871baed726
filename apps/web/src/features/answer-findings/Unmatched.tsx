import { PlaceRow } from '@outturn/contracts'
import { catalogue } from '@outturn/indicators'
import { useState } from 'react'
import { shownIndicator } from '../../data/catalogue.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { failureWords } from '../../words/faults.ts'
import { fields } from '../../words/fields.ts'
import { unmatchedReasons, findings as words } from '../../words/findings.ts'
import { basisName } from '../../words/periods.ts'
import { indicatorOptions } from '../browse-indicators/to-catalogue-list.ts'
import type { ReturnData } from '../open-return/return.query.ts'
import { useMove } from '../open-return/use-move.ts'

type Row = ReturnData['unmatched'][number]

/** Rows that have no place yet: what they may be comes first in the list, and nothing is chosen beforehand. */
export const Unmatched = ({ of }: { of: ReturnData }) => (
  <div className="above">
    <h3>{words.unmatched}</h3>
    <p className="note below">{words.unmatchedNote}</p>
    {of.unmatched.map((row) => (
      <OneRow key={`${row.sheet} ${row.row}`} returnId={of.id} row={row} />
    ))}
  </div>
)

function OneRow({ returnId, row }: { returnId: number; row: Row }) {
  const [indicator, setIndicator] = useState('')
  const [basis, setBasis] = useState('')
  const move = useMove(PlaceRow)
  const bases = catalogue.get(indicator)?.bases ?? []
  const at = { returnId, sheet: row.sheet, row: row.row }
  const name = row.name || row.indicator
  const options = [
    {
      group: words.likely,
      options: row.suggestions.map((id) => ({ value: id, label: shownIndicator(id).name })),
    },
    ...indicatorOptions('name'),
  ]
  return (
    <div className="finding finding--mend">
      <p>
        <b>{words.rowNamed(row.row, name)}</b>{' '}
        {[row.value, row.numerator && `${row.numerator} / ${row.denominator}`].filter(Boolean).join(', ')}:{' '}
        {unmatchedReasons[row.because] ?? row.because}.
      </p>
      <div className="filter above">
        <SelectField
          label={words.whatRow(row.row)}
          look="span wide-choice"
          value={indicator}
          options={[
            { group: fields.choose, options: [{ value: '', label: words.chooseIndicator }] },
            ...options,
          ]}
          onChange={(id) => {
            setIndicator(id)
            setBasis(catalogue.get(id)?.bases[0] ?? '')
          }}
        />
        {bases.length > 1 && (
          <SelectField
            label={fields.counted}
            value={basis}
            options={bases.map((one) => ({ value: one, label: basisName(one) }))}
            onChange={setBasis}
          />
        )}
        <button
          type="button"
          className="btn"
          aria-disabled={!indicator || move.isPending}
          onClick={() => indicator && move.mutate({ ...at, indicator, basis })}
        >
          {words.place}
          <span className="hidden"> {words.ofRow(row.row)}</span>
        </button>
        <button
          type="button"
          className="btn btn--quiet"
          aria-disabled={move.isPending}
          onClick={() => move.mutate({ ...at, indicator: null, basis: null })}
        >
          {words.leaveOut}
          <span className="hidden"> {words.ofRow(row.row)}</span>
        </button>
      </div>
      {move.error && <p role="alert">{failureWords(move.error)}</p>}
    </div>
  )
}
