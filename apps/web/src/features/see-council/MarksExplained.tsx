import { Details } from '../../ui/Details.tsx'
import { Band, Change, TestChip, Verdict } from '../../ui/figures.tsx'
import { council } from '../../words/council.ts'
import { missingMeanings, missingWords } from '../../words/missing.ts'
import { bandMeaning, changeTestMeanings, verdictMeanings } from '../../words/verdicts.ts'

/** The signs of the page, each with what it means. */
export const MarksExplained = () => (
  <div className="above">
    <Details summary={council.marks}>
      <dl className="defs">
        {Object.entries(verdictMeanings).map(([verdict, means]) => (
          <div key={verdict}>
            <dt>
              <Verdict verdict={verdict} />
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
        <dt>
          <Change text="−7.0" test="signal" direction="down" /> <TestChip test="signal" />
        </dt>
        <dd>{changeTestMeanings.signal}</dd>
        <dt>
          <Change text="+0.4" test="noise" direction="up" /> <TestChip test="noise" />
        </dt>
        <dd>{changeTestMeanings.noise}</dd>
        <dt>
          <Band letter="A" /> <Band letter="B" /> <Band letter="C" /> <Band letter="D" />
        </dt>
        <dd>{bandMeaning}</dd>
        {Object.entries(missingWords).map(([because, shown]) => (
          <div key={because}>
            <dt>
              <span className="miss">{shown}</span>
            </dt>
            <dd>{missingMeanings[because as keyof typeof missingMeanings]}</dd>
          </div>
        ))}
      </dl>
    </Details>
  </div>
)
