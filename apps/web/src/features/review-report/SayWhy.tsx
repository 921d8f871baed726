import { missingReasons } from '@outturn/indicators'
import { missingMeanings, missingWords } from '../../words/missing.ts'
import { review as words } from '../../words/review.ts'

/** Why there is no figure to take: one of the reasons that a missing figure may have. */
export function SayWhy({ because, onChoose }: { because: string; onChoose: (reason: string) => void }) {
  return (
    <div className="field question__typed">
      <label htmlFor="because">{words.because}</label>
      <select id="because" value={because} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{words.chooseReason}</option>
        {missingReasons.map((reason) => (
          <option key={reason} value={reason}>
            {missingWords[reason]}: {missingMeanings[reason]}
          </option>
        ))}
      </select>
    </div>
  )
}
