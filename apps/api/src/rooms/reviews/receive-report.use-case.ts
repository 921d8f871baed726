import { dropNamesFromFile } from '@outturn/returns'
import { audit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { readAreas } from '../areas/index.ts'
import { type ReceivedFile, startReturn } from '../returns/index.ts'
import { addReview, findSameReview } from './review.store.ts'

export interface ReportReceipt {
  readonly reviewId: number
  /** True where these very bytes are under review already. */
  readonly again: boolean
  /** What the file is called from now on: its name without words that may name a person. */
  readonly fileName: string
  /** How many words of its name were left out. */
  readonly leftOut: number
}

/** Takes a council's own report in for a period. The same bytes again open the review that there is. */
export async function receiveReport(
  scope: WritingScope,
  { period, file }: { readonly period: string; readonly file: ReceivedFile },
): Promise<ReportReceipt> {
  const { id } = await startReturn(scope, period)
  const places = (await readAreas(scope, null)).map(({ name }) => name)
  const mark = file.sha256.toString('hex').slice(0, 4)
  const { name, leftOut } = dropNamesFromFile(file.name, { places, mark })
  const open = await findSameReview(scope, id, file.sha256)
  if (open !== null) return { reviewId: open, again: true, fileName: name, leftOut }
  const reviewId = await addReview(scope, id, {
    name,
    size: file.bytes.length,
    sha256: file.sha256,
  })
  await audit(scope, { action: 'report.receive', subject: period, detail: { size: file.bytes.length } })
  return { reviewId, again: false, fileName: name, leftOut }
}
