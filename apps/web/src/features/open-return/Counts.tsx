import { returnCounts as words } from '../../words/returns.ts'
import type { ReturnData } from './return.query.ts'

/** How many figures are there, wait for an answer, or are missing with a reason. */
export const Counts = ({ of }: { of: ReturnData }) => (
  <dl className="counts">
    <div className="noted">
      <dt>{words.figures}</dt>
      <dd>{of.figures.toLocaleString('en-GB')}</dd>
    </div>
    <div className="held">
      <dt>{words.held}</dt>
      <dd>{of.held.toLocaleString('en-GB')}</dd>
    </div>
    <div className="mend">
      <dt>{words.toMend}</dt>
      <dd>{of.toMend.toLocaleString('en-GB')}</dd>
    </div>
    <div>
      <dt>{words.missing}</dt>
      <dd>{of.missing.toLocaleString('en-GB')}</dd>
    </div>
  </dl>
)
