import {
  type AgreementsQuery,
  Councils,
  type CouncilsQuery,
  FigureViews,
  type FigureViewsQuery,
  OneAgreement,
  type OneAgreementQuery,
} from '@outturn/contracts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

export type Agreement = AgreementsQuery['agreements'][number]
export type AgreementDetail = NonNullable<OneAgreementQuery['agreement']>
export type AgreementVersion = AgreementDetail['versions'][number]
export type FigureView = FigureViewsQuery['figureViews']['entries'][number]
export type Council = CouncilsQuery['councils'][number]

/** How many views the server gives at once. */
export const viewsPageSize = 50

/** One agreement with its versions, answers and history; null where it does not concern the reader. */
export const agreementQuery = (id: number) =>
  queryOptions({
    queryKey: ['agreement', id],
    queryFn: async () => (await ask(OneAgreement, { id })).agreement,
  })

/** Who saw whose figures, newest first, from an entry on. */
export const viewsQuery = (of: {
  readonly agreement: number | null
  readonly ours: boolean
  readonly from: number
}) =>
  queryOptions({
    queryKey: ['figure-views', of.agreement, of.ours, of.from],
    queryFn: async () => (await ask(FigureViews, of)).figureViews,
    placeholderData: keepPreviousData,
  })

/** Every council that takes part, or once did. */
export const councilsQuery = queryOptions({
  queryKey: ['councils'],
  queryFn: async () => (await ask(Councils, {})).councils,
})
