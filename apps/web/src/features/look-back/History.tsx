import { eventWords, history as words } from '../../words/history.ts'
import { momentOf } from '../../words/periods.ts'
import type { ReturnData } from '../open-return/return.query.ts'

const kilobytes = (size: number): string =>
  size < 1024
    ? `${size} bytes`
    : size < 1024 * 1024
      ? `${Math.round(size / 1024)} kB`
      : `${(size / 1024 / 1024).toFixed(1)} MB`

/** What happened to the return, latest first, and the files as they were sent. */
export const History = ({ of }: { of: ReturnData }) => (
  <div className="halves section">
    <section aria-labelledby="history">
      <h2 id="history">{words.title}</h2>
      {of.history.length === 0 && <p className="note above">{words.none}</p>}
      <ol className="list above">
        {[...of.history].reverse().map((event) => (
          <li key={`${event.at} ${event.what} ${event.reason}`}>
            <b>{event.person}</b> {eventWords(event.what)}
            {event.reason && `: ${event.reason}`}
            <span className="kind">
              {momentOf(event.at)}, revision {event.revision}
            </span>
          </li>
        ))}
      </ol>
    </section>
    <section aria-labelledby="files">
      <h2 id="files">{words.files}</h2>
      {of.files.length === 0 && <p className="note above">{words.noFiles}</p>}
      <ul className="list above">
        {of.files.map((file) => (
          <li key={file.id}>
            <a href={`/returns/${of.id}/files/${file.id}`} download>
              {file.name}
            </a>
            , {kilobytes(file.size)}
            <span className="kind">
              {file.receivedBy}, {momentOf(file.receivedAt)}
              {file.again && `; ${words.same}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  </div>
)
