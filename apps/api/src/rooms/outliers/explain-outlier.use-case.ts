import { doubtsIn } from '@outturn/benchmarking'
import { audit } from '../../access/index.ts'
import { ownCouncil, type WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { drawPicture } from '../regions/index.ts'
import { findOutliers } from './find-outliers.ts'
import { addOutlierEvent, type OutlierOf } from './outlier-event.store.ts'

const longest = 2000

/** The outlier that is spoken of. Refuses a figure that is none now, and an alliance that the asker is not in. */
export async function outlierOf(scope: WritingScope, of: OutlierOf) {
  const picture = await drawPicture(scope, of.agreement, of.period)
  const found =
    picture &&
    findOutliers(picture).find(
      (one) => one.council === of.council && one.indicator === of.indicator && one.basis === of.basis,
    )
  if (!picture) throw new Refused('not_found')
  if (!found) throw new Refused('not_an_outlier')
  return found
}

/**
 * Explains an outlier of the asker's own council to its alliance. Refuses an empty text, and one with something that
 * might let somebody be known for as long as the person has not said to have looked at it.
 */
export async function explainOutlier(
  scope: WritingScope,
  given: Omit<OutlierOf, 'council'> & { readonly text: string; readonly despite: readonly string[] },
): Promise<void> {
  const of = { ...given, council: ownCouncil(scope) as number }
  const { amount } = await outlierOf(scope, of)
  const text = given.text.trim().slice(0, longest)
  if (text === '') throw new Refused('reason_needed')
  const doubts = doubtsIn(text)
    .map(({ found }) => found)
    .filter((found) => !given.despite.includes(found))
  if (doubts.length > 0)
    throw new Refused('wording_doubtful', { found: doubts.map((found) => `‘${found}’`).join(', ') })
  await addOutlierEvent(scope, of, { what: 'explained', text, amount })
  await audit(scope, { action: 'outlier.explain', subject: `${of.indicator} ${of.basis} ${of.period}` })
}
