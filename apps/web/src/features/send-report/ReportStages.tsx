import { reportStages, reportStageWords, reports, sheetsOpened } from '../../words/reports.ts'
import { sending } from '../../words/sending.ts'

interface ReportStagesProps {
  readonly fileName: string
  readonly stages: readonly { readonly name: string; readonly state: string; readonly count: number | null }[]
}

const marks: Readonly<Record<string, string>> = { done: '✓', running: '…', waiting: '·' }

/** How far the reading of a report is, stage by stage. */
export function ReportStages({ fileName, stages }: ReportStagesProps) {
  const known = new Map(stages.map((stage) => [stage.name, stage]))
  const names = [...new Set([...reportStages, ...known.keys()])]
  const passed = stages.filter(({ state }) => state === 'done').length
  return (
    <div className="panel">
      <p role="status">
        <b>
          {sending.states.running?.(fileName)} {reports.stagesPassed(passed, names.length)}
        </b>
      </p>
      <div className="progress" aria-hidden="true">
        <span style={{ width: `${Math.max(5, (passed / names.length) * 100)}%` }} />
      </div>
      <ol className="stages">
        {names.map((name) => {
          const state = known.get(name)?.state ?? 'waiting'
          const count = known.get(name)?.count ?? null
          return (
            <li key={name} className={`stages__${state}`}>
              <span aria-hidden="true" className="stages__mark">
                {marks[state] ?? '·'}
              </span>
              {reportStageWords(name)}
              <span className="note small">
                {' '}
                {sending.stageStates[state] ?? state}
                {count !== null && `, ${sheetsOpened(count)}`}
              </span>
            </li>
          )
        })}
      </ol>
      <p className="note small">{reports.leave}</p>
    </div>
  )
}
