import { answersOf, questionsOf, type ReportReading } from '@outturn/returns'
import type { WritingScope } from '../../database/index.ts'
import { printedKey } from './printed-question.ts'
import { readProfile } from './profile.store.ts'
import { changeReview, type ReviewStage } from './review.store.ts'

/** Keeps what was read, and answers at once what the council has settled before. */
export async function keepReading(
  scope: WritingScope,
  reviewId: number,
  { reading, stages }: { readonly reading: ReportReading; readonly stages: readonly ReviewStage[] },
): Promise<void> {
  const profile = await readProfile(scope, reading.layout)
  const settled = profile ? answersOf(profile) : new Map()
  const asked = questionsOf(reading.cells).flatMap((question) => {
    const answer = settled.get(question.id) ?? settled.get(printedKey(question, reading.cells))
    return answer ? [[question.id, answer] as const] : []
  })
  const named = new Set(
    reading.cells
      .filter((cell) => cell.indicator?.by === 'profile')
      .map(({ section, code, label }) => [section, code, label].join('\t')),
  )
  await changeReview(scope, reviewId, {
    state: 'open',
    stages,
    layout: reading.layout,
    recognised: reading.recognised,
    reading: { cells: reading.cells, notes: reading.notes },
    answers: Object.fromEntries(asked),
    byProfile: asked.length + named.size,
  })
}
