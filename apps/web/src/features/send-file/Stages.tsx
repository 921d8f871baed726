import { stageWords } from '../../words/return-status.ts'
import { sending, stageCount } from '../../words/sending.ts'
import type { ReadingData } from './use-send-file.ts'

const marks: Readonly<Record<string, string>> = { done: '✓', running: '…', stopped: '×', waiting: '·' }

/** The stages of a reading as they pass, with what each found. */
export function Stages({ reading }: { reading: ReadingData }) {
  const words = sending.states[reading.state] ?? (() => reading.state)
  const passed = reading.stages.filter(({ state }) => state === 'done').length
  const running = reading.endedAt === null
  return (
    <div className="panel above">
      <p role="status">
        <b>
          {words(reading.fileName)}
          {running && reading.stages.length > 0 && ` ${passed} of ${reading.stages.length} stages`}
        </b>
      </p>
      {running && (
        <div className="progress" aria-hidden="true">
          <span
            style={{ width: `${reading.stages.length === 0 ? 5 : (passed / reading.stages.length) * 100}%` }}
          />
        </div>
      )}
      {reading.stages.length > 0 && (
        <ol className="stages">
          {reading.stages.map(({ name, state, count }) => (
            <li key={name} className={`stages__${state}`}>
              <span aria-hidden="true" className="stages__mark">
                {marks[state] ?? '·'}
              </span>
              {stageWords(name)}
              <span className="note small">
                {' '}
                {sending.stageStates[state] ?? state}
                {count !== null && `, ${stageCount(name, count)}`}
              </span>
            </li>
          ))}
        </ol>
      )}
      {running && <p className="note small">{sending.leave}</p>}
    </div>
  )
}
