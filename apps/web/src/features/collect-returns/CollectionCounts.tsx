import { statusWords } from '../../words/return-status.ts'
import { type CollectionSummary, collectionSteps } from './to-collection.ts'

const colours = {
  signed_off: '#28A197',
  submitted: '#12436D',
  checked: '#86939d',
  draft: '#C98500',
  not_started: '#801650',
} as const

/** How many councils stand where: a bar, and each count in words. */
export const CollectionCounts = ({ summary }: { summary: CollectionSummary }) => (
  <>
    <div className="stack" aria-hidden="true">
      {collectionSteps.map(
        (step) =>
          summary.counts[step] > 0 && (
            <span key={step} style={{ flex: summary.counts[step], background: colours[step] }} />
          ),
      )}
    </div>
    <dl className="facts" style={{ marginTop: 0, borderTop: 0 }}>
      {collectionSteps.map((step) => (
        <div key={step}>
          <dt>
            <svg width="12" height="12" aria-hidden="true">
              <rect width="12" height="12" fill={colours[step]} />
            </svg>
            {statusWords[step]}
          </dt>
          <dd>
            <span className="value">{summary.counts[step]}</span>
          </dd>
        </div>
      ))}
    </dl>
  </>
)
