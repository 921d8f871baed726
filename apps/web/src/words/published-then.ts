import { dayOf } from './periods.ts'

interface Vintage {
  readonly dataset: string
  readonly label: string
  readonly provisional: boolean
  readonly loadedAt: string
}

export const publishedThen = {
  waiting: 'Fetching which published statistics stood on that day',
  loaded: (day: string) => `Published figures are those that had been loaded by ${dayOf(day)}.`,
  before:
    'No published statistics had been loaded by that day. Those of the first load stand in, as the earliest that are held.',
  which: 'Which published statistics',
} as const

/** `Data set, April 2026, provisional, loaded 1 May 2026` */
export const vintageName = ({ dataset, label, provisional, loadedAt }: Vintage): string =>
  [dataset, label, ...(provisional ? ['provisional'] : []), `loaded ${dayOf(loadedAt)}`].join(', ')

/** What has changed published figures since, and is not on the page. */
export const loadedSince = (since: readonly Vintage[]): string =>
  since.length === 0
    ? 'Nothing loaded since has changed them.'
    : `Not on this page, because loaded later: ${since.map(vintageName).join('; ')}.`
