import { AnswerOutlier, ExplainOutlier, Outliers, type OutliersQuery } from '@outturn/contracts'
import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'
import { useChange } from '../../data/use-change.ts'

export type OutliersData = NonNullable<OutliersQuery['outliers']>
export type OutlierRow = OutliersData['rows'][number]

/** The outliers of an alliance's quarter with what was said of them; asked anew twice a minute. */
export const outliersQuery = (agreement: number, period: string) =>
  queryOptions({
    queryKey: ['outliers', agreement, period],
    queryFn: async () => (await ask(Outliers, { agreement, period })).outliers,
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  })

/** The same of the latest quarter that anybody has signed, once for a visit to the home page. */
export const latestOutliersQuery = (agreement: number) =>
  queryOptions({
    queryKey: ['outliers', agreement, 'latest'],
    queryFn: async () => (await ask(Outliers, { agreement, period: null })).outliers,
  })

type Said =
  | { readonly as: 'council'; readonly text: string; readonly despite: readonly string[] }
  | { readonly as: 'lead'; readonly answer: 'accepted' | 'sent_back'; readonly text: string }

/** Says something of an outlier: the council explains, the lead answers. The list that comes back replaces the old. */
export function useSay(agreement: number, period: string, row: OutlierRow) {
  const cache = useQueryClient()
  const { indicator, basis } = row
  return useChange({
    mutationFn: async (said: Said) => {
      const of = { agreement, period, indicator, basis, text: said.text.trim() }
      if (said.as === 'council')
        return (await ask(ExplainOutlier, { ...of, despite: [...said.despite] })).explainOutlier
      return (await ask(AnswerOutlier, { ...of, council: row.council.id, answer: said.answer })).answerOutlier
    },
    onSuccess: (answer) => cache.setQueryData(outliersQuery(agreement, period).queryKey, answer),
  })
}
