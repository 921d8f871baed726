import {
  PublishedFile,
  type PublishedFileQuery,
  PublishedFiles,
  type PublishedFilesQuery,
  PublishedVintages,
  type PublishedVintagesQuery,
  VintageChanges,
  type VintageChangesQuery,
} from '@outturn/contracts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

export type SentFile = PublishedFilesQuery['publishedFiles'][number]
export type LoadedFile = NonNullable<PublishedFileQuery['publishedFile']>
export type Account = NonNullable<LoadedFile['account']>
export type Vintage = PublishedVintagesQuery['publishedVintages'][number]
export type Changes = NonNullable<VintageChangesQuery['vintageChanges']>

const underWay = new Set(['receiving', 'waiting', 'running'])
export const isUnderWay = (state: string): boolean => underWay.has(state)

/** How often a load that is under way is looked at, in milliseconds. */
const often = 500

export const vintagesQuery = queryOptions({
  queryKey: ['published', 'vintages'],
  queryFn: async () => (await ask(PublishedVintages, {})).publishedVintages,
})

/** The files sent last; looked at again and again while one is under way. */
export const filesQuery = queryOptions({
  queryKey: ['published', 'files'],
  queryFn: async () => (await ask(PublishedFiles, {})).publishedFiles,
  refetchInterval: ({ state }) => (state.data?.some((file) => isUnderWay(file.state)) ? often * 2 : false),
})

/** One file with how far its load is, followed until it has ended. */
export const fileQuery = (id: number) =>
  queryOptions({
    queryKey: ['published', 'file', id],
    queryFn: async () => (await ask(PublishedFile, { id })).publishedFile,
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data.state) ? often : false),
  })

/** Changed figures on one page. */
export const changesPageSize = 100

export const changesQuery = (vintage: number, from: number) =>
  queryOptions({
    queryKey: ['published', 'changes', vintage, from],
    queryFn: async () => (await ask(VintageChanges, { vintage, from })).vintageChanges,
    placeholderData: keepPreviousData,
  })
