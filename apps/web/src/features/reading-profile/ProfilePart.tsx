import { download } from '../../data/download.ts'
import { failureWords } from '../../words/faults.ts'
import { momentOf } from '../../words/periods.ts'
import { settledWords, versionWords, readingProfile as words } from '../../words/reading-profile.ts'
import { layoutName } from '../../words/reports.ts'
import { Decisions } from './Decisions.tsx'
import { Names } from './Names.tsx'
import { type Profile, useUndo } from './profiles.query.ts'

interface ProfilePartProps {
  readonly of: Profile
  readonly may: 'undo' | 'read'
}

/** What was settled about one shape of report, with its version; to be taken back or kept as a file. */
export function ProfilePart({ of, may }: ProfilePartProps) {
  const undo = useUndo()
  const empty = of.decisions.length === 0 && of.names.length === 0
  return (
    <section className="section" aria-labelledby={`profile-${of.layout}`}>
      <div className="section__head">
        <div>
          <h2 id={`profile-${of.layout}`}>{layoutName(of.layout)}</h2>
          <p className="note" role="status">
            {versionWords(of.version, momentOf(of.savedAt))}:{' '}
            {settledWords(of.decisions.length, of.names.length)}.{undo.isSuccess && ` ${words.undone}`}
          </p>
        </div>
        <p className="actions">
          {may === 'undo' && (
            <button
              type="button"
              className="btn btn--quiet"
              aria-disabled={undo.isPending || empty}
              onClick={() => !empty && undo.mutate(of.layout)}
            >
              {undo.isPending ? words.undoing : words.undo}
            </button>
          )}
          <button
            type="button"
            className="plain"
            onClick={() =>
              download({
                name: `reading-profile-${of.layout}-${of.version}.json`,
                type: 'application/json',
                content: of.exported,
              })
            }
          >
            {words.export}
          </button>
        </p>
      </div>
      {undo.error && <p role="alert">{failureWords(undo.error)}</p>}
      <Decisions decisions={of.decisions} of={layoutName(of.layout)} />
      <Names names={of.names} of={layoutName(of.layout)} />
    </section>
  )
}
