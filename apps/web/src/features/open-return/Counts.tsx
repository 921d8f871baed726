import type { ReturnData } from './return.query.ts'

/** How many figures are there, wait for an answer, or are missing with a reason. */
export const Counts = ({ of }: { of: ReturnData }) => (
  <dl className="counts">
    <div className="noted">
      <dt>Figures</dt>
      <dd>{of.figures.toLocaleString('en-GB')}</dd>
    </div>
    <div className="held">
      <dt>Held</dt>
      <dd>{of.held.toLocaleString('en-GB')}</dd>
    </div>
    <div className="mend">
      <dt>To mend</dt>
      <dd>{of.toMend.toLocaleString('en-GB')}</dd>
    </div>
    <div>
      <dt>Missing, with a reason</dt>
      <dd>{of.missing.toLocaleString('en-GB')}</dd>
    </div>
  </dl>
)
