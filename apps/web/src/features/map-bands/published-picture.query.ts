import { PublishedPicture, type PublishedPictureQuery } from '@outturn/contracts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

export type Published = NonNullable<PublishedPictureQuery['publishedPicture']>

/** Every published measure of a group's councils, of one year or each of its latest. */
export const publishedPictureQuery = (group: string, year: number | undefined) =>
  queryOptions({
    queryKey: ['published', 'picture', group, year ?? 0],
    queryFn: async () => (await ask(PublishedPicture, { group, year: year ?? null })).publishedPicture,
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  })
