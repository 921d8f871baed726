import { AnswerReview, EnterReview, Review, type ReviewQuery } from '@outturn/contracts'
import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'
import { Refused } from '../../data/fault.ts'
import { useChange } from '../../data/use-change.ts'
import { useReturnsChanged } from '../open-return/use-move.ts'

export type ReviewData = NonNullable<ReviewQuery['review']>
export type Question = ReviewData['questions'][number]

const keyOf = (id: number) => ['review', id]

/** A review, followed while the report is still being read. */
export const reviewQuery = (id: number) =>
  queryOptions({
    queryKey: keyOf(id),
    queryFn: async () => (await ask(Review, { id })).review,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.state === 'reading' ? 400 : false),
  })

type Refusal = {
  readonly code: string
  readonly facts: readonly { readonly name: string; readonly value: string }[]
}
const asRefused = ({ code, facts }: Refusal) =>
  new Refused(code, Object.fromEntries(facts.map(({ name, value }) => [name, value])))

export interface GivenAnswer {
  readonly question: string
  /** As JSON; null takes the answer back. */
  readonly answer: string | null
}

/** Answers questions. The review as it is now comes back also with a refusal, and the page shows it. */
export function useAnswers({ id, version }: Pick<ReviewData, 'id' | 'version'>) {
  const client = useQueryClient()
  return useChange({
    mutationFn: async (answers: readonly GivenAnswer[]): Promise<ReviewData | null> => {
      const { answerReview } = await ask(AnswerReview, { reviewId: id, version, answers: [...answers] })
      if (answerReview.review) client.setQueryData(keyOf(id), answerReview.review)
      if (answerReview.refusal) throw asRefused(answerReview.refusal)
      return answerReview.review ?? null
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['reading-profiles'] }),
  })
}

/** Puts what was read for a period into its draft. */
export function useEnter({ id, version }: Pick<ReviewData, 'id' | 'version'>) {
  const client = useQueryClient()
  const changed = useReturnsChanged()
  return useChange({
    mutationFn: async (period: string): Promise<string> => {
      const { enterReview } = await ask(EnterReview, { reviewId: id, version, period })
      if (enterReview.refusal) throw asRefused(enterReview.refusal)
      return period
    },
    onSettled: () =>
      Promise.all([
        changed(),
        client.invalidateQueries({ queryKey: keyOf(id) }),
        client.invalidateQueries({ queryKey: ['reviews'] }),
      ]),
  })
}
